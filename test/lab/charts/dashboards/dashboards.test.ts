import type { k8s } from 'cdk8s-plus-28';
import { checkSettings, type SettingsInput } from '../../../../lib/lab/environment';
import { chartsOf } from '../../../../lib/lab/manifests';

interface Shown {
  readonly kind: string;
  readonly apiVersion: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: { readonly json: string; readonly folder: string; readonly instanceSelector: object };
}

const objects = (chart: string, rest: Partial<SettingsInput>) => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    ...rest,
  });
  return (chartsOf(settings).find((one) => one.chart === chart)?.manifests ?? []) as readonly object[];
};
const shown = (rest: Partial<SettingsInput>) => objects('58-dashboards', rest) as readonly Shown[];

const elsewhere = {
  destinations: {
    own: {
      kind: 'self-hosted',
      mimir: { url: 'https://example.com/api/v1/push' },
      loki: { url: 'https://example.com/loki/api/v1/push' },
      tempo: { url: 'https://tempo.example.com' },
    },
  },
} as const;

describe('in the local backend', () => {
  const [backend] = (
    objects('60-backend', {}) as readonly { kind: string; spec: k8s.DeploymentSpec }[]
  ).filter(({ kind }) => kind === 'Deployment');
  const pod = backend?.spec.template.spec;

  test('each dashboard is a ConfigMap of its namespace, which Grafana has in a directory', () => {
    const maps = shown({});
    expect(new Set(maps.map(({ kind, metadata }) => `${kind} ${metadata.namespace}`))).toEqual(
      new Set(['ConfigMap observability-backend']),
    );
    const sources = pod?.volumes?.find(({ name }) => name === 'dashboards')?.projected?.sources ?? [];
    expect(sources.map(({ configMap }) => configMap?.name)).toEqual(
      maps.map(({ metadata }) => metadata.name),
    );
    const mount = pod?.containers[0]?.volumeMounts?.find(({ name }) => name === 'dashboards');
    expect(mount).toMatchObject({ mountPath: '/otel-lgtm/lab-dashboards', readOnly: true });
  });

  test('a provider names the directory, and Home is the first page', () => {
    const [map] = (objects('60-backend', {}) as readonly Shown[]).filter(({ kind }) => kind === 'ConfigMap');
    expect(map?.data?.['dashboards.yaml']).toMatch(/path: \/otel-lgtm\/lab-dashboards/);
    const home = pod?.containers[0]?.env?.find(
      ({ name }) => name === 'GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH',
    );
    expect(home?.value).toBe('/otel-lgtm/lab-dashboards/home.json');
    expect(shown({}).some(({ data }) => data?.['home.json'] !== undefined)).toBe(true);
  });

  test('there are none where the settings want none, and the pod is as it was', () => {
    const off = { dashboards: { inBackend: false } };
    expect(shown(off)).toEqual([]);
    expect(JSON.stringify(objects('60-backend', off))).not.toContain('dashboards');
  });
});

describe('for a Grafana that is there', () => {
  test('there are none unless the settings say how', () => {
    expect(shown(elsewhere)).toEqual([]);
  });

  test('a ConfigMap has the label that the sidecar looks for, and the folder', () => {
    const [map] = shown({
      ...elsewhere,
      dashboards: { as: 'sidecar', namespace: 'grafana', labels: { show: 'me' }, folder: 'Lab' },
    });
    expect(map).toMatchObject({
      kind: 'ConfigMap',
      metadata: { namespace: 'grafana', labels: { show: 'me' }, annotations: { grafana_folder: 'Lab' } },
    });
  });

  test('an object of the operator names the Grafanas that get it', () => {
    const [object] = shown({
      ...elsewhere,
      dashboards: { as: 'grafana-operator', instances: { team: 'shop' } },
    });
    expect(object).toMatchObject({
      apiVersion: 'grafana.integreatly.org/v1beta1',
      kind: 'GrafanaDashboard',
      metadata: { namespace: 'monitoring' },
      spec: { folder: 'Application Observability Lab', instanceSelector: { matchLabels: { team: 'shop' } } },
    });
    expect(JSON.parse(object?.spec?.json ?? '')).toMatchObject({ uid: 'lab-home' });
  });

  test('each object is smaller than kubectl apply can remember', () => {
    for (const as of ['sidecar', 'grafana-operator'] as const) {
      for (const object of shown({ dashboards: { as } })) {
        expect(JSON.stringify(object).length).toBeLessThan(262_144);
      }
    }
  });
});
