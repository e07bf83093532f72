import type { ArgsDef } from 'citty';
import { chartsOf } from '../../lib/lab/manifests';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import {
  defaultEnvironment,
  environmentFile,
  inEnvironment,
  loadEnvironment,
} from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { argocdFiles } from './argocd';
import { writeFiles } from './files';
import { fluxFiles } from './flux';
import { nextSteps } from './next-steps';
import { directoryOf, refuseOtherEnvironment, repositoryOf, toolOf } from './request';

const args = {
  tool: { type: 'positional', description: 'argocd or flux', required: false },
  environment: {
    type: 'positional',
    description: 'The environment in PATH, a name in environments/',
    default: defaultEnvironment,
  },
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
  run({ args: { tool: word, environment, ...options }, rawArgs }) {
    refuseUnknown(rawArgs, options._.slice(1), Object.keys(args).slice(2));
    const tool = toolOf(word);
    const directory = directoryOf(options, tool, ['dist']);
    const repository = repositoryOf(options, directory);
    const source = environmentFile(environment);
    refuseOtherEnvironment(repository, directory, source.shown);
    const settings = loadEnvironment(source);
    const charts = inEnvironment(source, () => chartsOf(settings)).map(({ chart }) => chart);
    const filesOf = tool === 'argocd' ? argocdFiles : fluxFiles;
    const files = filesOf(settings.cluster.name, charts, repository);
    writeFiles(directory, files, source.shown);
    const next = nextSteps(tool, repository).map((step) => `  ${step}`);
    console.log([`${files.length} files in ${directory}.`, '', 'Next:', ...next].join('\n'));
  },
});
