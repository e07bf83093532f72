import { join } from 'node:path';
import { SettingsError } from '../../lib/lab/settings/errors';
import { refuseEmpty } from '../output/directory';
import { chosen } from './chosen';
import { defaultEnvironment, type EnvironmentFile, environmentFile } from './environments';

/** What citty understood, and left over. */
interface Arguments {
  readonly environment: string;
  readonly output?: string;
  /** Every environment of the user, each in a directory of its own. */
  readonly all?: boolean;
  /** Everything without a dash, the environment included. */
  readonly _: readonly string[];
}

export interface Request {
  readonly environment: EnvironmentFile;
  /** The directory that the manifests go to. */
  readonly output: string;
}

/** What is asked for: one environment, or each of the user's; refuses what would otherwise be ignored. */
export function requestsOf(raw: readonly string[], args: Arguments): readonly Request[] {
  const { environment, output, all = false, _ } = args;
  const unknown = raw.find(
    (argument) => /^-./.test(argument) && !/^(--output|-o|--all|--help|-h)(=|$)/.test(argument),
  );
  if (unknown !== undefined) {
    throw new SettingsError(
      unknown.replace(/=.*/, ''),
      'is an unknown option, but there are --output DIR, --all and --help; correct the spelling or remove it.',
    );
  }
  refuseEmpty(output);
  const [first, extra] = _;
  if (all) {
    const found = chosen(first, all);
    if (output !== undefined)
      return found.map((file) => ({ environment: file, output: join(output, file.name) }));
    throw new SettingsError(
      '--output',
      'is missing: with --all it takes the directory in which each environment gets one of its own; add --output DIR.',
    );
  }
  if (extra !== undefined) {
    throw new SettingsError(
      JSON.stringify(extra),
      `stands after the environment ${environment}, but one environment is synthesized at a time; run the command once for each, or with --all.`,
    );
  }
  const file = environmentFile(environment);
  return [{ environment: file, output: output ?? defaultOutput(file) }];
}

function defaultOutput({ name }: EnvironmentFile): string {
  // The cdk8s command says where it will look for the files.
  const { CDK8S_OUTDIR } = process.env;
  if (CDK8S_OUTDIR) return CDK8S_OUTDIR;
  if (name === defaultEnvironment) return 'dist';
  throw new SettingsError(
    '--output',
    `is missing: dist/ holds the environment ${defaultEnvironment}, so ${name} takes a directory of its own; add --output DIR.`,
  );
}
