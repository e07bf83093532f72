import { ImportString } from '../../imports/alloy/config';
import { checkText, errorOf, Raw } from '../../lib/alloy';
import { newConfig } from './new-config';

const parts = `declare "part" {
\targument "to" { }

\tprometheus.relabel "r" {
\t\tforward_to = argument.to.value
\t}

\texport "receiver" {
\t\tvalue = prometheus.relabel.r.receiver
\t}
}
`;
const imported = (content: string, more: string) =>
  `import.string "m" {\n\tcontent = ${JSON.stringify(content)}\n}\n${more}`;
const scrape = (name: string) =>
  `m.part "p" {\n\tto = []\n}\nprometheus.scrape "s" {\n\ttargets = []\n\tforward_to = [m.part.p.${name}]\n}`;
const said = (text: string) =>
  checkText(text)
    .map((problem) => errorOf(problem).message)
    .join('\n');

test('a text that is imported gives its declares, with their arguments and exports', () => {
  expect(said(imported(parts, scrape('receiver')))).toBe('');
});

test.each([
  [
    'a declare that the text does not hold',
    imported(parts, 'm.other "p" { }'),
    'there is no component m.other',
  ],
  ['a missing argument', imported(parts, 'm.part "p" { }'), 'declare "part" needs the argument "to"'],
  [
    'an unknown argument',
    imported(parts, 'm.part "p" {\n\tto = []\n\tsize = 1\n}'),
    '"size" is not an argument',
  ],
  [
    'an export that it does not have',
    imported(parts, scrape('input')),
    'm.part.p.input is no export of m.part "p"',
  ],
  [
    'an export of another signal',
    imported(parts, 'm.part "p" {\n\tto = []\n}\nloki.process "l" {\n\tforward_to = [m.part.p.receiver]\n}'),
    'a reference of type loki.LogsReceiver is needed',
  ],
  [
    'an argument of the wrong type',
    imported(parts, 'm.part "p" {\n\tto = "x"\n}'),
    'import.string "m":5:16: ',
  ],
  ['a text that does not parse', imported('declare {', ''), 'import.string "m":1:10: syntax: '],
  [
    'an unknown attribute inside',
    imported(parts.replace('forward_to', 'send_to'), ''),
    'import.string "m":5:3: prometheus.relabel "r": send_to: "send_to" is not an argument',
  ],
  [
    'a component outside of a declare',
    imported('prometheus.exporter.self "s" { }', ''),
    'an imported module holds declares and imports alone',
  ],
  [
    'what an import inside does not hold',
    imported(`${imported(parts, '')}declare "outer" {\n\tm.part "p" { }\n}`, 'm.outer "o" { }'),
    'declare "part" needs the argument "to"',
  ],
])('%s is refused', (_, text, sentence) => {
  expect(said(text)).toContain(sentence);
});

test('a text that only Alloy knows is left to it', () => {
  expect(said('import.string "m" {\n\tcontent = sys.env("MODULE")\n}\nm.any "p" {\n\tsize = 1\n}')).toBe('');
});

test('a typed import gives its declares to text', () => {
  const config = newConfig();
  new ImportString(config, 'm', { content: parts });
  new Raw(config, 'm.part "p" { }');
  expect(() => config.files()).toThrow('declare "part" needs the argument "to"; set it.');
});
