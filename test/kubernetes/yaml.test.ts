import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { yamlOf } from '../../lib/kubernetes/yaml';

function read(text: string, version: '1.1' | '1.2'): unknown[] {
  return parseAllDocuments(text, { version, uniqueKeys: false }).map((document) => document.toJS());
}

test('an object reads like one written by hand', () => {
  const object = {
    kind: 'Deployment',
    metadata: { name: 'shop', labels: {} },
    args: ['--v=2', '-c', 'echo "hi"'],
    list: [{ name: 'a', value: 1 }, ['b', 'c'], []],
    memory: '512Mi',
    address: '127.0.0.1:4317',
    path: '.spec.name',
  };
  expect(yamlOf([object])).toBe(`kind: Deployment
metadata:
  name: shop
  labels: {}
args:
  - --v=2
  - -c
  - echo "hi"
list:
  - name: a
    value: 1
  - - b
    - c
  - []
memory: 512Mi
address: 127.0.0.1:4317
path: .spec.name
`);
});

test('several objects are several documents', () => {
  expect(yamlOf([{ a: 1 }, { b: 2 }])).toBe('a: 1\n---\nb: 2\n');
});

test('text of several lines stands as it is, tabs and empty lines included', () => {
  const text = 'loki.write "local" {\n\tendpoint {\n\n\t\turl = "x"\n\t}\n}\n';
  expect(yamlOf([{ text }])).toBe(
    'text: |\n  loki.write "local" {\n  \tendpoint {\n\n  \t\turl = "x"\n  \t}\n  }\n',
  );
});

test.each([
  'yes',
  'n',
  'off',
  'null',
  '~',
  '',
  ' x',
  'x ',
  'a: b',
  'a #b',
  'a:',
  '1',
  '1.5',
  '1e3',
  '0x1F',
  '017',
  '1:30',
  '2026-11-24',
  '.inf',
  '.NaN',
  '<<',
  '=',
  '-',
  '---',
  '- a',
  '? a',
  '*a',
  '&a',
  '!a',
  '@a',
  '%a',
  '`a',
  '[a',
  '{a',
  '|',
  '>',
  "'a",
  '"a',
  '#a',
  'a\u2028b',
  'a\u0085b',
  '\ufeff',
  'a\r\nb',
  '\n',
  'a\n\n',
  ' a\nb',
  'a\n b',
  'a\n\tb',
  'ä',
  '😀',
])('%j stays text', (text) => {
  for (const value of [[text], { [text]: text }]) {
    expect(read(yamlOf([value]), '1.1')).toEqual([value]);
    expect(read(yamlOf([value]), '1.2')).toEqual([value]);
  }
});

test('a text whose last line is nothing but spaces is read again, by both versions of YAML', () => {
  const value = { '': ' a\n ' };
  const text = yamlOf([{ value }]);
  expect([read(text, '1.1'), read(text, '1.2')]).toEqual([[{ value }], [{ value }]]);
});

test('whatever JSON is written is read again, by both versions of YAML', () => {
  // Left out: a dot with nothing but a sign, which YAML 1.1 in the reader of this test takes for a number, and kubectl for text.
  const word = fc
    .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab:#-. \n\t\'"|>0') }))
    .filter((text) => !/^[-+]?\.$/.test(text));
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      word,
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(
        word.filter((key) => key !== '__proto__'),
        tie('json'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }));
  fc.assert(
    fc.property(json, (value) => {
      const text = yamlOf([{ value }]);
      expect(read(text, '1.1')).toEqual([{ value }]);
      expect(read(text, '1.2')).toEqual([{ value }]);
    }),
    { numRuns: 1000 },
  );
});
