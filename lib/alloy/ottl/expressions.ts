import type { Argument, Call, Computation, Field, Key, Path, Term, Value } from './node';
import type { Reader } from './reader';

const largest = 2n ** 63n - 1n;

/** Functions, numbers and paths. */
export function term(reader: Reader): Term | undefined {
  return reader.once(
    'term',
    () => call(reader, 'Lowercase') ?? call(reader, 'Uppercase') ?? number(reader) ?? path(reader),
  );
}

export function math(reader: Reader): Computation | undefined {
  return reader.once('math', () => {
    const { at } = reader;
    const first = operand(reader);
    if (!first) return undefined;
    const more = reader.many(() => {
      const operator = (reader.take('OpMultDiv') ?? reader.take('OpAddSub'))?.value;
      return operator === undefined ? undefined : operand(reader, operator);
    });
    return { kind: 'math', at, operands: [first, ...more] };
  });
}

function operand(reader: Reader, operator = ''): Computation['operands'][number] | undefined {
  return reader.attempt(() => {
    const sign = reader.take('OpAddSub')?.value ?? '';
    const plain = term(reader);
    if (plain) return { operator, sign, value: plain };
    if (!reader.say('(')) return undefined;
    const inner = math(reader);
    return inner && reader.say(')') ? { operator, sign, value: inner } : undefined;
  });
}

function call(reader: Reader, begins: 'Lowercase' | 'Uppercase'): Call | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    const name = functionName(reader, begins);
    if (name === undefined || !reader.say('(')) return undefined;
    const first = argument(reader);
    const more = first ? reader.many(() => (reader.say(',') ? argument(reader) : undefined)) : [];
    if (!reader.say(')')) return undefined;
    const list = first ? [first, ...more] : [];
    return { kind: 'call', at, name, isEditor: begins === 'Lowercase', arguments: list, keys: keys(reader) };
  });
}

/** Letters in upper and lower case are words of their own: `IsMatch` is four, and so is `Is Match` in the collector. */
function functionName(reader: Reader, begins: 'Lowercase' | 'Uppercase'): string | undefined {
  const first = reader.take(begins);
  if (!first) return undefined;
  const more = reader.many(() => reader.take('Uppercase') ?? reader.take('Lowercase'));
  return [first, ...more].map((token) => token.value).join('');
}

function argument(reader: Reader): Argument | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    const name = reader.attempt(() => {
      const given = functionName(reader, 'Lowercase');
      return reader.take('Equal') ? given : undefined;
    });
    const given = value(reader);
    const called = given ? undefined : reader.attempt(() => functionName(reader, 'Uppercase'));
    if (!given && called === undefined) return undefined;
    return { at, name: name ?? '', value: given, function: called };
  });
}

function number(reader: Reader): Term | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    const float = reader.take('Float');
    if (float) {
      const given = Number(float.value);
      return Number.isFinite(given) ? { kind: 'float', at, value: given } : undefined;
    }
    const int = integer(reader);
    return int === undefined ? undefined : { kind: 'int', at, value: int };
  });
}

/** A leading zero makes it octal, as in Go's strconv with base 0. */
function integer(reader: Reader): bigint | undefined {
  const token = reader.take('Int');
  if (!token) return undefined;
  const octal = token.value.length > 1 && token.value.startsWith('0');
  if (octal && /[89]/.test(token.value)) return undefined;
  const given = BigInt(octal ? `0o${token.value}` : token.value);
  return given > largest ? undefined : given;
}

function path(reader: Reader): Path | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    const context = reader.attempt(() => {
      const name = reader.take('Lowercase');
      return name && reader.say('.') ? name.value : undefined;
    });
    const first = field(reader);
    if (!first) return undefined;
    const more = reader.many(() => (reader.say('.') ? field(reader) : undefined));
    return { kind: 'path', at, context: context ?? '', fields: [first, ...more] };
  });
}

function field(reader: Reader): Field | undefined {
  const name = reader.take('Lowercase');
  return name && { name: name.value, at: name.at, keys: keys(reader) };
}

function keys(reader: Reader): readonly Key[] {
  return reader
    .many(() => {
      if (!reader.say('[')) return undefined;
      const { at } = reader;
      const text = reader.take('String');
      const int = text ? undefined : reader.attempt(() => integer(reader));
      const key: Value | undefined = text
        ? { kind: 'string', at, value: text.value }
        : int === undefined
          ? math(reader)
          : { kind: 'int', at, value: int };
      return key && reader.say(']') ? { key } : undefined;
    })
    .map(({ key }) => key);
}

/** What an argument, a side of a comparison or an element of a list may be. */
export function value(reader: Reader): Value | undefined {
  return reader.once('value', () => {
    const { at } = reader;
    if (reader.take('Nil')) return { kind: 'nil', at };
    const alone = reader.attempt(() => {
      const found = term(reader);
      return reader.follows('OpAddSub', 'OpMultDiv') ? undefined : found;
    });
    return alone ?? math(reader) ?? literal(reader) ?? map(reader) ?? list(reader);
  });
}

function literal(reader: Reader): Value | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    const bytes = reader.take('Bytes');
    if (bytes)
      return bytes.value.length % 2 === 0 ? { kind: 'bytes', at, value: bytes.value.slice(2) } : undefined;
    const text = reader.take('String');
    if (text) return { kind: 'string', at, value: text.value };
    const truth = reader.take('Boolean');
    if (truth) return { kind: 'bool', at, value: truth.value === 'true' };
    const symbol = reader.take('Uppercase');
    return symbol && !reader.follows('Lowercase') ? { kind: 'enum', at, name: symbol.value } : undefined;
  });
}

function map(reader: Reader): Value | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    if (!reader.say('{')) return undefined;
    const items = reader.many(() => {
      const key = reader.take('String');
      if (!key || !reader.say(':')) return undefined;
      const item = value(reader);
      if (item) reader.say(',');
      return item && ([key.value, item] as const);
    });
    return reader.say('}') ? { kind: 'map', at, values: [...new Map(items).values()] } : undefined;
  });
}

function list(reader: Reader): Value | undefined {
  return reader.attempt(() => {
    const { at } = reader;
    if (!reader.say('[')) return undefined;
    const first = reader.many(() => value(reader));
    const more = reader.many(() => (reader.say(',') ? value(reader) : undefined));
    return reader.say(']') ? { kind: 'list', at, elements: [...first, ...more] } : undefined;
  });
}
