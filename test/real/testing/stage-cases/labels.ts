import fc from 'fast-check';
import { block, extracting, jsonLine, map, maybe, plainText, q, type StageKind, stage, word } from './parts';

/** Stages about labels and metadata. */
export const labels: readonly StageKind[] = [
  {
    name: 'labels',
    stages: extracting(stage('labels', { values: map(fc.oneof(fc.constant(''), word)) })),
    line: jsonLine,
  },
  {
    name: 'metadata labels',
    stages: stage('labels', {
      values: map(fc.constantFrom('', 'n', 'none')),
      source_type: fc.constant('"structured_metadata"'),
    }),
    line: plainText,
  },
  { name: 'static_labels', stages: stage('static_labels', { values: map(plainText) }), line: plainText },
  {
    name: 'label_drop',
    stages: stage('label_drop', { values: fc.constantFrom('["app"]', '["app", "x"]', '["x"]') }),
    line: plainText,
  },
  {
    name: 'label_keep',
    stages: stage('label_keep', { values: fc.constantFrom('["app"]', '["app", "x"]', '["x"]', '["env"]') }),
    line: plainText,
  },
  {
    name: 'structured_metadata',
    stages: extracting(
      stage('structured_metadata', {
        values: map(fc.oneof(fc.constant(''), word, fc.constant('app'))),
        regex: maybe(fc.constantFrom('"^a"', '"e"')),
      }),
    ),
    line: jsonLine,
  },
  {
    name: 'structured_metadata_drop',
    stages: stage('structured_metadata_drop', { values: fc.constantFrom('["n"]', '["n", "x"]', '["x"]') }),
    line: plainText,
  },
  {
    name: 'tenant',
    stages: extracting(
      fc
        .oneof(
          stage('tenant', { source: word.map(q) }),
          stage('tenant', { label: fc.constantFrom('"app"', '"none"') }),
          stage('tenant', { value: fc.constant('"t"') }),
        )
        .map((text) => text + block('structured_metadata', { values: '{ "tenant" = "__tenant_id__" }' })),
    ),
    line: jsonLine,
  },
];
