import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInProcess } from '../in-process';
import { folderInProject } from './adopting';

const all = folderInProject();

/** Inside of the project, whose files the written ones import. */
function project(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(all, 'project-'));
  mkdirSync(join(cwd, 'environments'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  return cwd;
}

const shop = `prometheus.scrape "shop" {
	targets         = [{__address__ = "shop:8080", team = sys.env("TEAM")}]
	forward_to      = [prometheus.remote_write.mimir.receiver]
}

prometheus.remote_write "mimir" {
	endpoint {
		url = "http://mimir.shop.svc:9009/api/v1/push"
	}
}

loki.process "unused" {
	forward_to = []
}
`;

test('an environment takes what was written: it is placed, and its configuration stands in the manifests', async () => {
  const cwd = project({
    'shop.alloy': shop,
    'environments/acme.ts': `import { environment } from '../../../../../../lib/lab';
import { shop } from './shop';

export default environment({
  cluster: { name: 'acme', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  alloy: { env: { TEAM: 'shop' } },
  extend: { pipelines: [shop] },
});
`,
  });
  expect((await runInProcess('adopt', ['shop.alloy'], { cwd })).stderr).toBe('');
  const { code, stderr } = await runInProcess('synth', ['acme', '--output', 'out'], { cwd });
  expect([stderr, code]).toEqual(['', 0]);
  const manifests = readFileSync(join(cwd, 'out', '30-alloy.yaml'), 'utf8');
  expect(manifests).toContain('prometheus.scrape "shop"');
  expect(manifests).toContain('loki.process "unused"');
  expect(manifests).toMatch(/name: TEAM\n +value: shop/);
  expect(manifests).toContain('name: alloy-singleton');
}, 60_000);

test('values of k8s-monitoring become an environment that synthesizes; what is not taken over is listed', async () => {
  const cwd = project({
    'acme.yaml': `cluster:
  name: acme
global:
  platform: gke-autopilot
destinations:
  - name: Metrics Service
    type: prometheus
    url: https://prometheus-prod-01.grafana.net/api/prom/push
    auth:
      type: basic
      username: "123"
      password: correct-horse
  - name: logs
    type: loki
    url: http://loki.loki.svc:3100/loki/api/v1/push
    tenantId: shop
  - name: traces
    type: otlp
    url: http://tempo.tempo.svc:4318
    protocol: http
    metrics: { enabled: false }
    logs: { enabled: false }
clusterMetrics:
  enabled: true
  destinations: [Metrics Service]
clusterEvents:
  enabled: true
  namespaces: [shop]
podLogs:
  enabled: true
  labelsToKeep: [app]
windowsEventLogs:
  enabled: true
alloy-metrics:
  enabled: true
`,
  });
  const { code, stdout, stderr } = await runInProcess('adopt', ['acme.yaml'], { cwd });
  expect([stderr, code]).toEqual(['', 0]);
  const text = readFileSync(join(cwd, 'environments', 'acme.ts'), 'utf8');
  expect(text + stdout).not.toContain('correct-horse');
  expect(text).toMatchInlineSnapshot(`
"// Adopted from acme.yaml by application-observability-lab: it is yours from here on.
import { environment } from '../../../../../../lib/lab';

export default environment({
  cluster: { name: 'acme', provider: 'gke-autopilot' },
  destinations: {
    'metrics-service': {
      kind: 'grafana-cloud',
      prometheus: {
        url: 'https://prometheus-prod-01.grafana.net/api/prom/push',
        username: { secret: 'metrics-service', key: 'username' },
        password: { secret: 'metrics-service', key: 'password' },
      },
    },
    logs: {
      kind: 'self-hosted',
      loki: { url: 'http://loki.loki.svc:3100/loki/api/v1/push', tenant: 'shop' },
    },
    traces: { kind: 'otlp', url: 'http://tempo.tempo.svc:4318', protocol: 'http', signals: ['traces'] },
  },
  pipelines: {
    clusterEvents: { enabled: true, namespaces: ['shop'] },
    kubelet: { enabled: true, destinations: ['metrics-service'] },
    cadvisor: { enabled: true, destinations: ['metrics-service'] },
    kubeStateMetrics: { enabled: true, destinations: ['metrics-service'] },
    podLogs: { enabled: true },
  },
});
"
`);
  expect(stdout).toContain('kubectl --namespace monitoring create secret generic metrics-service');
  expect(stdout).toContain('windowsEventLogs: the collectors run on Linux only.');
  for (const path of ['podLogs.labelsToKeep', 'alloy-metrics'])
    expect(stdout).toContain(`  ${path} was not taken over.`);
  const synth = await runInProcess('synth', ['acme', '--output', 'out'], { cwd });
  expect([synth.stderr, synth.code]).toEqual(['', 0]);
}, 60_000);
