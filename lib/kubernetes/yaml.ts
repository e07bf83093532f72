import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarStyleRule } from 'js-yaml';

const { doubleQuoteWhitespaceOnly, tryLongOrMultilineAsBlock, ...others } = DEFAULT_SCALAR_STYLE_RULES;

/**
 * Kubernetes objects as the text of one file, in which YAML 1.1, which kubectl reads, and YAML 1.2 agree. js-yaml
 * writes the megabyte of the CustomResourceDefinitions in a third of the time that the library of cdk8s takes.
 *
 * Text of several lines stands as a block, its tabs included: Alloy's formatter indents by tabs.
 */
export function yamlOf(objects: readonly unknown[]): string {
  const scalarStyleRules = [
    doubleQuoteWhitespaceOnly,
    quoteBlankLastLine,
    tryLongOrMultilineAsBlock,
    ...Object.values(others),
  ];
  const text = (object: unknown) => dump(object, { lineWidth: -1, noRefs: true, scalarStyleRules });
  return objects
    .map((object) => {
      const ready = readyIn(object);
      return ready ? `${text(ready.others)}${ready.text}` : text(object);
    })
    .join('---\n');
}

/** Readers disagree about a block whose last line is nothing but spaces: some leave the line out. */
const quoteBlankLastLine: ScalarStyleRule = (layout) => {
  if (layout.style === SCALAR_STYLE.PLAIN && /\n[ \t]+$/.test(layout.node.value)) {
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
  }
};

const readyTexts = new WeakMap<object, string>();

/**
 * Says how a `spec` is written where it is the last field of an object: `spec:` and all that stands below. Nobody may
 * change it afterwards.
 */
export function writtenAs<Spec extends object>(spec: Spec, text: string): Spec {
  readyTexts.set(spec, text);
  return spec;
}

function readyIn(object: unknown): { readonly others: object; readonly text: string } | undefined {
  if (typeof object !== 'object' || object === null || !('spec' in object)) return undefined;
  const { spec, ...others } = object;
  const text = typeof spec === 'object' && spec !== null ? readyTexts.get(spec) : undefined;
  return text === undefined || Object.keys(object).at(-1) !== 'spec' ? undefined : { others, text };
}
