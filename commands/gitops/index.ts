import { dirname, join, posix, resolve } from 'node:path';
import type { ArgsDef } from 'citty';
import { chartsOf } from '../../lib/lab/manifests';
import { allArgument, chosen } from '../command-line/chosen';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import {
  defaultEnvironment,
  type EnvironmentFile,
  inEnvironment,
  loadEnvironment,
} from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { checkOutput } from '../output/directory';
import { leftovers } from '../output/leftovers';
import { argocdFiles } from './argocd';
import { writeFiles } from './files';
import { fluxFiles } from './flux';
import { nextSteps, nextStepsOfAll } from './next-steps';
import {
  directoryOf,
  type Repository,
  refuseOtherEnvironment,
  repositoryOf,
  repositoryOfOne,
  type Tool,
  toolOf,
} from './request';

const args = {
  tool: { type: 'positional', description: 'argocd or flux', required: false },
  environment: {
    type: 'positional',
    description: 'The environment in PATH, a name in environments/',
    default: defaultEnvironment,
  },
  all: allArgument('Every environment, each from a directory of its own in PATH to one of its own in DIR'),
  repo: { type: 'string', description: 'The Git repository', valueHint: 'URL' },
  path: { type: 'string', description: 'The directory of the manifests in it', valueHint: 'PATH' },
  branch: { type: 'string', description: 'The branch', default: 'main', valueHint: 'NAME' },
  output: {
    type: 'string',
    description: 'The directory that is written, beside the manifests; the name of the tool by default',
    valueHint: 'DIR',
  },
} satisfies ArgsDef;

export const gitops = command({
  name: 'gitops',
  usageName: usageName('gitops'),
  description: 'Writes what Argo CD or Flux needs to install the lab',
  args,
  run({ args: { tool: asked, environment, all, ...options }, rawArgs }) {
    refuseUnknown(rawArgs, options._.slice(1), Object.keys(args).slice(2));
    const tool = toolOf(asked);
    const directory = directoryOf(options, tool, ['dist']);
    const repository = repositoryOf(options, directory);
    const [, word] = options._;
    const requests = chosen(word, all, environment).map((file): Request => {
      const beside = join(dirname(resolve(directory)), posix.basename(repository.manifests));
      if (!all) return { file, repository, directory, manifests: beside };
      return {
        file,
        repository: repositoryOfOne(repository, file.name),
        directory: join(directory, file.name),
        manifests: join(beside, file.name),
      };
    });
    // Whatever is wrong with one of them, none is written.
    const written = requests.map((request) => ({ ...request, ...filesOf(tool, request) }));
    for (const { directory, files, file } of written) writeFiles(directory, files, file.shown);
    const notes = all
      ? leftovers(
          directory,
          requests.map(({ file }) => file.name),
        )
      : [];
    console.log(
      [
        ...written.map(({ files, directory }) => `${files.length} files in ${directory}.`),
        '',
        ...notes.flatMap((note) => [`Note: ${note}`, '']),
        'Next:',
        ...(all ? nextStepsOfAll(tool, repository, written) : nextSteps(tool, repository)).map(
          (step) => `  ${step}`,
        ),
      ].join('\n'),
    );
  },
});

/** What is written for one environment. */
interface Request {
  readonly file: EnvironmentFile;
  readonly repository: Repository;
  /** Where it is written to on this machine. */
  readonly directory: string;
  /** Where the manifests are on this machine, if they are. */
  readonly manifests: string;
}

function filesOf(tool: Tool, { file, repository, directory, manifests }: Request) {
  refuseOtherEnvironment(repository, manifests, file.shown);
  const settings = loadEnvironment(file);
  const { name } = settings.cluster;
  const charts = inEnvironment(file, () => chartsOf(settings)).map(({ chart }) => chart);
  const files = (tool === 'argocd' ? argocdFiles : fluxFiles)(name, charts, repository);
  checkOutput(directory, ['applications', 'stages']);
  return { cluster: name, files };
}
