import { AlloyConfigError } from '../../lib/alloy/error';
import { ApplicationError } from '../../lib/lab/applications/error';
import { SettingsError } from '../../lib/lab/settings/errors';
import { CollectorConfigError } from '../../lib/otelcol/error';
import { WorkloadError } from '../../lib/workload/error';
import { checkEnvironmentName, defaultEnvironment } from './environments';

/** What citty understood, and left over. */
interface Arguments {
  readonly environment: string;
  readonly output?: string;
  /** Everything without a dash, the environment included. */
  readonly _: readonly string[];
}

export interface Request {
  readonly environment: string;
  /** The directory that the manifests go to. */
  readonly output: string;
}

/** What is asked for; refuses what would otherwise be ignored. */
export function requestOf(raw: readonly string[], { environment, output, _ }: Arguments): Request {
  const unknown = raw.find(
    (argument) => /^-./.test(argument) && !/^(--output|-o|--help|-h)(=|$)/.test(argument),
  );
  if (unknown !== undefined) {
    throw new SettingsError(
      unknown,
      'is an unknown option, but there are --output DIR and --help; correct the spelling or remove it.',
    );
  }
  const extra = _[1];
  if (extra !== undefined) {
    throw new SettingsError(
      JSON.stringify(extra),
      `stands after the environment ${environment}, but one environment is synthesized at a time; run the command once for each.`,
    );
  }
  if (output === '') {
    throw new SettingsError('--output', 'is empty, but it takes a directory; name the one to write to.');
  }
  checkEnvironmentName(environment);
  return { environment, output: output ?? defaultOutput(environment) };
}

function defaultOutput(environment: string): string {
  // The cdk8s command says where it will look for the files.
  const { CDK8S_OUTDIR } = process.env;
  if (CDK8S_OUTDIR) return CDK8S_OUTDIR;
  if (environment === defaultEnvironment) return 'dist';
  throw new SettingsError(
    '--output',
    `is missing: dist/ holds the environment ${defaultEnvironment}, so ${environment} takes a directory of its own; add --output DIR.`,
  );
}

const userErrors = [SettingsError, AlloyConfigError, WorkloadError, CollectorConfigError, ApplicationError];

/** Whether the message of an error says all that the user needs: no stack trace is shown. */
export function isUserError(error: unknown): error is Error {
  return userErrors.some((type) => error instanceof type);
}
