import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command';
import { scratchDirectory } from '../scratch';

const all = scratchDirectory();

const metrics = `prometheus.exporter.self "me" { }

prometheus.scrape "me" {
  targets    = prometheus.exporter.self.me.targets
  forward_to = [prometheus.remote_write.mimir.receiver]
}

prometheus.remote_write "mimir" {
  endpoint {
    url = "http://mimir:8080/api/v1/push"
  }
}
`;

const logs = `loki.source.file "logs" {
  targets    = [{__path__ = "/var/log/x.log"}]
  forward_to = [loki.process.shop.receiver]
}

loki.process "shop" {
  stage.template {
    source   = "level"
    template = "{{ .Value | ToUpper }}"
  }
  forward_to = [loki.write.loki.receiver]
}

loki.write "loki" {
  endpoint {
    url = "http://loki:3100/loki/api/v1/push"
  }
}
`;

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

function configMap(name: string, data: Readonly<Record<string, string>>): string {
  const entries = Object.entries(data).map(([key, text]) => `  ${key}: |\n${indented(text, 4)}`);
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${entries.join('')}`;
}

async function adopt(text: string, file = 'given.yaml') {
  const cwd = mkdtempSync(join(all, 'embedded-'));
  writeFileSync(join(cwd, file), text);
  const result = await runCommand('adopt', [file, '--output', 'out/'], { cwd });
  const written = () => readdirSync(join(cwd, 'out')).sort();
  return { ...result, written, read: (name: string) => readFileSync(join(cwd, 'out', name), 'utf8') };
}

describe('ConfigMaps', () => {
  test('each key with Alloy text becomes a pipeline, named after it or after its ConfigMap', async () => {
    const both = `${configMap('alloy-logs', { 'config.alloy': logs, 'notes.txt': 'mine\n' })}---\n${configMap('x', { 'metrics.river': metrics })}`;
    const { code, stderr, written, read } = await adopt(both);
    expect([code, stderr]).toEqual([0, '']);
    expect(written()).toEqual(['alloy-logs.ts', 'metrics.ts']);
    expect(read('alloy-logs.ts')).toContain('Adopted from given.yaml#alloy-logs/config.alloy');
    expect(read('alloy-logs.ts')).toContain("template: '{{ .Value | ToUpper }}'");
    expect(read('metrics.ts')).toContain('new PrometheusScrape(');
  }, 30_000);

  test('a list of objects, as kubectl prints it, is read as well', async () => {
    const list = JSON.stringify(
      {
        apiVersion: 'v1',
        kind: 'List',
        items: [{ kind: 'ConfigMap', metadata: { name: 'shop' }, data: { 'config.alloy': metrics } }],
      },
      undefined,
      2,
    );
    const { code, stderr, written } = await adopt(list, 'list.json');
    expect([code, stderr, written()]).toEqual([0, '', ['shop.ts']]);
  }, 30_000);

  test.each([
    [
      'has no such key',
      configMap('x', { 'nginx.conf': 'hi\n' }),
      'given.yaml holds no ConfigMap with a key that ends in .alloy or .river, only nginx.conf; name the file with the one that Alloy reads.\n',
    ],
    [
      'is to be rendered',
      configMap('{{ .Release.Name }}', { 'config.alloy': metrics }),
      'given.yaml is a template; render it first, for example by "helm template", and give what comes out.\n',
    ],
    [
      'is no YAML',
      configMap('x', { 'config.alloy': metrics }).replace('\ndata:', '\n data:'),
      'given.yaml cannot be read as YAML: All mapping items must start at the same column at line 5, column 1.\n',
    ],
    [
      'holds what Alloy refuses',
      configMap('x', { 'config.alloy': metrics.replace('url', 'uri') }),
      expect.stringMatching(
        /^given\.yaml#x\/config\.alloy:\d+:\d+: .*Alloy refuses it as it stands; correct it, then adopt it\.\n$/,
      ),
    ],
    [
      'holds another language',
      configMap('x', { 'config.alloy': 'scrape_configs: []\n' }),
      expect.stringMatching(/^given\.yaml#x\/config\.alloy is /),
    ],
  ])(
    'one that %s is refused in one sentence',
    async (_, text, sentence) => {
      const { code, stdout, stderr } = await adopt(text);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toEqual(sentence);
    },
    30_000,
  );
});

describe('values of the chart alloy', () => {
  const values = (content: string) => `alloy:\n  configMap:\n    content: |\n${indented(content, 6)}`;

  test('the text in alloy.configMap.content becomes a pipeline, named after the file', async () => {
    const { code, stderr, written } = await adopt(values(metrics), 'shop.yaml');
    expect([code, stderr, written()]).toEqual([0, '', ['shop.ts']]);
  }, 30_000);

  test('several in a chart around it are named after its keys', async () => {
    const around = ['alloy-logs', 'alloy-metrics'].map(
      (name, index) =>
        `${name}:\n${indented(values(index === 0 ? logs.replace(/\{\{.*\}\}/, 'x') : metrics), 2)}`,
    );
    const { code, stderr, written } = await adopt(around.join(''));
    expect([code, stderr, written()]).toEqual([0, '', ['alloy-logs.ts', 'alloy-metrics.ts']]);
  }, 30_000);

  test('a text that Helm renders is refused, with the way to what comes out', async () => {
    const { code, stderr } = await adopt(values(metrics.replace('mimir:8080', '{{ .Values.host }}')));
    expect([code, stderr]).toEqual([
      1,
      'given.yaml#alloy.configMap.content is a template, since Helm renders it; run "helm template", and give the ConfigMap that comes out.\n',
    ]);
  }, 30_000);

  test('values that only name a ConfigMap say how to have it', async () => {
    const { code, stderr } = await adopt('alloy:\n  configMap:\n    create: false\n    name: mine\n');
    expect([code, stderr]).toEqual([
      1,
      'given.yaml holds no configuration, but the name of the ConfigMap with it; give what "kubectl get configmap mine --output yaml" prints.\n',
    ]);
  }, 30_000);
});
