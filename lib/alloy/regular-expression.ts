/** Loaded for the first expression that is not plain: most configurations have none, or few. */
export function re2(text: string): import('re2js').RE2JS {
  const { RE2JS }: typeof import('re2js') = require('re2js');
  return RE2JS.compile(text);
}

const problems = new Map<string, string | undefined>();

/** Why Go does not compile a regular expression; undefined where it does. */
export function problemOfRe2(text: string): string | undefined {
  if (plain.test(text)) return undefined;
  if (!problems.has(text)) problems.set(text, compiled(text));
  return problems.get(text);
}

/**
 * What is right by its form, and most expressions are: characters, dots and sets, each repeated at most once,
 * alternatives of them, and groups that hold the same, a few deep.
 */
const plain = (() => {
  const set = String.raw`\[\^?(?:A-Z|a-z|0-9|[A-Za-z0-9_;:.,=+/ ])+\]`;
  const one = String.raw`(?:[\w:;/@, =%-]|\\[.dDwWsS]|\.|${set})[*+?]?|[|^$]`;
  const group = (inside: string) => String.raw`\((?:\?:)?(?:${inside})*\)[*+?]?`;
  const shallow = `${one}|${group(one)}`;
  return new RegExp(`^(?:${one}|${group(`${one}|${group(shallow)}`)})*$`);
})();

function compiled(text: string): string | undefined {
  try {
    re2(distinctGroups(text));
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^error parsing regexp: /, '')
      : 'it does not parse';
  }
}

/** Go takes one name for several groups, the library does not: each gets a name of its own. */
function distinctGroups(text: string): string {
  let count = 0;
  return text.replace(
    /(\\[\s\S])|\(\?P?<(\w+)>/g,
    (whole: string, escaped: string | undefined, name: string | undefined) => {
      if (escaped !== undefined || name === undefined) return whole;
      count += 1;
      return `(?P<${name}${count}>`;
    },
  );
}
