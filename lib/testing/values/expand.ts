/** What a group of a match holds, by its number or name. */
export type Groups = (name: string) => string;

/** Go's Regexp.Expand: `$name` takes every letter, digit and underscore that follows, `$$` is a dollar. */
export function expand(template: string, groups: Groups): string {
  return template.replace(
    /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (_, dollar?: string, inBraces?: string, bare?: string) => dollar ?? groups(inBraces ?? bare ?? ''),
  );
}
