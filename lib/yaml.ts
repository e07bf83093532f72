type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Kubernetes objects as the text of one file. It says what the library of cdk8s says, in a tenth of the time: the
 * CustomResourceDefinitions are a megabyte, and with the library a quarter of a synthesis went into writing them.
 * What is not plainly text is quoted, so that YAML 1.1, which kubectl reads, and YAML 1.2 agree on it.
 */
export function yamlOf(objects: readonly unknown[]): string {
  return objects.map((object) => `${block(json(object), '')}\n`).join('---\n');
}

/** A value that begins on a line of its own, every line after `indent`. */
function block(value: Json, indent: string): string {
  if (isList(value) && value.length > 0) {
    return value.map((item) => `${indent}- ${inline(item, `${indent}  `)}`).join('\n');
  }
  if (isMapping(value)) {
    const entries = Object.entries(value);
    if (entries.length > 0) {
      return entries.map(([key, item]) => `${indent}${text(key)}:${after(item, indent)}`).join('\n');
    }
  }
  return `${indent}${scalar(value, indent)}`;
}

/** What follows the colon of a key. */
function after(value: Json, indent: string): string {
  const below = `${indent}  `;
  return isEmpty(value) ? ` ${scalar(value, below)}` : `\n${block(value, below)}`;
}

/** What follows the dash of a list: the first line of a block stands beside it. */
function inline(value: Json, indent: string): string {
  return isEmpty(value) ? scalar(value, indent) : block(value, indent).slice(indent.length);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMapping(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether the value has nothing to put on lines of its own. */
function isEmpty(value: Json): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function scalar(value: Json, indent: string): string {
  if (typeof value === 'string') return value.includes('\n') ? lines(value, indent) : text(value);
  if (isList(value)) return '[]';
  return isMapping(value) ? '{}' : String(value);
}

/** Begins like a word, a path, an option, an address or an amount with a unit; YAML has no other meaning for these. */
const plain =
  /^(?:[A-Za-z_/$^]|\.[A-Za-z]|--?[A-Za-z]|\d+\.\d+\.\d|\d+(?:\.\d+)?(?:ms?|s|h|d|[KMGT]i)$)[ -~]*$/;
/** Would end the text, or begin a comment or the value of a key. */
const special = /: | #|[: ]$/;
const keyword = /^(?:y|n|yes|no|on|off|true|false|null|\.inf|\.nan)$/i;

function text(value: string): string {
  return plain.test(value) && !special.test(value) && !keyword.test(value) ? value : quoted(value);
}

/** JSON, but for the two line separators that JSON leaves as they are and YAML 1.1 takes for line breaks. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Characters that a literal block cannot hold, and the beginnings and ends that it cannot keep apart. */
const notLiteral = /[^\n\t -~\u00a0-\u2027\u202a-\ud7ff]|^[ \n]|\n\n$/;

/** Text of several lines, as it is. */
function lines(value: string, indent: string): string {
  if (notLiteral.test(value)) return quoted(value);
  const ends = value.endsWith('\n');
  const content = ends ? value.slice(0, -1) : value;
  return `${ends ? '|' : '|-'}\n${content.replace(/^(?=.)/gm, indent)}`;
}

/** What chart.toJson() returns is JSON already; this says so to the compiler, and refuses what is not. */
function json(value: unknown): Json {
  if (isJson(value)) return value;
  throw new TypeError(`Kubernetes objects are made of JSON, but this is ${typeof value}.`);
}

function isJson(value: unknown): value is Json {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && Object.values(value).every(isJson);
}
