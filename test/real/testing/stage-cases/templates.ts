import fc from 'fast-check';
import { checkTemplate } from '../../../../lib/alloy/go-template';
import { data } from '../../../testing/go-template/template-parts';
import { templateKinds } from '../../../testing/go-template/templates';
import { block, extracting, jsonLine, maybe, object, plainText, q, type StageKind, word } from './parts';

/** Kinds whose templates are all computed, whatever the data. */
const computed = [
  'actions, variables and trimmed space',
  'if, with and else',
  'range, break and continue',
  'templates in templates',
  'comparisons',
  'functions of loki.process',
  'numbers of sprig',
  'lists of sprig',
  'defaults and types of sprig',
  'regular expressions of sprig',
];

const names = ['Value', 'level', 'app', 'n', 'json'];
const extract = block('json', { expressions: object(names.map((name) => [name, ''])) });
const shown = block('output', { source: '"Value"' });

const template = fc.oneof(
  ...templateKinds.filter(({ name }) => computed.includes(name)).map((kind) => kind.template),
);

/** Stages whose attributes are templates. */
export const templates: readonly StageKind[] = [
  {
    name: 'template',
    stages: template
      .filter((text) => checkTemplate(text, 'lokiProcess') === undefined)
      .map((text) => `${extract}${block('template', { source: '"Value"', template: q(text) })}${shown}`),
    line: data.map((one) => JSON.stringify(one)),
  },
  {
    name: 'replace by a template',
    stages: extracting(
      fc
        .record({
          expression: fc.constantFrom('(\\d+)', '([a-z]+)', '((?P<key>[a-z]) ?)', '()').map(q),
          replace: fc
            .constantFrom(
              '{{ .Value | ToUpper }}',
              '{{ Hash "s" .Value }}',
              '{{ if eq .Value "1" }}x{{ else }}{{ .a }}{{ end }}',
              '<{{ .nothing }}>',
              '{{ index . "nothing" }}{{ printf "%q" .Value }}',
              '{{ ToLower .key }}-{{ .Value }}',
              '{{ range splitList "" .Value }}{{ . }}.{{ end }}',
            )
            .map(q),
          source: maybe(word.map(q)),
        })
        .map((given) => block('replace', given)),
    ),
    line: fc.oneof(jsonLine, plainText),
  },
];
