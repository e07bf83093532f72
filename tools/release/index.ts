import { ownEnvironments } from '../../commands/command-line/environments';
import { isUserError } from '../../commands/command-line/user-error';
import { changesBetween } from './compare';
import { configurationsNamed } from './configurations';
import { printed, reportOf } from './report';
import { pinned, ReleaseError, schemaOf } from './schema';
import { nextSteps } from './steps';

const usage = `npm run release -- VERSION [--from VERSION] [ENVIRONMENT | FILE.alloy | DIRECTORY/ ...]

What a release of Alloy accepts otherwise than ${pinned}, what of it a configuration meets, and what has to be decided.
Without a configuration it is every environment. VERSION is a tag such as ${pinned}, or a directory that
tools/alloy-schema has written.`;

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    if (args.length === 0) process.exitCode = 1;
    return;
  }
  const { version, from, names } = understood(args);
  const configurations = await configurationsNamed(
    names.length > 0 ? names : ownEnvironments().map(({ name }) => name),
  );
  const [before, after] = [await schemaOf(from), await schemaOf(version)];
  const report = reportOf(before, after, changesBetween(before, after), configurations);
  console.log(printed(report));
  if (from === pinned && after.name !== pinned) console.log(nextSteps(after.name));
}

function understood(args: readonly string[]) {
  const from = args.findIndex((argument) => argument === '--from' || argument.startsWith('--from='));
  const [, inline] = args[from]?.split('=') ?? [];
  const value = from < 0 ? pinned : (inline ?? args[from + 1]);
  const rest = args.filter(
    (_, index) => from < 0 || (index !== from && (inline !== undefined || index !== from + 1)),
  );
  const unknown = rest.find((argument) => argument.startsWith('-'));
  if (unknown !== undefined)
    throw new ReleaseError(`${unknown} is an unknown option, but there is --from; remove it.`);
  const [version, ...names] = rest;
  if (value === undefined || version === undefined) {
    throw new ReleaseError('The version is missing; say npm run release -- VERSION [--from VERSION].');
  }
  return { version, from: value, names };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof ReleaseError || isUserError(error);
  console.error(`npm run release: ${told ? error.message : error instanceof Error ? error.stack : error}`);
  process.exitCode = 1;
});
