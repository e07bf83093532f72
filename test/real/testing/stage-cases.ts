import fc from 'fast-check';

/** Stages of one kind with lines that go through them. */
export interface StageKind {
  readonly name: string;
  /** The stages as text of Alloy, for one configuration. */
  readonly stages: fc.Arbitrary<string>;
  readonly line: fc.Arbitrary<string>;
}

const q = (text: string) => JSON.stringify(text);
const word = fc.constantFrom('a', 'b', 'c', 'key', 'level', 'msg');
const words = (max = 3) => fc.uniqueArray(word, { minLength: 1, maxLength: max });
const plainText = fc.oneof(
  fc.constantFrom(
    '',
    'error',
    'info',
    '10',
    '0',
    'a b',
    'ä€😀',
    'x=1',
    '{}',
    '4111 1111 1111 1111',
    '-',
    'true',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const list = (names: readonly string[]) => `[${names.map(q).join(', ')}]`;
const object = (fields: readonly (readonly [string, string])[]) =>
  `{${fields.map(([name, value]) => `${q(name)} = ${q(value)}`).join(', ')}}`;
const map = (value: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(word, value), { minLength: 1, maxLength: 3, selector: ([name]) => name })
    .map(object);
/** Of two names for one key, Alloy takes either. */
const differing = (value: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(word, value), {
      minLength: 1,
      maxLength: 3,
      selector: ([name, key]) => key || name,
    })
    .filter((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length)
    .map(object);
const block = (name: string, attributes: Readonly<Record<string, string | undefined>>, inside = '') =>
  `stage.${name} {\n${Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}\n`]))
    .join('')}${inside}}\n`;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.constantFrom('true', 'false'));
const stage = (name: string, attributes: Readonly<Record<string, fc.Arbitrary<string | undefined>>>) =>
  fc.record(attributes).map((given) => block(name, given));

/** What an object of JSON holds that is read before the stage. */
const scalar = fc.oneof(
  plainText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const jsonValue = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ x: scalar }) },
);
const jsonObject = fc.dictionary(word, jsonValue, { maxKeys: 5 }).map((value) => JSON.stringify(value));
const jsonLine = fc.oneof(
  { weight: 6, arbitrary: jsonObject },
  { weight: 1, arbitrary: fc.constantFrom('null', '[1]', '"a"', '{"a":', 'x', '{"a":1} x') },
);
const extract = block('json', {
  expressions: object(['a', 'b', 'c', 'key', 'level', 'msg'].map((name) => [name, ''])),
});
const extracting = (stages: fc.Arbitrary<string>) => stages.map((text) => extract + text);

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
const regexes = fc.constantFrom(
  '(?P<key>\\w+)',
  '^(?P<a>\\d+)(?P<b>x)?',
  '(?P<level>error|info)',
  'b',
  '(?i)(?P<msg>E.)',
  '(?P<a>.*)=(?P<b>.*)',
  '^$',
  '(?s)(?P<key>.)',
  '(?P<c>[^ ]+) (?P<a>\\S*)',
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

const layouts = fc.constantFrom(
  'RFC3339',
  'RFC3339Nano',
  'Unix',
  'UnixMs',
  'UnixUs',
  'UnixNs',
  'ANSIC',
  'UnixDate',
  'RubyDate',
  'RFC822',
  'RFC822Z',
  'RFC850',
  'RFC1123',
  'RFC1123Z',
  '2006-01-02 15:04:05',
  '2006-01-02 15:04:05,000',
  '02/Jan/2006:15:04:05 -0700',
  'Jan _2 2006 3:04PM',
  '2006/1/2 15:04:05.999',
  '2006-01-02T150405',
  'Monday, 2 January 2006 15:04:05 MST',
);
const times = fc.constantFrom(
  '2026-01-02T03:04:05Z',
  '2026-01-02T03:04:05.123456789+02:00',
  '2026-02-30T03:04:05Z',
  '1767323045',
  '1767323045.5',
  'Fri Jan  2 03:04:05 2026',
  'Fri Jan  2 03:04:05 UTC 2026',
  'Fri Jan 02 03:04:05 +0100 2026',
  '02 Jan 26 03:04 UTC',
  '02 Jan 26 03:04 -0700',
  'Friday, 02-Jan-26 03:04:05 GMT',
  'Fri, 02 Jan 2026 03:04:05 GMT',
  'Fri, 02 Jan 2026 03:04:05 +0530',
  '2026-01-02 03:04:05',
  '2026-07-02 03:04:05',
  '2026-03-29 02:30:00',
  '2026-01-02 03:04:05.25',
  '2026-01-02 03:04:05,250',
  '02/Jan/2026:03:04:05 +0000',
  'Jan  2 2026 3:04PM',
  'Jan 12 2026 12:04AM',
  '2026/1/2 3:04:05.9',
  '2026-01-02T030405',
  'Friday, 2 January 2026 03:04:05 UTC',
  '2026-01-02 25:04:05',
  'x',
  '',
  '-5',
);

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

const windowsMessage = fc
  .array(
    fc.constantFrom(
      'A title.',
      'Subject:',
      '\tAccount Name:\t\tann',
      'Logon Type: 5',
      ' more of it',
      '',
      'a:b:c',
      'x y: z',
      '9: nine',
    ),
    { maxLength: 8 },
  )
  .map((parts) => JSON.stringify({ msg: parts.join('\r\n'), a: 'there' }));

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

/** Every kind of stage that is computed. */
export const stageKinds: readonly StageKind[] = [
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
    name: 'timestamp',
    stages: extracting(
      stage('timestamp', {
        source: fc.constant('"a"'),
        format: layouts.map(q),
        fallback_formats: maybe(fc.array(layouts, { minLength: 1, maxLength: 2 }).map(list)),
        location: maybe(fc.constantFrom('"Europe/Berlin"', '"America/New_York"', '"UTC"')),
        action_on_failure: maybe(fc.constantFrom('"skip"', '"fudge"')),
        action_on_duplicate_timestamp: maybe(fc.constantFrom('"keep"', '"fudge"')),
      }),
    ),
    line: times.map((a) => JSON.stringify({ a })),
  },
  {
    // Beyond the year 9999 loki.write sends nothing of what it has collected.
    name: 'timestamp of small units',
    stages: extracting(
      stage('timestamp', { source: fc.constant('"a"'), format: fc.constantFrom('"UnixUs"', '"UnixNs"') }),
    ),
    line: fc.bigInt({ min: -1_000_000n, max: 1_767_323_045_123_456n }).map((a) => `{"a":"${a}"}`),
  },
  { name: 'output', stages: extracting(stage('output', { source: word.map(q) })), line: jsonLine },
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
  {
    name: 'eventlogmessage',
    stages: extracting(
      stage('eventlogmessage', {
        source: fc.constant('"msg"'),
        drop_invalid_labels: flag,
        overwrite_existing: flag,
      }),
    ),
    line: windowsMessage,
  },
  {
    name: 'windowsevent',
    stages: extracting(
      stage('windowsevent', {
        source: fc.constant('"msg"'),
        drop_invalid_labels: flag,
        overwrite_existing: flag,
      }),
    ),
    line: windowsMessage,
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

/** Labels of a line: few, so that streams go on. */
export const streams = fc.constantFrom<Readonly<Record<string, string>>>(
  { app: 'a' },
  { app: 'b', x: '1' },
  { app: 'error' },
);
