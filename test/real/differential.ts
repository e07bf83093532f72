import { join } from 'node:path';
import { alloyProgram, ownNetworkProgram } from '../../tools/real-programs/programs';
import { inDirectory, outcomeOf } from './command';

/** What the real Alloy says of a text: why it refuses it, or undefined when it takes it. */
export type Verdict = string | undefined;

const flags = ['--stability.level=experimental', '--feature.community-components.enabled'];

/** A component that never loads: what is right beside it is built, and nothing runs. */
const stops = 'prometheus.scrape "stops" {\n\ttargets = []\n\tforward_to = []\n\tscrape_timeout = "2m"\n}\n';
const stopsFile = 'stops.alloy';

/**
 * The verdicts of `alloy validate`, and of the load of `alloy run` for what that accepts. All texts are files of one
 * configuration, so that one process judges hundreds: no two may have a label in common, and none a block that stands
 * once.
 */
export async function verdicts(texts: readonly string[]): Promise<Verdict[]> {
  const validated = await said('validate', texts);
  const accepted = texts.flatMap((text, index) => (validated[index] === undefined ? [{ text, index }] : []));
  const loaded = await loads(accepted.map(({ text }) => text));
  const found = [...validated];
  for (const [position, { index }] of accepted.entries()) found[index] = loaded[position];
  return found;
}

/** What stands in the log between the halves of an error is rare, and is not in the same place again. */
async function loads(texts: readonly string[]): Promise<Verdict[]> {
  const first = await said('run', texts);
  const taken = texts.flatMap((text, index) => (first[index] === undefined ? [{ text, index }] : []));
  const again = await said(
    'run',
    taken.map(({ text }) => text),
  );
  for (const [position, { index }] of taken.entries()) first[index] = again[position];
  return first;
}

async function said(command: 'validate' | 'run', texts: readonly string[]): Promise<Verdict[]> {
  if (texts.length === 0) return [];
  const files = Object.fromEntries(texts.map((text, index) => [`t${index}.alloy`, text]));
  const output = await inDirectory(
    command === 'run' ? { ...files, [stopsFile]: stops } : files,
    async (directory) => {
      const args = [command, ...flags, ...options(command, directory), directory];
      // Components of clouds ask addresses outside: there are none.
      const { said } = await outcomeOf(ownNetworkProgram(), ['--', alloyProgram(), ...args], {}, directory);
      // A line of the log may stand in the middle of an error: both go to one stream.
      return said.replaceAll(`${directory}/`, '').replace(/ts=\d{4}-\d\d-\d\dT\S* level=.*\n/g, '');
    },
  );
  if (/^panic: /m.test(output))
    throw new Error(`Alloy panicked: ${output.slice(output.search(/^panic: /m)).slice(0, 3000)}`);
  const errors = new Map<number, string>();
  for (const [, file = '', sentence = ''] of output.matchAll(/^(?:Error|Warning): t(\d+)\.alloy:(.*)$/gm)) {
    if (!errors.has(Number(file))) errors.set(Number(file), sentence);
  }
  if (command === 'run' && !output.includes(stopsFile))
    throw new Error(`Alloy ended before it said what is wrong: ${output.slice(0, 2000)}`);
  return texts.map((_, index) => errors.get(index));
}

function options(command: 'validate' | 'run', directory: string): readonly string[] {
  if (command === 'validate') return [];
  return ['--disable-reporting', `--storage.path=${join(directory, 'data')}`];
}
