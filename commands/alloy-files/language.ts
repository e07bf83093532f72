/** What a text is that is no Alloy, with what to do: half a sentence that follows the name of the file. */
export function otherLanguage(text: string): string | undefined {
  const code = withoutComments(text);
  if (isJson(code)) return 'is JSON and no Alloy text; name the .alloy file.';
  const hcl = terraform(code);
  if (hcl !== undefined) return hcl;
  if (isToml(code)) return 'is TOML or an INI file and no Alloy text; name the .alloy file.';
  return isYaml(code) ? `is YAML and no Alloy text; ${yamlAdvice(code)}.` : undefined;
}

/** Comments of YAML, TOML and HCL begin with a number sign, which has no meaning in Alloy. */
function withoutComments(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^[ \t]*(?:#.*|\/\/.*)$/gm, '');
}

function isJson(code: string): boolean {
  if (!/^\s*[[{]/.test(code)) return false;
  try {
    JSON.parse(code);
    return true;
  } catch {
    // Of its beginning too: what stands after a left brace is a key.
    return /^\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(code);
  }
}

/** Of the blocks of Terraform those with one label or none parse as Alloy's do. */
export function terraform(text: string): string | undefined {
  const found =
    /^(?:resource|data)\s+"[^"\n]+"\s+"[^"\n]+"\s*\{/m.test(text) ||
    [...text.matchAll(/^(variable|provider|output|module|terraform|locals)\b(?:\s+"[^"\n]+")?\s*\{/gm)].some(
      // A custom component may have such a name.
      ([, name]) => !new RegExp(`^declare\\s+"${name}"`, 'm').test(text),
    );
  return found ? 'is Terraform (HCL) and no Alloy text; name the .alloy file that it makes.' : undefined;
}

function isToml(code: string): boolean {
  return /^\[\[?[\w.:"' -]+\]\]?\s*$/m.test(firstLines(code));
}

/** The first lines with something in them say what it is: keys with a colon, or items of a list. */
function isYaml(code: string): boolean {
  const lines = firstLines(code).split('\n');
  const like = lines.filter((line) =>
    /^\s*(?:-\s+)?["']?[\w./-]+["']?:(?:\s|$)|^---|^%YAML|^\s*- /.test(line),
  );
  return lines.length > 0 && like.length * 2 > lines.length;
}

function firstLines(code: string): string {
  return code
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
    .join('\n');
}

/** What `alloy convert` reads. */
export type ConvertibleFormat = 'otelcol' | 'prometheus' | 'promtail' | 'static';

/** The formats that `alloy convert` reads, by the keys that tell them apart, the most special first. */
const formats: readonly (readonly [
  format: ConvertibleFormat,
  isOne: (has: (key: string) => boolean) => boolean,
])[] = [
  ['otelcol', (has) => has('receivers') && has('service')],
  ['promtail', (has) => has('scrape_configs') && (has('clients') || has('positions'))],
  ['static', (has) => ['metrics', 'logs', 'traces', 'integrations'].some(has)],
  ['prometheus', (has) => has('scrape_configs') || has('remote_write')],
];

/** The format of a text in YAML that Alloy can turn into its own; undefined for all others. */
export function convertibleFormat(text: string): ConvertibleFormat | undefined {
  const code = withoutComments(text);
  return isYaml(code) ? formats.find(([, isOne]) => isOne((key) => hasKey(code, key)))?.[0] : undefined;
}

function hasKey(code: string, key: string): boolean {
  return new RegExp(`^["']?${key}["']?:`, 'm').test(code);
}

function yamlAdvice(code: string): string {
  if (hasKey(code, 'apiVersion') && hasKey(code, 'kind'))
    return 'take the Alloy text out of the object, and name that file';
  const format = convertibleFormat(code);
  return format
    ? `turn it into Alloy text first: alloy convert --source-format=${format} --output=config.alloy FILE`
    : 'name the .alloy file';
}
