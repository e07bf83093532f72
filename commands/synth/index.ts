import type { ArgsDef } from 'citty';
import { synthesize } from '../../lib/lab/synthesize';
import { command } from '../command-line/command';
import { defaultEnvironment, inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { type Request, requestsOf } from '../command-line/request';
import { checkOutput, writeOutput } from '../output/directory';
import { report } from './report';

const args = {
  environment: { type: 'positional', description: 'A name in environments/', default: defaultEnvironment },
  output: {
    type: 'string',
    description: 'The directory that is written; dist for the default environment',
    alias: 'o',
    valueHint: 'DIR',
  },
  all: {
    type: 'boolean',
    description: 'Every environment, each in a directory of its own below the output',
    default: false,
  },
} satisfies ArgsDef;

export const synth = command({
  name: 'synth',
  usageName: usageName('synth'),
  description: 'Writes the manifests of an environment',
  args,
  run({ args, rawArgs }) {
    // Whatever is wrong with one of them, none is written.
    const results = requestsOf(rawArgs, args).map(synthesized);
    for (const { request, manifests } of results)
      writeOutput(request.output, manifests, request.environment.shown);
    console.log(
      results.map(({ request, settings, manifests }) => report(request, settings, manifests)).join('\n\n'),
    );
  },
});

function synthesized(request: Request) {
  const settings = loadEnvironment(request.environment);
  checkOutput(request.output);
  return { request, settings, manifests: inEnvironment(request.environment, () => synthesize(settings)) };
}
