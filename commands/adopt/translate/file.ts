import type { OwnRule } from '../../../lib/alloy/problem';
import {
  type Document,
  group,
  hardLine,
  ifBroken,
  indented,
  line,
  separated,
  type as typeOnly,
} from '../code/document';
import { quoted } from '../code/literals';
import { printed } from '../code/print';
import type { ImportedNames, ModulePath } from './imports';

/** What the file is made of. */
export interface FileParts {
  /** The first line of the file, and what a person has to do, without the signs of a comment. */
  readonly head: readonly string[];
  /** For messages: `shop.alloy`. */
  readonly source: string;
  /** Lower-case letters, digits and hyphens: the name of the file of Alloy text. */
  readonly pipeline: string;
  /** The name of the class. */
  readonly className: string;
  /** The name of the definition, and its key below `pipelines`. */
  readonly definition: string;
  readonly imports: readonly ImportedNames[];
  /** Comments above the class. */
  readonly comments: readonly string[];
  readonly constructs: Document;
  /** Comments below the last construct. */
  readonly tail: readonly string[];
  readonly without: readonly OwnRule[];
}

/** The whole file in TypeScript. */
export function fileText(parts: FileParts, pathOf: ModulePath): string {
  const documents: Document[] = [
    ...parts.head.flatMap((text) => [text === '' ? '//' : `// ${text}`, hardLine]),
    importsOf(parts.imports, pathOf),
    hardLine,
    ...parts.comments.flatMap((comment) => [comment, hardLine]),
    parts.comments.length > 0 ? hardLine : '',
    `/** The components of ${asComment(parts.source)}. */`,
    hardLine,
    'export ',
    classOf(parts),
    hardLine,
    hardLine,
    definitionOf(parts),
    hardLine,
  ];
  return printed(documents);
}

/** The class alone as JavaScript, an expression. */
export function classText(parts: FileParts): string {
  return `(${printed(classOf(parts), 'without types')})`;
}

function classOf({ className, pipeline, constructs, tail, without }: FileParts): Document {
  const rules = without.map((rule) => quoted(rule)).join(', ');
  const props = without.length > 0 ? `, { without: [${rules}] }` : '';
  return [
    `class ${className} extends Pipeline {`,
    indented([
      hardLine,
      'constructor(config',
      typeOnly(': AlloyConfig'),
      ') {',
      indented([
        hardLine,
        `super(config, ${quoted(pipeline)}${props});`,
        Array.isArray(constructs) && constructs.length === 0 ? '' : [hardLine, hardLine, constructs],
        tail.length > 0 ? hardLine : '',
        tail.map((comment) => [hardLine, comment]),
      ]),
      hardLine,
      '}',
    ]),
    hardLine,
    '}',
  ];
}

function definitionOf({ definition, className, source }: FileParts): Document {
  const description = `Adopted from ${asComment(source)}.`;
  return [
    '/** `extend: { pipelines: [',
    definition,
    '] }` in an environment runs it. */',
    hardLine,
    `export const ${definition} = definePipeline({`,
    indented([
      hardLine,
      `name: ${quoted(definition)},`,
      hardLine,
      group(['description:', indented([line(), quoted(description)])]),
      ',',
      hardLine,
      `settings: section(${quoted(`the pipeline ${definition}`)}, {`,
      indented([
        hardLine,
        '/** Whether it runs. */',
        hardLine,
        `enabled: truth('give true to run it').default(true),`,
      ]),
      hardLine,
      '}).prefault({}),',
      hardLine,
      `build: () => (config) => new ${className}(config),`,
    ]),
    hardLine,
    '});',
  ];
}

function asComment(text: string): string {
  return text.replaceAll('*/', '* /').replace(/\p{Cc}/gu, ' ');
}

/** Types stand among the values, as the formatter sorts them. */
const types = new Set(['AlloyConfig', 'Target']);

function importsOf(imports: readonly ImportedNames[], pathOf: ModulePath): Document {
  return imports
    .map(({ module, names }) => ({ path: pathOf(module), names: [...names].sort(byName) }))
    .sort((a, b) => byPath(a.path, b.path))
    .map(({ path, names }) => [
      group([
        'import {',
        indented([
          line(),
          ...separated(
            names.map((name) => (types.has(name) ? `type ${name}` : name)),
            [',', line()],
          ),
          ifBroken(','),
        ]),
        line(),
        `} from ${quoted(path)};`,
      ]),
      hardLine,
    ]);
}

/** Letter by letter, the large one of each in front of the small one. */
function byName(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey(name: string): string {
  const known = sortKeys.get(name);
  if (known !== undefined) return known;
  const key = [...name]
    .map((char) => char.toLowerCase() + (char === char.toLowerCase() ? '1' : '0'))
    .join('');
  sortKeys.set(name, key);
  return key;
}

const sortKeys = new Map<string, string>();

/** What is farther away stands first: packages, then folders further up. */
function byPath(a: string, b: string): number {
  const ups = (path: string) => (path.startsWith('.') ? path.split('../').length : Number.POSITIVE_INFINITY);
  return ups(b) - ups(a) || (a < b ? -1 : 1);
}
