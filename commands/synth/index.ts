import type { ArgsDef } from 'citty';
import { synthesize } from '../../lib/lab/synthesize';
import { allArgument } from '../command-line/chosen';
import { command } from '../command-line/command';
import { defaultEnvironment, inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { type Request, requestsOf } from '../command-line/request';
import { checkOutput, writeOutput } from '../output/directory';
import { leftovers } from '../output/leftovers';
import { report } from './report';

const args = {
  environment: { type: 'positional', description: 'A name in environments/', default: defaultEnvironment },
  output: {
    type: 'string',
    description: 'The directory that is written; dist for the default environment',
    alias: 'o',
    valueHint: 'DIR',
  },
  all: allArgument('Every environment, each in a directory of its own below the output'),
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
    const notes = args.all
      ? leftovers(
          String(args.output),
          results.map(({ request }) => request.environment.name),
        )
      : [];
    console.log(
      [
        ...results.map(({ request, settings, manifests }) => report(request, settings, manifests)),
        ...notes.map((note) => `Note: ${note}`),
      ].join('\n\n'),
    );
  },
});

function synthesized(request: Request) {
  const settings = loadEnvironment(request.environment);
  checkOutput(request.output);
  return { request, settings, manifests: inEnvironment(request.environment, () => synthesize(settings)) };
}
