import { RE2JS } from 're2js';
import { relabel } from '../relabel/relabel';

/** A stage of loki.process with its arguments, and for stage.match the stages inside. */
export interface Stage {
  readonly name: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly stages: readonly Stage[];
}

export type Argument = string | number | boolean | readonly Argument[] | { readonly [key: string]: Argument };

/** A log line on its way. */
export interface Entry {
  /** How old it is. @default 0 */
  readonly hours?: number;
  readonly line: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly extracted: Readonly<Record<string, string>>;
}

/**
 * What a list of stages makes of lines that come one after the other, without a pause, and then end. The meaning is
 * that of Alloy: internal/component/loki/process/stages of github.com/grafana/alloy at v1.19.2. It knows the stages
 * that the lab uses; the counters of dropped lines are left out.
 */
export function processed(entries: readonly Entry[], stages: readonly Stage[]): readonly Entry[] {
  const labelled = entries.map((entry) => ({ ...entry, extracted: { ...entry.extracted, ...entry.labels } }));
  return stages.reduce<readonly Entry[]>((left, stage) => run(left, stage), labelled);
}

/** Lines of one stream, as a source hands them over. */
export function lines(texts: readonly string[], labels: Readonly<Record<string, string>> = {}): Entry[] {
  return texts.map((line) => ({ line, labels, metadata: {}, extracted: {} }));
}

function run(entries: readonly Entry[], stage: Stage): readonly Entry[] {
  const of = stage.arguments;
  switch (stage.name) {
    case 'stage.cri':
      return cri(entries);
    case 'stage.regex':
      return entries.map((entry) => withExtracted(entry, namedGroups(text(of.expression), entry.line)));
    case 'stage.json':
      return entries.map((entry) => withExtracted(entry, json(entry.line, texts(of.expressions))));
    case 'stage.logfmt':
      return entries.map((entry) => withExtracted(entry, logfmt(entry.line, texts(of.mapping))));
    case 'stage.replace':
      return entries.map((entry) => rewritten(entry, stage));
    case 'stage.drop':
      return entries.filter((entry) => !isDropped(entry, stage));
    case 'stage.truncate':
      return entries.map((entry) => truncated(entry, stage));
    case 'stage.multiline':
      return multiline(entries, text(of.firstline), Number(of.max_lines));
    case 'stage.match':
      return entries.length === 0 ? [] : matched(entries, text(of.selector), stage.stages);
    case 'stage.template':
      return entries.map((entry) => templated(entry, text(of.source), text(of.template)));
    case 'stage.labels':
      return entries.map((entry) => ({
        ...entry,
        labels: { ...entry.labels, ...chosen(entry, texts(of.values)) },
      }));
    case 'stage.static_labels':
      return entries.map((entry) => ({ ...entry, labels: { ...entry.labels, ...texts(of.values) } }));
    case 'stage.label_drop':
      return entries.map((entry) => ({ ...entry, labels: selected(entry.labels, 'labeldrop', of.values) }));
    case 'stage.structured_metadata':
      return entries.map((entry) => ({
        ...entry,
        metadata: { ...entry.metadata, ...chosen(entry, texts(of.values)) },
      }));
    case 'stage.label_keep':
      return entries.map((entry) => ({ ...entry, labels: selected(entry.labels, 'labelkeep', of.values) }));
    default:
      throw new Error(`${stage.name} is not evaluated here.`);
  }
}

/** TIMESTAMP STREAM FLAGS CONTENT; what ends with flag P goes on in the next line of its stream. */
function cri(entries: readonly Entry[]): readonly Entry[] {
  const partial = new Map<string, string>();
  return entries.flatMap((entry) => {
    const [, stream = '', flag, content = ''] = /^\S+ (stdout|stderr) ([FP]) ?(.*)$/s.exec(entry.line) ?? [];
    if (flag === undefined) return [entry];
    const key = `${stream} ${JSON.stringify(entry.labels)}`;
    const line = (partial.get(key) ?? '') + content;
    if (flag === 'P') {
      partial.set(key, line);
      return [];
    }
    partial.delete(key);
    const found = { stream };
    return [
      { ...entry, line, labels: { ...entry.labels, ...found }, extracted: { ...entry.extracted, ...found } },
    ];
  });
}

/** In the line, or in the extracted value that the stage names. */
function rewritten(entry: Entry, { arguments: of }: Stage): Entry {
  const source = text(of.source);
  const value = source === '' ? entry.line : entry.extracted[source];
  if (value === undefined) return entry;
  const result = replaced(value, text(of.expression), text(of.replace));
  return source === '' ? { ...entry, line: result } : withExtracted(entry, { [source]: result });
}

/** Alloy replaces what groups capture, from left to right, and leaves the rest of a match. */
function replaced(line: string, expression: string, by: string): string {
  if (by.includes('{{')) throw new Error('Templates are not evaluated here.');
  const matcher = compiled(expression).matcher(line);
  let result = '';
  let end = 0;
  while (matcher.find()) {
    for (let group = 1; group <= matcher.groupCount(); group++) {
      const start = matcher.start(group);
      if (start < 0 || (end !== 0 && start < end)) continue;
      result += line.slice(end, start) + by;
      end = matcher.end(group);
    }
  }
  return result + line.slice(end);
}

/** All conditions that a stage names must be met. */
function isDropped({ line, extracted, hours = 0 }: Entry, { arguments: of }: Stage): boolean {
  const isLong = of.longer_than === undefined || Buffer.byteLength(line) > bytesOf(text(of.longer_than));
  const isOld = of.older_than === undefined || hours > Number(/^(\d+)h$/.exec(text(of.older_than))?.[1]);
  const source = of.source === undefined ? line : (extracted[text(of.source)] ?? '');
  return isLong && isOld && compiled(text(of.expression)).matcher(source).find();
}

function bytesOf(quantity: string): number {
  return Number(/^(\d+)B$/.exec(quantity)?.[1]);
}

/** By bytes, the suffix among them. */
function truncated(entry: Entry, stage: Stage): Entry {
  const [rule] = stage.stages;
  const limit = bytesOf(text(rule?.arguments.limit));
  const suffix = text(rule?.arguments.suffix);
  const bytes = Buffer.from(entry.line);
  if (bytes.length <= limit - suffix.length) return entry;
  const line = bytes.subarray(0, limit - suffix.length).toString() + suffix;
  return withExtracted({ ...entry, line }, { truncated: 'line' });
}

/** Joined entries keep what the first line brought with it. */
function multiline(entries: readonly Entry[], first: string, maxLines: number): readonly Entry[] {
  const blocks = new Map<string, { readonly start: Entry; lines: string[] }>();
  const out: Entry[] = [];
  const flush = ({ start, lines }: { readonly start: Entry; readonly lines: readonly string[] }) => {
    if (lines.length > 0) out.push({ ...start, line: lines.join('\n') });
  };
  for (const entry of entries) {
    const key = JSON.stringify(entry.labels);
    const block = blocks.get(key);
    const line = entry.line.replace(/[\r\n]+$/, '');
    if (compiled(first).matcher(entry.line).find()) {
      if (block) flush(block);
      blocks.set(key, { start: entry, lines: [line] });
    } else if (!block) {
      out.push(entry);
    } else {
      block.lines.push(line);
      if (block.lines.length === maxLines) {
        flush(block);
        block.lines = [];
      }
    }
  }
  for (const block of blocks.values()) flush(block);
  return out;
}

/** By labels alone: with a filter for lines, Alloy lets those that match and those that do not overtake one another. */
function matched(entries: readonly Entry[], selector: string, stages: readonly Stage[]): readonly Entry[] {
  const [, inside] = /^\{(.*)\}$/.exec(selector) ?? [];
  if (inside === undefined) throw new Error(`${selector} selects by more than labels.`);
  const wanted = [...inside.matchAll(/(\w+)=("(?:[^"\\]|\\.)*")/g)].map(
    ([, name = '', value = '']) => [name, String(JSON.parse(value))] as const,
  );
  const isWanted = ({ labels }: Entry) => wanted.every(([name, value]) => (labels[name] ?? '') === value);
  return [...entries.filter((entry) => !isWanted(entry)), ...processed(entries.filter(isWanted), stages)];
}

/** One template is known: that which drops a value of zeros. */
function templated(entry: Entry, source: string, template: string): Entry {
  if (template !== '{{ with .Value }}{{ if Trim . "0" }}{{ . }}{{ end }}{{ end }}') {
    throw new Error(`The template ${template} is not evaluated here.`);
  }
  const { [source]: value, ...others } = entry.extracted;
  return value === undefined || !/^0*$/.test(value) ? entry : { ...entry, extracted: others };
}

function namedGroups(expression: string, line: string): Readonly<Record<string, string>> {
  const matcher = compiled(expression).matcher(line);
  if (!matcher.find()) return {};
  const groups = Object.entries(matcher.getNamedGroups());
  return Object.fromEntries(groups.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Keys of the top level; an empty expression is the name itself. */
function json(line: string, expressions: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: unknown = JSON.parse(line);
  return Object.fromEntries(
    Object.entries(expressions).flatMap(([name, path]) => {
      const value: unknown =
        typeof found === 'object' && found !== null ? Reflect.get(found, path || name) : undefined;
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** Keys with plain or quoted values; an empty source is the name itself. */
function logfmt(line: string, mapping: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = [...line.matchAll(/([^\s="]+)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g)];
  const found = new Map(pairs.map(([, key = '', quoted, plain]) => [key, quoted ?? plain ?? '']));
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([name, source]) => {
      const value = found.get(source || name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Labels or metadata by name, from extracted values by theirs; those that were not extracted are left out. */
function chosen(
  { extracted }: Entry,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, source]) => {
      const value = extracted[source || name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function selected(
  labels: Readonly<Record<string, string>>,
  action: 'labelkeep' | 'labeldrop',
  names: Argument | undefined,
) {
  const regex = Array.isArray(names) ? names.map(String).join('|') : '';
  return relabel(labels, [{ action, regex }]) ?? {};
}

function withExtracted(entry: Entry, found: Readonly<Record<string, string>>): Entry {
  return { ...entry, extracted: { ...entry.extracted, ...found } };
}

function text(argument: Argument | undefined): string {
  return argument === undefined ? '' : String(argument);
}

function texts(argument: Argument | undefined): Readonly<Record<string, string>> {
  if (typeof argument !== 'object' || Array.isArray(argument)) return {};
  return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, text(value)]));
}

const cache = new Map<string, RE2JS>();

function compiled(expression: string): RE2JS {
  const known = cache.get(expression) ?? RE2JS.compile(expression);
  cache.set(expression, known);
  return known;
}
