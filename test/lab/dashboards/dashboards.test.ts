import { uidOf } from '../../../lib/dashboards';
import { dataSourceOf } from '../../../lib/dashboards/query';
import { checkedDashboards, dashboardsOf } from '../../../lib/lab/dashboards';
import { checkSettings, type SettingsInput } from '../../../lib/lab/environment';
import { pipelines } from '../../../lib/lab/pipelines';
import { everything } from '../../../tools/dashboards-docs/everything';

const all = everything();
const checked = checkedDashboards(all);
const panels = checked.flatMap(({ dashboard, rows }) =>
  rows.flatMap(({ panels }) => panels.map(({ panel }) => ({ dashboard: dashboard.name, panel }))),
);

describe('with every pipeline on', () => {
  test('no panel is left out', () => {
    expect(checked.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });

  test('there is a dashboard for each question that the documentation promises', () => {
    expect(checked.map(({ dashboard }) => dashboard.name).sort()).toEqual(
      [
        ...[
          'home',
          'services',
          'service',
          'service-graph',
          'java',
          'nodejs',
          'injection',
          'logs',
          'collectors',
          'costs',
        ],
        ...[
          'kubernetes',
          'namespaces',
          'workloads',
          'pods',
          'nodes',
          'volumes',
          'mesh',
          'front-ends',
          'profiles',
        ],
      ].sort(),
    );
  });

  test.each(panels.map(({ dashboard, panel }) => [`${dashboard}: ${panel.title}`, panel] as const))(
    '%s has a title, a unit, and a description that says what to do',
    (_, { title, unit, description, queries }) => {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(unit).not.toBe('');
      // What one sees, and then what follows from it.
      expect(description).toMatch(/^\S.{10,}[.:;,?] .{8,}[.?]$/);
      expect(queries.length).toBeGreaterThan(0);
    },
  );

  test('no two panels of a row have one title, no two dashboards one name', () => {
    const names = checked.map(({ dashboard }) => dashboard.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { rows } of checked) {
      for (const row of rows) {
        const titles = row.panels.map(({ panel }) => `${panel.title} (${panel.kind})`);
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });

  test('each link leads to a dashboard that has the variables that it fills in', () => {
    const variables = new Map(
      checked.map(({ dashboard }) => [dashboard.name, (dashboard.variables ?? []).map(({ name }) => name)]),
    );
    const links = panels.flatMap(({ panel }) => panel.links ?? []);
    expect(links.length).toBeGreaterThan(5);
    const wrong = links.filter(({ to, labels }) =>
      Object.keys(labels).some((name) => !variables.get(to)?.includes(name)),
    );
    expect(wrong).toEqual([]);
  });

  test('every data source is asked', () => {
    const asked = new Set(panels.flatMap(({ panel }) => panel.queries.map(dataSourceOf)));
    expect([...asked].sort()).toEqual(['loki', 'prometheus', 'pyroscope', 'tempo']);
  });
});

describe('a file', () => {
  const files = dashboardsOf(all);
  const read = (name: string): { readonly [key: string]: unknown } =>
    JSON.parse(files.find((file) => file.name === name)?.text ?? '{}');

  test('is smaller than the annotation in which kubectl apply keeps it', () => {
    const sizes = files.map(({ text }) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThan(262_144);
  });

  test('has the address that links lead to, and panels with numbers of their own', () => {
    for (const { name } of files) {
      const { uid, panels } = read(name);
      expect(uid).toBe(uidOf(name));
      const ids = (panels as readonly { readonly id: number }[]).map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => index + 1));
    }
  });

  test('links with the time and the labels that one looks at', () => {
    const text = JSON.stringify(read('services'));
    expect(text).toContain(
      '/d/lab-service?${__url_time_range}&var-service=${__field.labels.service_name}&var-cluster=${cluster}',
    );
    expect(text).toContain('var-service=${__data.fields[\\"Service\\"]}');
  });

  test('shows exemplars where a histogram is asked, and asks each data source by its variable', () => {
    const text = JSON.stringify(read('service'));
    expect(text).toContain('"exemplar":true');
    for (const source of ['prometheus', 'loki', 'tempo']) expect(text).toContain(`"uid":"\${${source}}"`);
  });

  test('asks a data source that the settings name, and does not let it be chosen', () => {
    const [file] = dashboardsOf(all, undefined, { prometheus: 'cloud (prod)' }).filter(
      ({ name }) => name === 'java',
    );
    const { templating } = JSON.parse(file?.text ?? '{}');
    expect(templating.list[0]).toMatchObject({ name: 'prometheus', regex: '/^cloud \\(prod\\)$/', hide: 2 });
  });
});

const lab = (rest: Partial<SettingsInput>) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    ...rest,
  });

const homeOf = (files: ReturnType<typeof dashboardsOf>): string =>
  JSON.parse(files[0]?.text ?? '{}').panels[0].options.content;

describe('an environment without a pipeline', () => {
  const optional = pipelines.map(({ name }) => name).filter((name) => name !== 'applicationObservability');

  test.each(optional)('%s has the dashboards of the others, and Home says what is off', (name) => {
    // OpenCost is refused without what it reckons with.
    const also = name === 'cadvisor' || name === 'kubeStateMetrics' ? { costs: { enabled: false } } : {};
    const settings = {
      ...all,
      pipelines: { ...all.pipelines, [name]: { ...all.pipelines[name], enabled: false }, ...also },
    };
    const files = dashboardsOf(settings as typeof all);
    const leftOut = checkedDashboards(settings as typeof all).flatMap((one) => one.leftOut);
    if (leftOut.length > 0) expect(homeOf(files)).toContain(`pipelines.${name} is off`);
    expect(files.length).toBeGreaterThan(10);
  });

  test('of metrics that a list drops leaves out the panels, and says so', () => {
    const settings = lab({ pipelines: { mesh: { enabled: true } } });
    expect(homeOf(dashboardsOf(settings))).toContain('**Kubernetes**: pipelines.kubeStateMetrics is off');
  });
});

describe('with a destination that takes', () => {
  const url = 'https://example.com';
  const on = {
    podLogs: { enabled: true },
    collectorHealth: { enabled: true, traceRatio: 0 },
    kubelet: { enabled: true },
  } as const;
  const selfHosted = (which: Partial<Record<'mimir' | 'loki' | 'tempo' | 'pyroscope', object>>) => ({
    destinations: { own: { kind: 'self-hosted', ...which } },
  });
  const mimir = { url: `${url}/api/v1/push` };
  const loki = { url: `${url}/loki/api/v1/push` };
  const tempo = { url };
  const names = (rest: object) =>
    dashboardsOf(checkSettings({ cluster: { name: 'lab', provider: 'kind' }, ...rest })).map(
      ({ name }) => name,
    );

  test('metrics, logs and traces, all are there that need no more', () => {
    const found = names({ ...selfHosted({ mimir, loki, tempo }), pipelines: on });
    expect(found).toEqual(expect.arrayContaining(['services', 'logs', 'collectors', 'volumes']));
    expect(found).not.toContain('profiles');
  });

  test('everything by OTLP, whose names nobody knows, Home says that nothing can be asked', () => {
    const otlp = { destinations: { vendor: { kind: 'otlp', url } }, pipelines: on };
    expect(names(otlp)).toEqual(['home']);
    const home = homeOf(dashboardsOf(checkSettings({ cluster: { name: 'lab', provider: 'kind' }, ...otlp })));
    expect(home).toContain(
      'no destination of pipelines.applicationObservability takes metrics by remote write',
    );
  });

  test('what each pipeline sends to another, the panels ask both', () => {
    const both = {
      destinations: {
        local: { kind: 'local' },
        own: { kind: 'self-hosted', mimir },
      },
      pipelines: { kubelet: { enabled: true, destinations: ['own'] }, podLogs: { enabled: true } },
    };
    const settings = checkSettings({ cluster: { name: 'lab', provider: 'kind' }, ...both });
    expect(dashboardsOf(settings).map(({ name }) => name)).toContain('volumes');
    expect(dashboardsOf(settings, 'local').map(({ name }) => name)).not.toContain('volumes');
  });
});

test('where Tempo makes the metrics of spans, the pages that need those of Alloy are left out', () => {
  const files = dashboardsOf(
    lab({ pipelines: { applicationObservability: { metricsFromTraces: 'tempo' } } }),
  );
  expect(files.map(({ name }) => name)).not.toContain('services');
  expect(homeOf(files)).toContain(
    '**Services**: pipelines.applicationObservability drops or does not make it',
  );
});
