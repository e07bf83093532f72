import { DEFAULT_SCALAR_STYLE_RULES, dump } from 'js-yaml';

const { doubleQuoteWhitespaceOnly, tryLongOrMultilineAsBlock, ...others } = DEFAULT_SCALAR_STYLE_RULES;

/**
 * Kubernetes objects as the text of one file, in which YAML 1.1, which kubectl reads, and YAML 1.2 agree. js-yaml
 * writes the megabyte of the CustomResourceDefinitions in a third of the time that the library of cdk8s takes.
 *
 * Text of several lines stands as a block, its tabs included: Alloy's formatter indents by tabs.
 */
export function yamlOf(objects: readonly unknown[]): string {
  const scalarStyleRules = [doubleQuoteWhitespaceOnly, tryLongOrMultilineAsBlock, ...Object.values(others)];
  return objects
    .map((object) => dump(object, { lineWidth: -1, noRefs: true, scalarStyleRules }))
    .join('---\n');
}
