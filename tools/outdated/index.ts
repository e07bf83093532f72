import { table } from 'table';
import { newestOf } from './newest';
import { type Newest, type Pin, stateOf } from './pin';
import { actionPins, goPins, imagePins, npmPins, programPins } from './pins';

/** So many registries are asked at once. */
const atOnce = 8;

export interface Known {
  readonly pin: Pin;
  readonly newest: Newest;
}

/** Every pin with what is newest. */
export async function knownOf(pins: readonly Pin[], ask = newestOf): Promise<readonly Known[]> {
  const found = new Array<Known>(pins.length);
  const waiting = [...pins.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, pin] = next;
      found[index] = { pin, newest: await ask(pin) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** What is behind first, then what is not known, then what is newest. */
export function printed(known: readonly Known[]): string {
  const rows = known.map(({ pin, newest }) => ({ pin, newest, state: stateOf(pin, newest) }));
  const rank = ({ state }: { readonly state: string }) =>
    state === 'behind' ? 0 : state.startsWith('behind') ? 1 : state === 'newest' ? 3 : 2;
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b) || a.pin.kind.localeCompare(b.pin.kind, 'en'));
  const text = table(
    [
      ['what', 'name', 'pinned', 'newest', 'state', 'in'],
      ...sorted.map(({ pin, newest, state }) => [
        pin.kind,
        pin.name,
        pin.version,
        state === 'not known here' ? '' : (newest ?? ''),
        state,
        pin.file,
      ]),
    ],
    {
      border: {},
      columnDefault: { paddingLeft: 0, paddingRight: 2 },
      drawHorizontalLine: () => false,
      drawVerticalLine: () => false,
    },
  );
  const behind = rows.filter(({ state }) => state === 'behind').length;
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines.join('\n')}\n\n${rows.length} versions are pinned, and ${behind} of them may be raised.`;
}

async function main(): Promise<void> {
  const [first] = process.argv.slice(2);
  if (first !== undefined) {
    console.error(`npm run outdated: ${first} was given, but it takes nothing; leave it out.`);
    process.exitCode = 1;
    return;
  }
  const pins = [...npmPins(), ...goPins(), ...imagePins(), ...actionPins(), ...programPins()];
  console.log(printed(await knownOf(pins)));
}

if (require.main === module) void main();
