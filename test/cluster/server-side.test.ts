import { environmentNames } from '../../commands/command-line/environments';
import { describeInstallation } from './installed';

describeInstallation('server-side', environmentNames());
