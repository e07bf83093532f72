import fc from 'fast-check';
import {
  block,
  extracting,
  flag,
  jsonLine,
  list,
  maybe,
  plainText,
  q,
  regexes,
  type StageKind,
  stage,
  word,
  words,
} from './parts';

const selectors = fc
  .tuple(
    fc.array(
      fc.constantFrom('app="a"', 'app!="a"', 'app=~"a|b"', 'app!~"b.*"', 'none=""', 'none!=""', 'app=~".+"'),
      { minLength: 1, maxLength: 2 },
    ),
    fc.array(fc.constantFrom('|= "err"', '!= "b"', '|~ "[0-9]+"', '!~ "^a"', '|= "\\""'), { maxLength: 2 }),
  )
  .map(([matchers, filters]) => `{${matchers.join(', ')}} ${filters.join(' ')}`);

const rule = fc
  .record({
    limit: fc.integer({ min: 4, max: 12 }),
    suffix: maybe(fc.constantFrom('...', '~')),
    type: maybe(fc.constantFrom('label', 'structured_metadata', 'extracted')),
    sources: maybe(words(2)),
  })
  .map(({ limit, suffix, type, sources }) =>
    [
      `rule {\nlimit = "${limit}B"\n`,
      suffix ? `suffix = ${q(suffix)}\n` : '',
      type ? `source_type = ${q(type)}\n` : '',
      type && sources ? `sources = ${list(sources)}\n` : '',
      '}\n',
    ].join(''),
  );

const cards = fc
  .array(
    fc.constantFrom(
      '4111111111111111',
      '4111-1111-1111-1111',
      '4111 1111 1111 1111',
      '79927398713',
      '1234567890123',
      '0',
      ' ',
      '-',
      'card',
      '3566002020360505',
      '99999999999999999999',
      '٣',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const colours = fc
  .array(
    fc.constantFrom(
      '\u001b[31m',
      '\u001b[0m',
      'red',
      '\u001b[1;32m',
      '\u001b]0;title\u0007',
      '\u009b2J',
      ' ',
      '[',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Stages that change lines or let them go. */
export const lines: readonly StageKind[] = [
  {
    name: 'replace',
    stages: extracting(
      stage('replace', {
        expression: fc
          .constantFrom('(\\d+)', '(a)(b)?', '((?P<key>[a-z]+) ?)', '(\\w*)', 'x', '(?P<level>e(r*))', '()')
          .map(q),
        replace: maybe(plainText.filter((text) => !text.includes('{{')).map(q)),
        source: maybe(word.map(q)),
      }),
    ),
    line: fc.oneof(jsonLine, plainText),
  },
  {
    name: 'drop',
    stages: extracting(
      fc.oneof(
        stage('drop', {
          expression: regexes.map(q),
          source: maybe(fc.constantFrom('a', 'a,b', 'key').map(q)),
          separator: maybe(fc.constant('"#"')),
        }),
        stage('drop', {
          longer_than: fc.constantFrom('"5B"', '"1KiB"', '"12B"'),
          source: maybe(word.map(q)),
        }),
        stage('drop', { source: fc.constantFrom('a', 'a,b').map(q), value: maybe(plainText.map(q)) }),
      ),
    ),
    line: fc.oneof(jsonLine, plainText),
  },
  {
    name: 'truncate',
    stages: extracting(
      fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => block('truncate', {}, rules.join(''))),
    ),
    line: jsonLine.filter((line) => /^[ -~]*$/.test(line)),
  },
  {
    name: 'multiline',
    stages: stage('multiline', {
      firstline: fc.constantFrom('"^[a-z]"', '"^\\\\S"', '"err"'),
      max_lines: maybe(fc.constantFrom('2', '3')),
      trim_newlines: flag,
      max_wait_time: fc.constant('"3s"'),
    }),
    line: fc.oneof(fc.constantFrom('error', '\tat x', ' more', 'info\n', '', 'b'), plainText),
  },
  {
    name: 'match',
    stages: fc
      .tuple(selectors, fc.boolean())
      .map(([selector, drops]) =>
        drops
          ? block('match', { selector: q(selector), action: '"drop"' })
          : block(
              'match',
              { selector: q(selector) },
              block('static_labels', { values: '{ "matched" = "yes" }' }),
            ),
      ),
    line: plainText,
  },
  { name: 'output', stages: extracting(stage('output', { source: word.map(q) })), line: jsonLine },
  {
    name: 'pack',
    stages: extracting(
      stage('pack', {
        labels: words().map((names) => list([...names, 'app'])),
        ingest_timestamp: fc.constant('false'),
      }),
    ),
    line: jsonLine,
  },
  { name: 'decolorize', stages: fc.constant(block('decolorize', {})), line: colours },
  {
    name: 'luhn',
    stages: stage('luhn', {
      replacement: maybe(fc.constant('"#"')),
      min_length: maybe(fc.constantFrom('0', '11', '15')),
      delimiters: maybe(fc.constantFrom('" "', '"- "')),
      skip_regex: maybe(fc.constantFrom('"card.*"', '"41\\\\d+"')),
    }),
    line: cards,
  },
];
