import './commands/synth/without-source-maps';
import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, defineCommand, renderUsage, runCommand } from 'citty';
import { defaultEnvironment, environmentNames, loadEnvironment } from './commands/command-line/environments';
import { isUserError, requestOf } from './commands/command-line/request';
import { checkOutput, writeOutput } from './commands/synth/output';
import { report } from './commands/synth/report';
import { synthesize } from './lib/lab/synthesize';

const environment = `A file of environments/: ${environmentNames().join(', ')}`;
const output = 'The directory that is written; dist for the default environment';

const command = defineCommand({
  meta: { name: 'npm run synth --', description: 'Writes the manifests of an environment' },
  args: {
    environment: { type: 'positional', description: environment, default: defaultEnvironment },
    output: { type: 'string', description: output, alias: 'o', valueHint: 'DIR' },
  } satisfies ArgsDef,
  run({ args, rawArgs }) {
    const request = requestOf(rawArgs, args);
    const settings = loadEnvironment(request.environment);
    checkOutput(request.output);
    const manifests = synthesize(settings);
    writeOutput(request.output, manifests);
    console.log(report(request, settings, manifests));
  },
});

async function main(rawArgs: string[]): Promise<void> {
  if (!rawArgs.some((argument) => argument === '--help' || argument === '-h')) {
    await runCommand(command, { rawArgs });
    return;
  }
  const usage = await renderUsage(command);
  console.log(process.stdout.isTTY ? usage : stripVTControlCharacters(usage));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isUserError(error) ? error.message : error);
  process.exitCode = 1;
});
