import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alloyProgram } from '../../tools/real-programs/programs';
import { runCommand } from '../commands/run-command';
import { scratchDirectory } from '../commands/scratch';

const all = scratchDirectory();

const files = {
  promtail: {
    text: `clients:
  - url: http://loki:3100/loki/api/v1/push
positions:
  filename: /tmp/positions.yaml
scrape_configs:
  - job_name: logs
    static_configs:
      - targets: [localhost]
        labels: { job: shop, __path__: /var/log/shop/*.log }
    pipeline_stages:
      - json: { expressions: { level: '' } }
      - labels: { level: '' }
`,
    classes: ['LokiSourceFile', 'LokiProcess', 'LokiWrite'],
  },
  prometheus: {
    text: `global: { scrape_interval: 30s }
scrape_configs:
  - job_name: shop
    static_configs: [{ targets: ['shop:8080'] }]
    metric_relabel_configs:
      - { source_labels: [__name__], regex: go_.*, action: drop }
remote_write:
  - url: http://mimir:8080/api/v1/push
`,
    classes: ['PrometheusScrape', 'PrometheusRelabel', 'PrometheusRemoteWrite'],
  },
  static: {
    text: `metrics:
  global: { scrape_interval: 15s, remote_write: [{ url: http://mimir:8080/api/v1/push }] }
  configs:
    - name: shop
      scrape_configs: [{ job_name: shop, static_configs: [{ targets: ['shop:8080'] }] }]
logs:
  positions_directory: /tmp/positions
  configs:
    - name: logs
      clients: [{ url: http://loki:3100/loki/api/v1/push }]
      scrape_configs:
        - job_name: files
          static_configs: [{ targets: [localhost], labels: { __path__: /var/log/*.log } }]
`,
    classes: ['PrometheusScrape', 'PrometheusRemoteWrite', 'LokiSourceFile', 'LokiWrite'],
  },
  otelcol: {
    text: `receivers:
  otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 }, http: { endpoint: 0.0.0.0:4318 } } }
processors:
  memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }
  batch: {}
exporters:
  otlphttp: { endpoint: http://tempo:4318 }
service:
  pipelines:
    traces: { receivers: [otlp], processors: [memory_limiter, batch], exporters: [otlphttp] }
`,
    classes: [
      'OtelcolReceiverOtlp',
      'OtelcolProcessorMemoryLimiter',
      'OtelcolProcessorBatch',
      'OtelcolExporterOtlphttp',
    ],
  },
};

const adopt = async (text: string) => {
  const cwd = mkdtempSync(join(all, 'converted-'));
  writeFileSync(join(cwd, 'shop.yaml'), text);
  const result = await runCommand('adopt', ['shop.yaml'], { cwd, env: { ALLOY_BIN: alloyProgram() } });
  return { ...result, read: () => readFileSync(join(cwd, 'shop.ts'), 'utf8') };
};

test.each(Object.entries(files))(
  'a configuration of %s is converted by Alloy and adopted whole',
  async (_, { text, classes }) => {
    const { code, stderr, stdout, read } = await adopt(text);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('it was run and compared');
    for (const name of classes) expect(read()).toContain(`new ${name}(`);
  },
  60_000,
);

test('what Alloy cannot convert is shown as Alloy says it', async () => {
  const { code, stdout } = await adopt(
    files.prometheus.text.replace('global:', 'rule_files: [rules.yaml]\nglobal:'),
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/rule_files/);
}, 60_000);

test('a file that Alloy refuses to convert is refused in its words', async () => {
  const { code, stderr } = await adopt(
    files.prometheus.text.replace('scrape_interval: 30s', 'scrape_interval: often'),
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/^shop\.yaml cannot be converted by Alloy: .*often.*\.\n$/);
}, 60_000);
