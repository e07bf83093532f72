import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationsOf, refusalOf } from '../../../commands/alloy-files';
import { scratchDirectory, writeAll } from '../scratch';

const directory = scratchDirectory();

/** What is said of a file with this content. */
async function said(content: string | Buffer): Promise<string | undefined> {
  const file = join(directory, 'one.alloy');
  writeFileSync(file, content);
  const [configuration] = await configurationsOf([file]);
  const [first] = configuration?.files ?? [];
  return first && refusalOf(first)?.replace(`${file}`, 'one.alloy');
}

const logging = 'logging {\n\tlevel = "info"\n}\n';

describe('what the words of a command line name', () => {
  test('is a configuration for each file, and one for all files of a directory', async () => {
    writeAll(directory, {
      'lab/b.alloy': logging,
      'lab/a.alloy': '',
      'lab/notes.md': 'no configuration',
      'lab/inner/c.alloy': logging,
    });
    const [lab, inner] = [join(directory, 'lab'), join(directory, 'lab', 'inner', 'c.alloy')];
    const found = await configurationsOf([lab, inner]);
    expect(found.map(({ shown, files }) => [shown, files.map((file) => file.shown)])).toEqual([
      [lab, [join(lab, 'a.alloy'), join(lab, 'b.alloy')]],
      [inner, [inner]],
    ]);
  });

  test.each<[what: string, path: string, sentence: string]>([
    ['nothing', 'nowhere.alloy', 'does not exist; name a file, a directory, or "-" for standard input.'],
    ['a directory without a configuration', 'empty', 'holds no file that ends in .alloy; name the directory'],
    ['a directory of directories', 'outer', 'Alloy does not look into directories inside: name one of them'],
    ['what stands below a file', 'file.alloy/a', 'does not exist: a part of the path is a file'],
  ])('is refused when it is %s', async (_, path, sentence) => {
    mkdirSync(join(directory, 'empty'), { recursive: true });
    writeAll(directory, { 'outer/inner/a.alloy': '', 'file.alloy': '' });
    await expect(configurationsOf([join(directory, path)])).rejects.toThrow(sentence);
  });

  test('may hold one dash, since standard input is read once', async () => {
    await expect(configurationsOf(['-', '-'])).rejects.toThrow('was asked for twice');
  });
});

describe('a file is refused with what to do', () => {
  test.each<[what: string, content: string | Buffer, sentence: string]>([
    [
      'it is a template of Helm',
      'loki.write "w" {\n\tendpoint {\n\t\turl = {{ .Values.url | quote }}\n\t}\n}',
      'one.alloy:3:9 is a template: {{ .Values.url | quote }} stands in it; render it first',
    ],
    [
      'quotes of the template end the string',
      'loki.write "w" {\n\tendpoint {\n\t\turl = "{{ default "x" .Values.url }}"\n\t}\n}',
      'one.alloy:3:10 is a template: {{ default "x" .Values.url }}',
    ],
    [
      'it is a template of Jinja',
      '{% if x %}\nlogging { }\n{% endif %}',
      'one.alloy:1:1 is a template: {% if x %}',
    ],
    [
      'it is a template of the shell',
      'logging {\n\tlevel = ${LEVEL}\n}',
      'one.alloy:2:10 is a template: ${LEVEL}',
    ],
    [
      'it is a configuration of Promtail',
      'server:\n  http_listen_port: 9080\nclients:\n  - url: http://loki\nscrape_configs: []\n',
      'one.alloy is YAML and no Alloy text; turn it into Alloy text first: alloy convert --source-format=promtail',
    ],
    [
      'it is one of Prometheus',
      '# Mine\nglobal:\n  a: b\nscrape_configs: []\n',
      '--source-format=prometheus',
    ],
    ['it is one of a collector', 'receivers:\n  otlp:\nservice:\n  a: b\n', '--source-format=otelcol'],
    ['it is one of the Agent', 'server:\n  a: b\nmetrics:\n  c: d\n', '--source-format=static'],
    [
      'it is an object of Kubernetes',
      'apiVersion: v1\nkind: ConfigMap\ndata: {}\n',
      'take the Alloy text out of the object',
    ],
    ['it is other YAML', '---\n- a: 1\n- b: 2\n', 'is YAML and no Alloy text; name the .alloy file.'],
    ['it is JSON', '{"a": [1, 2]}', 'is JSON and no Alloy text; name the .alloy file.'],
    ['it is Terraform', 'resource "a" "b" {\n  c = 1\n}', 'is Terraform (HCL) and no Alloy text'],
    [
      'it is Terraform that parses',
      'variable "a" {\n  default = 1\n}\n',
      'is Terraform (HCL) and no Alloy text',
    ],
    ['it is an INI file', '[Service]\nExecStart=/bin/alloy\n', 'is TOML or an INI file and no Alloy text'],
    [
      'it is no UTF-8',
      Buffer.from('// ab\n// \xe4', 'latin1'),
      'one.alloy:2:4 holds a byte that is no UTF-8',
    ],
    ['it is UTF-16', Buffer.from('\uFEFFlogging { }', 'utf16le'), 'one.alloy is text in UTF-16'],
    [
      'it is a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0xfe]),
      'one.alloy holds bytes that are no text',
    ],
    ['it is too large', Buffer.alloc(10 * 2 ** 20 + 1, 0x20), 'one.alloy is larger than 10 MiB'],
  ])('when %s', async (_, content, sentence) => {
    expect(await said(content)).toContain(sentence);
  });
});

test.each<[what: string, content: string]>([
  [
    'a template in a stage of logs',
    'loki.process "p" {\n\tforward_to = []\n\tstage.template {\n\t\tsource = "a"\n\t\ttemplate = `{{ .Value }}`\n\t}\n}',
  ],
  ['a replacement with a group', 'loki.relabel "r" {\n\trule {\n\t\treplacement = "${1}"\n\t}\n}'],
  ['a mistake in the syntax', 'logging {\n\tlevel = \n}'],
  [
    'a mistake beside a template of a stage',
    'loki.process "p" {\n\tstage.template {\n\t\ttemplate = "{{ .Value }}" x\n\t}\n}',
  ],
  ['a string without an end before a template', 'loki.process "p" {\n\ta = `x\n\tb = "{{ .Value }}"\n}'],
  ['a custom component with a name that Terraform knows', 'declare "module" { }\nmodule "a" { }'],
  ['nothing', ''],
  ['a byte order mark', '\uFEFFlogging { }'],
])('%s is no reason to refuse a file', async (_, content) => {
  expect(await said(content)).toBeUndefined();
});
