import { describeInstallation } from './installed';

describeInstallation('server-side');
