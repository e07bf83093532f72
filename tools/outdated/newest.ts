import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Newest, Pin } from './pin';

/** Where the version of an image is that of a module or a package, too. */
const published: Readonly<Record<string, { readonly go: string } | { readonly npm: string }>> = {
  'docker.io/grafana/alloy': { go: 'github.com/grafana/alloy' },
  'docker.io/grafana/k6': { go: 'go.k6.io/k6' },
  'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector': {
    go: 'go.opentelemetry.io/collector/otelcol',
  },
  'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib': {
    go: 'go.opentelemetry.io/collector/otelcol',
  },
  'ghcr.io/open-telemetry/opentelemetry-go-instrumentation/autoinstrumentation-go': {
    go: 'go.opentelemetry.io/auto',
  },
  'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-nodejs': {
    npm: '@opentelemetry/auto-instrumentations-node',
  },
  'ghcr.io/open-telemetry/opentelemetry-operator/opentelemetry-operator': {
    go: 'github.com/open-telemetry/opentelemetry-operator',
  },
  'ghcr.io/opencost/opencost': { go: 'github.com/opencost/opencost' },
  'quay.io/prometheus-operator/prometheus-config-reloader': {
    go: 'github.com/prometheus-operator/prometheus-operator',
  },
  'registry.k8s.io/kube-state-metrics/kube-state-metrics': { go: 'k8s.io/kube-state-metrics/v2' },
};

const asked = new Map<string, Promise<Newest>>();

/** The newest version of what a pin names, each asked for once. */
export function newestOf({ kind, name }: Pin): Promise<Newest> {
  const certManager = name.startsWith('quay.io/jetstack/cert-manager-')
    ? { go: 'github.com/cert-manager/cert-manager' }
    : undefined;
  const source =
    kind === 'npm package'
      ? { npm: name }
      : kind === 'Go module'
        ? { go: name }
        : kind === 'image'
          ? (published[name] ?? certManager)
          : undefined;
  if (!source) return Promise.resolve(undefined);
  const key = JSON.stringify(source);
  const found = asked.get(key) ?? ('go' in source ? ofGo(source.go) : ofNpm(source.npm));
  asked.set(key, found);
  return found;
}

/** Outside of any module, so that no go.mod has a say. */
async function ofGo(module: string): Promise<Newest> {
  return said('go', ['list', '-m', '-f', '{{.Version}}', `${module}@latest`]);
}

async function ofNpm(name: string): Promise<Newest> {
  return said('npm', ['view', name, 'version']);
}

function said(program: string, args: readonly string[]): Promise<Newest> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: tmpdir(), timeout: 30_000 }, (error, stdout) => {
      const text = stdout.trim();
      resolve(error === null && text !== '' ? text : undefined);
    });
  });
}
