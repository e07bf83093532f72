import type { ArgsDef } from 'citty';
import { type Configuration, configurationsOf, refusalOf } from '../alloy-files';
import { convertibleFormat } from '../alloy-files/language';
import { command } from '../command-line/command';
import { usageName } from '../command-line/invocation';
import { isUserError } from '../command-line/user-error';
import { type Adopted, adopted } from './adopt';
import { refuseUnknownOptions, wordsOf } from './arguments';
import { converted } from './convert';
import { AdoptError } from './error';
import { isHelmValues } from './helm/is-helm-values';
import { checkFile, modulesFrom, writeFile } from './output';
import type { Source } from './read';
import { report } from './report';
import { type AdoptRequest, requestsOf } from './requests';
import { type Workload, workloadOf } from './workload';

const args = {
  file: {
    type: 'positional',
    required: false,
    description: 'Files, directories (each one configuration, as for alloy run), or - for standard input',
  },
  name: {
    type: 'string',
    description: 'What the pipeline is called; by default as the file',
    valueHint: 'NAME',
  },
  output: {
    type: 'string',
    alias: 'o',
    description:
      'The file that is written, or a directory for several; by default environments/NAME.ts, or NAME.ts',
    valueHint: 'FILE',
  },
  force: { type: 'boolean', description: 'Writes over a file that is there', default: false },
} satisfies ArgsDef;

/** From a configuration that somebody has to a pipeline in TypeScript. */
export const adopt = command({
  name: 'adopt',
  usageName: usageName('adopt'),
  description: 'Writes an Alloy configuration that you have as a pipeline in TypeScript',
  args,
  async run({ args: { name, output, force, _ }, rawArgs }) {
    refuseUnknownOptions(rawArgs, Object.keys(args));
    const requests = requestsOf((await configurationsOf(wordsOf(_))).flatMap(embedded), name, output);
    for (const request of requests) checkFile(request.output, force);
    const failures = requests.flatMap((request) => failureOf(request, requests.length > 1));
    if (failures.length > 0) throw new AdoptError(failures.join('\n'));
  },
});

/** Texts that stand in YAML, whose reader is loaded where there is some. */
function embedded(configuration: Configuration): readonly Configuration[] {
  const isYaml = configuration.files.some(({ text }) => /^[ \t-]*["']?(?:kind|configMap)["']?:/m.test(text));
  if (!isYaml) return [configuration];
  const { withEmbedded } = require('./embedded') as typeof import('./embedded');
  return withEmbedded(configuration);
}

/** Adopts one of several; what goes wrong with one does not keep the others. */
function failureOf(request: AdoptRequest, isOneOfMany: boolean): readonly string[] {
  try {
    console.log(adoptOne(request) + (isOneOfMany ? '\n' : ''));
    return [];
  } catch (error) {
    if (isOneOfMany && isUserError(error)) return [error.message];
    throw error;
  }
}

function adoptOne(request: AdoptRequest): string {
  const { files, shown } = request.configuration;
  const [only] = files;
  if (only && files.length === 1 && isHelmValues(only.text)) {
    const { adoptValues } = require('./helm') as typeof import('./helm');
    return adoptValues(only, request);
  }
  const { source, diagnostics } = sourceOf({ shown, files });
  const { made, workload } = placed(source, request);
  writeFile(request.output, made.text);
  return report(request.output, made, workload, diagnostics);
}

/** Texts of other languages that Alloy converts are converted first. */
function sourceOf({ shown, files }: AdoptRequest['configuration']): {
  readonly source: Source;
  readonly diagnostics: readonly string[];
} {
  const diagnostics: string[] = [];
  const texts = files.map((file) => {
    const format = file.refusal?.kind === 'language' ? convertibleFormat(file.text) : undefined;
    if (format) {
      const result = converted(file.shown, file.text, format);
      diagnostics.push(...result.diagnostics);
      return { shown: file.shown, text: result.text };
    }
    const refusal = refusalOf(file);
    if (refusal !== undefined) throw new AdoptError(refusal);
    return { shown: file.shown, text: file.text };
  });
  return { source: { shown, files: texts }, diagnostics };
}

/** Secrets are read where the collector runs, which shows when the configuration is built. */
function placed(
  source: Source,
  { name, output }: AdoptRequest,
): { readonly made: Adopted; readonly workload: Workload } {
  const make = (namespace: string) => adopted(source, { name, namespace, pathOf: modulesFrom(output) });
  const usual = 'monitoring';
  const made = make(usual);
  const workload = workloadOf(made.config);
  if (workload.namespace === usual || made.secretCommand === undefined) return { made, workload };
  return { made: make(workload.namespace), workload };
}
