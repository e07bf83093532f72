import {
  type Document,
  group,
  hardLine,
  holdsHardLine,
  ifBroken,
  indented,
  line,
  separated,
  softLine,
} from './document';
import { propertyKey } from './literals';

/** A property of an object or an element of a list, with the comments that stand above it. */
export interface Entry {
  readonly comments: readonly string[];
  /** The key; a list has none. */
  readonly key?: string;
  readonly value: Code;
}

/** A piece of TypeScript, and what it is: the formatter breaks each kind in its own way. */
export interface Code {
  readonly document: Document;
  readonly kind: 'object' | 'list' | 'text' | 'template' | 'number' | 'chain' | 'other';
  /** Of an object or a list: how many stand in it. */
  readonly size?: number;
}

export function other(document: Document): Code {
  return { document, kind: 'other' };
}

/**
 * An object.
 * @param open whether each property takes a line of its own, though they would fit into one
 * @param after comments behind the last property
 */
export function objectOf(entries: readonly Entry[], open = false, after: readonly string[] = []): Code {
  if (entries.length === 0 && after.length === 0) return { document: '{}', kind: 'object', size: 0 };
  const rows = entries.map((entry) => [commented(entry.comments), property(entry)]);
  const broken =
    open ||
    after.length > 0 ||
    entries.some(({ comments, value }) => comments.length > 0 || value.kind === 'template');
  const document = group(
    [
      '{',
      indented([
        line(),
        ...separated(rows, [',', line()]),
        ifBroken(entries.length > 0 ? ',' : ''),
        behind(after, entries.length > 0),
      ]),
      line(),
      '}',
    ],
    broken,
  );
  return { document, kind: 'object', size: entries.length };
}

/** A list. */
export function listOf(entries: readonly Entry[], after: readonly string[] = []): Code {
  if (entries.length === 0 && after.length === 0) return { document: '[]', kind: 'list', size: 0 };
  const values = entries.map(({ value }) => value);
  const numbers = values.length > 1 && values.every(({ kind }) => kind === 'number');
  const broken = entries.some(({ comments }) => comments.length > 0) || after.length > 0 || isTable(values);
  const rows: readonly Document[] =
    numbers && !broken
      ? [{ kind: 'filled', of: values.map(({ document }) => document) }]
      : separated(
          entries.map(({ comments, value }) => [commented(comments), value.document]),
          [',', line()],
        );
  const document = group(
    [
      '[',
      indented([
        softLine,
        ...rows,
        ifBroken(entries.length > 0 ? ',' : ''),
        behind(after, entries.length > 0),
      ]),
      softLine,
      ']',
    ],
    broken,
  );
  return { document, kind: 'list', size: entries.length };
}

/** Several objects, or several lists, each with more than one element, stand one below another. */
function isTable(values: readonly Code[]): boolean {
  const [first] = values;
  return (
    values.length > 1 &&
    (first?.kind === 'object' || first?.kind === 'list') &&
    values.every(({ kind, size = 0 }) => kind === first.kind && size > 1)
  );
}

function commented(comments: readonly string[]): Document {
  return comments.map((comment) => [comment, hardLine]);
}

function behind(comments: readonly string[], breaks: boolean): Document {
  return comments.map((comment, index) => [breaks || index > 0 ? hardLine : '', comment]);
}

function property({ key = '', value }: Entry): Document {
  const name = propertyKey(key);
  return [`${name}:`, assigned(value, name)];
}

/** A key that is shorter gains nothing from a line break behind it. */
const shortKey = 5;

/** A value behind a colon: a long text goes into the next line, everything else breaks inside. */
function assigned({ kind, document }: Code, key: string): Document {
  if (kind === 'text' && key.length < shortKey) return [' ', document];
  return kind === 'text' || kind === 'chain' ? group(indented([line(), document])) : [' ', document];
}

/** A call: `new LokiWrite(this, 'default', { ... })`; where the last argument is an object or a list, that one breaks. */
export function callOf(callee: Document, args: readonly Code[]): Code {
  const last = args.at(-1);
  if (args.length === 0) return other([callee, '()']);
  const documents = args.map(({ document }) => document);
  const hugs = (last?.kind === 'object' || last?.kind === 'list') && (last.size ?? 0) > 0;
  const first = args.slice(0, -1);
  const broken = group(
    [callee, '(', indented([softLine, ...separated(documents, [',', line()]), ifBroken(',')]), softLine, ')'],
    args.some(({ kind }) => kind === 'template'),
  );
  const alike = first.some(({ kind, document }) => kind === last?.kind || holdsHardLine(document));
  if (hugs && !alike) {
    const hugged = [callee, '(', ...separated(documents, ', '), ')'];
    return other({ kind: 'choice', first: hugged, head: headOf(callee, first), otherwise: broken });
  }
  if (args.length === 1 && last?.kind === 'template') return other([callee, '(', last.document, ')']);
  return other(broken);
}

/** What stands in front of the last argument: with its opening bracket it has to fit into one line. */
function headOf(callee: Document, first: readonly Code[]): Document {
  return [callee, '(', ...first.flatMap(({ document }) => [document, ', ']), '{'];
}
