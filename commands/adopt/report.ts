import type { Adopted } from './adopt';
import type { Workload } from './workload';

/** What the command prints of one configuration: what was made, what follows from it, and what is left to a person. */
export function report(
  path: string,
  adopted: Adopted,
  workload: Workload,
  diagnostics: readonly string[],
): string {
  const { config, changes, untyped, kept, definition } = adopted;
  const blocks = config.blocks.length;
  const texts = untyped.length === 0 ? '' : `, ${count(untyped.length, 'part')} as Alloy's text`;
  return [
    `${path}: ${count(blocks, 'block')}${texts}. Printing it gives the same configuration: it was run and compared.`,
    ...section('Components', componentsOf(config.blocks.map(({ component }) => component))),
    ...section('Workload', workload.lines),
    ...section(
      'As text, because no type says it',
      untyped.map(({ where, text }) => `${where}: ${shortened(text)}`),
    ),
    ...section('What Alloy says of the conversion', diagnostics),
    ...section('Changed', changedIn(adopted)),
    ...section('To decide', [
      ...kept.map(({ where, rule, problem }) => `${where}: ${problem} (rule ${rule}; kept)`),
      ...changes.deprecated.map(
        (where) => `${where} is deprecated in Alloy; its reference page says what takes its place.`,
      ),
      ...workload.problems,
      ...shared(config.blocks.map(({ component }) => component)),
    ]),
    ...section('Next', [
      `extend: { pipelines: [${definition}] } in an environment, with import { ${definition} } from its file`,
    ]),
  ].join('\n');
}

function changedIn({ changes, secretCommand }: Adopted): readonly string[] {
  const secrets = changes.secrets.map(
    ({ where, key }) => `${where} held a secret, which was not copied: it is read from the key ${key}`,
  );
  return [...changes.successors, ...secrets, ...(secretCommand === undefined ? [] : [secretCommand])];
}

/** Configuration blocks stand once in a collector, and pipelines share theirs. */
function shared(names: readonly string[]): readonly string[] {
  const found = names.filter((name) =>
    ['http', 'livedebugging', 'logging', 'remotecfg', 'tracing'].includes(name),
  );
  return found.map((name) =>
    name === 'logging'
      ? 'logging stands once in a collector, and pipelines.collectorHealth brings one: leave one of them out.'
      : `${name} holds for the whole collector, whose other pipelines it touches as well.`,
  );
}

function componentsOf(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, number]) => (number === 1 ? name : `${name} (${number})`));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
