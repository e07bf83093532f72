import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInProcess } from '../in-process';
import { runCommand } from '../run-command';
import { scratchDirectory } from '../scratch';
import { folderInProject } from './adopting';

const all = scratchDirectory();
const inside = folderInProject();
const shop = `// The shop.

loki.write "cloud" {
	endpoint {
		url = "https://logs.example.com/loki/api/v1/push"

		basic_auth {
			username = "1"
			password = "correct-horse"
		}
	}
}

loki.source.file "logs" {
	targets    = [{__path__ = "/var/log/*.log"}]
	forward_to = [loki.write.cloud.receiver]
}
`;

function folder(files: Readonly<Record<string, string | Buffer>> = { 'shop.alloy': shop }): string {
  const cwd = mkdtempSync(join(all, 'adopt-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(cwd, file, '..'), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  return cwd;
}

const adopt = (cwd: string, args: readonly string[], programs?: Readonly<Record<string, string>>) =>
  programs === undefined
    ? runInProcess('adopt', args, { cwd })
    : runCommand('adopt', args, { cwd, programs });

describe('observability-lab adopt', () => {
  test('writes a file and says what is in it, what follows, and what is left to a person', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await adopt(cwd, ['shop.alloy']);
    expect([code, stderr]).toEqual([0, '']);
    const text = readFileSync(join(cwd, 'shop.ts'), 'utf8');
    expect(text).toContain("from 'application-observability-lab/alloy'");
    expect(text + stdout).not.toContain('correct-horse');
    expect(stdout).toContain(
      'shop.ts: 3 blocks. Printing it gives the same configuration: it was run and compared.',
    );
    expect(stdout).toContain('collector: alloy-node');
    expect(stdout).toMatch(/needs +DaemonSet/);
    expect(stdout).toMatch(/volumes +\/var\/log \(hostPath \/var\/log\)/);
    expect(stdout).toContain('kubectl --namespace monitoring-nodes create secret generic shop');
    expect(text).toContain("namespace: 'monitoring-nodes'");
  }, 30_000);

  test('writes among the environments where there are some', async () => {
    const cwd = folder({ 'shop.alloy': shop, 'environments/acme.ts': '' });
    expect((await adopt(cwd, ['shop.alloy', '--name', 'my-logs'])).code).toBe(0);
    expect(readdirSync(join(cwd, 'environments')).sort()).toEqual(['acme.ts', 'my-logs.ts']);
  }, 30_000);

  test('a file that is there is not written over without --force', async () => {
    const cwd = folder({ 'shop.alloy': shop, 'shop.ts': 'mine' });
    const refused = await adopt(cwd, ['shop.alloy']);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      'shop.ts is there already, and may hold changes; name another file by --output, or give --force to write it anew.\n',
    ]);
    expect(readFileSync(join(cwd, 'shop.ts'), 'utf8')).toBe('mine');
    expect((await adopt(cwd, ['shop.alloy', '--force'])).code).toBe(0);
    expect(readFileSync(join(cwd, 'shop.ts'), 'utf8')).toContain('class Shop');
  }, 30_000);

  test('a directory is one configuration, and its name that of the pipeline', async () => {
    const [head = '', tail = ''] = shop.split('\nloki.source.file');
    const cwd = folder({ 'conf/a.alloy': head, 'conf/b.alloy': `loki.source.file${tail}` });
    const { code, stderr } = await adopt(cwd, ['conf', '--output', 'own/logs.ts']);
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'own', 'logs.ts'), 'utf8')).toContain('class Conf extends Pipeline');
  }, 30_000);

  test('several are written each in a file, and one that is wrong does not keep the others', async () => {
    const cwd = folder({ 'a.alloy': shop, 'b.alloy': 'loki.write "b" {', 'c.alloy': shop });
    const { code, stderr } = await adopt(cwd, ['a.alloy', 'b.alloy', 'c.alloy', '-o', 'out/']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^b\.alloy:1:17: [^\n]+\n$/);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.ts', 'c.ts']);
  }, 30_000);

  test.each([
    [
      'a template',
      '{{ if .Values.logs }}\nlogging { }\n{{ end }}',
      /is a template: \{\{ if \.Values\.logs \}\} stands in it; render it first/,
    ],
    ['a variable of the shell', 'logging {\n\tlevel = ${LEVEL}\n}', /is a template: \$\{LEVEL\}/],
    ['bytes that are no UTF-8', Buffer.from([0x2f, 0x2f, 0xff, 0x0a]), /is no UTF-8/],
    ['Terraform', 'resource "a" "b" {\n}\n', /is Terraform/],
  ])(
    '%s is refused in one sentence, and nothing is written',
    async (_, text, sentence) => {
      const cwd = folder({ 'given.alloy': text });
      const { code, stdout, stderr } = await adopt(cwd, ['given.alloy']);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(existsSync(join(cwd, 'given.ts'))).toBe(false);
    },
    30_000,
  );

  test.each([
    [[], 'Nothing was named to adopt; name a file, a directory, or "-" for standard input.'],
    [
      ['shop.alloy', '--nam', 'a'],
      '--nam is an unknown option, but there are --name, --output, --force; correct the spelling or remove it.',
    ],
    [
      ['shop.alloy', '--name', 'My Shop'],
      '--name is "My Shop", but it takes lower-case letters, digits and hyphens, a letter first; choose another one.',
    ],
    [['shop.alloy', '--output', 'shop.yaml'], '--output shop.yaml takes a file that ends in .ts; name one.'],
    [
      ['shop.alloy', 'shop.alloy', '--output', 'a.ts'],
      '--output a.ts is one file, but several configurations were given; name a directory with a slash at its end, or adopt them one by one.',
    ],
    [['gone.alloy'], 'gone.alloy does not exist; name a file, a directory, or "-" for standard input.'],
  ])(
    '%j ends in one sentence',
    async (args, sentence) => {
      expect(await adopt(folder(), args)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
    },
    30_000,
  );

  test('standard input is adopted', async () => {
    const cwd = folder({});
    const { code } = await runCommand('adopt', ['-', '--name', 'piped'], { cwd, stdin: shop });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, 'piped.ts'))).toBe(true);
  }, 30_000);

  test('inside of the project imports are paths', async () => {
    writeFileSync(join(inside, 'shop.alloy'), shop);
    expect((await adopt(inside, ['shop.alloy'])).code).toBe(0);
    expect(readFileSync(join(inside, 'shop.ts'), 'utf8')).toContain("from '../../../../lib/alloy';");
  }, 30_000);
});

describe('what Alloy converts', () => {
  const promtail =
    'server:\n  http_listen_port: 9080\npositions:\n  filename: /tmp/p.yaml\nclients:\n  - url: http://loki:3100\nscrape_configs: []\n';
  /** Stands in for Alloy, and writes what it is told to. */
  const alloy = `case "$1" in --version) exit 0;; esac
for word in "$@"; do case "$word" in --output=*) out="\${word#--output=}";; --report=*) report="\${word#--report=}";; esac; done
printf 'logging {\\n\\tlevel = "info"\\n}\\n' > "$out"
printf '(Warning) tracing cannot be migrated.\\n\\nA configuration file was generated successfully.' > "$report"
echo "$@" > arguments`;

  test('a file of Promtail goes through alloy convert, whose diagnostics are shown', async () => {
    const cwd = folder({ 'promtail.yaml': promtail });
    const { code, stdout, stderr } = await adopt(cwd, ['promtail.yaml'], { alloy });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('What Alloy says of the conversion:\n  (Warning) tracing cannot be migrated.\n');
    expect(stdout).not.toContain('generated successfully');
    expect(readFileSync(join(cwd, 'promtail.ts'), 'utf8')).toContain("new Logging(this, { level: 'info' });");
    expect(readFileSync(join(cwd, 'arguments'), 'utf8')).toContain('convert --source-format=promtail');
  }, 30_000);

  test('without an Alloy one sentence says what to do', async () => {
    const cwd = folder({ 'promtail.yaml': promtail });
    expect(await adopt(cwd, ['promtail.yaml'])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'promtail.yaml is a configuration of Promtail, which Alloy itself converts, and there is none here; install Alloy or name it by ALLOY_BIN, then adopt the file again.\n',
    });
  }, 30_000);
});
