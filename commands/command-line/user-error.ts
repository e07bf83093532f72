import { AlloyConfigError } from '../../lib/alloy/error';
import { DashboardError } from '../../lib/dashboards/error';
import { ApplicationError } from '../../lib/lab/applications/error';
import { SettingsError } from '../../lib/lab/settings/errors';
import { CollectorConfigError } from '../../lib/otelcol/error';
import { WorkloadError } from '../../lib/workload/error';
import { AdoptError } from '../adopt/error';
import { AlloyFileError } from '../alloy-files/file';

/** What is wrong with an environment file, or with what follows from it, in a sentence that begins with the file. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const types = [
  SettingsError,
  EnvironmentError,
  AlloyConfigError,
  DashboardError,
  WorkloadError,
  CollectorConfigError,
  ApplicationError,
  AlloyFileError,
  AdoptError,
];

/** Whether the message of an error says all that the user needs: no stack trace is shown. */
export function isUserError(error: unknown): error is Error {
  return types.some((type) => error instanceof type);
}
