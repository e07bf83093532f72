import fc from 'fast-check';
import {
  block,
  differing,
  extracting,
  flag,
  jsonLine,
  jsonValue,
  map,
  maybe,
  plainText,
  q,
  regexes,
  type StageKind,
  stage,
  word,
} from './parts';

const expressions = fc.constantFrom(
  'a',
  'a.x',
  'b[0]',
  'c[*]',
  'key || level',
  'length(msg)',
  'to_string(a)',
  'a == b',
  '!key',
  'msg && level',
  "join(',', c)",
  '[a, b]',
  '{n: a}',
  'max(c)',
  'not_null(a, b, c)',
  "contains(msg, 'e')",
  'contains(msg, level)',
  'a.x.y',
  'b[-1]',
  'c[0:2]',
  'type(a)',
  '`1`',
  "'raw'",
);

const logfmtLine = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          word,
          fc.oneof(
            fc.stringMatching(/^[a-z0-9:.-]{0,6}$/),
            plainText.map((text) => JSON.stringify(text)),
          ),
        )
        .map(([key, value]) => `${key}=${value}`),
      word,
      fc.constantFrom('=', '"', 'a="b', 'a==', 'ä=ö', 'b="\\x"', 'c="\\u00e4\\n"', '\t'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const criLine = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2026-01-02T03:04:05.678901234Z', '2026-01-02T03:04:05+02:00', 'x', ''),
      fc.constantFrom('stdout', 'stderr', 'other', 'stdoutx'),
      fc.constantFrom('F', 'P', 'F', '', 'X'),
      plainText,
    )
    .map((parts) => parts.join(' ')),
  plainText,
);

const dockerLine = fc.oneof(
  fc
    .record(
      {
        log: fc.oneof(plainText, fc.constant(1), fc.constant(null)),
        stream: fc.constantFrom('stdout', 'stderr'),
        time: fc.constantFrom('2026-01-02T03:04:05.6Z', 'x'),
        Log: plainText,
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  jsonLine,
);

/** Stages that read a format. */
export const formats: readonly StageKind[] = [
  {
    name: 'cri',
    stages: stage('cri', {
      max_partial_lines: maybe(fc.constantFrom('1', '2', '3')),
      max_partial_line_size: fc.constantFrom('5', '8'),
      max_partial_line_size_truncate: flag,
    }),
    line: criLine,
  },
  { name: 'docker', stages: fc.constant(block('docker', {})), line: dockerLine },
  {
    name: 'regex',
    stages: extracting(
      stage('regex', { expression: regexes.map(q), source: maybe(word.map(q)), labels_from_groups: flag }),
    ),
    line: fc.oneof(jsonLine, plainText),
  },
  {
    name: 'json',
    stages: stage('json', {
      expressions: map(expressions),
      regex: maybe(fc.constantFrom('^[ab]$', 'e').map(q)),
      drop_malformed: flag,
    }),
    line: jsonLine,
  },
  {
    name: 'logfmt',
    stages: stage('logfmt', {
      mapping: differing(fc.constantFrom('', 'a', 'b', 'key')),
      regex: maybe(fc.constantFrom('"^l"', '"."')),
    }),
    line: logfmtLine,
  },
  {
    name: 'split_json',
    stages: extracting(stage('split_json', { source: maybe(word.map(q)) })),
    line: fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.array(jsonValue, { maxLength: 3 }).map((value) => JSON.stringify(value)),
      fc.constantFrom(' [1 , {"a":[1,2]} , "x,]"]', '[]', '[1', '[1] 2'),
    ),
  },
];
