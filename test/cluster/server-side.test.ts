import { environmentNames } from '../../lib/environments';
import { describeInstallation } from './installed';

describeInstallation('server-side', environmentNames());
