import { attributesOf, literalText, type Rule } from './rule';

/** Attributes that hold a template of Go, by component and block, with the functions that it may call. */
const places: Readonly<
  Record<string, Readonly<Record<string, { attribute: string; functions: 'builtin' | 'lokiProcess' }>>>
> = {
  'loki.process': {
    'stage.replace': { attribute: 'replace', functions: 'lokiProcess' },
    'stage.template': { attribute: 'template', functions: 'lokiProcess' },
  },
  'faro.receiver': { location: { attribute: 'path', functions: 'builtin' } },
};

/** Loaded for the first template. */
const language = () => require('../go-template') as typeof import('../go-template');

/**
 * Alloy parses them when it loads: internal/component/loki/process/stages/{template,replace}.go, and
 * internal/component/faro/receiver/sourcemaps.go, where it crashes.
 */
export const goTemplates: Rule = (block, _graph, broken) => {
  const blocks = places[block.component];
  if (!blocks) return;
  for (const { path, block: name, name: attribute, value } of attributesOf(block)) {
    const place = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
    const text = place?.attribute === attribute ? literalText(value) : undefined;
    if (place === undefined || !text?.includes('{{')) continue;
    const { checkTemplate, templateSentence } = language();
    const problem = checkTemplate(text, place.functions);
    if (problem) broken(path, `holds ${templateSentence(text, problem)}`, value);
  }
};
