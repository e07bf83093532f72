import type { Known } from '../../../lib/dashboards';
import { checkSettings, type SettingsInput } from '../../../lib/lab/environment';
import { knownIn } from '../../../lib/lab/knowledge';
import { everythingOn } from '../../everything-on';

const kind = (rest: Partial<SettingsInput>) =>
  knownIn(
    checkSettings({
      cluster: { name: 'lab', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
      ...rest,
    }),
  );

const labelsOf = ({ metrics }: Known, name: string) =>
  [...new Set(metrics.flatMap(({ series }) => series.get(name)?.labels ?? []))].sort();
const whyNot = ({ absent }: Known, name: string) => absent.find(({ metrics }) => metrics?.has(name))?.why;

describe('of a pipeline that is on', () => {
  const known = kind({ pipelines: { kubelet: { enabled: true }, costs: { enabled: false } } });

  test('metrics are known with the labels of scraper, target and destination', () => {
    expect(labelsOf(known, 'kubelet_volume_stats_used_bytes')).toEqual([
      'cluster',
      'instance',
      'job',
      'namespace',
      'node',
      'persistentvolumeclaim',
    ]);
  });

  test('what the allow list drops is not there, and it says so', () => {
    expect(labelsOf(known, 'rest_client_requests_total')).toEqual([]);
    expect(whyNot(known, 'rest_client_requests_total')).toBe('pipelines.kubelet drops or does not make it');
  });

  test('what alsoKeep adds is there', () => {
    const more = kind({ pipelines: { kubelet: { enabled: true, alsoKeep: ['rest_client_.+'] } } });
    expect(labelsOf(more, 'rest_client_requests_total')).toContain('host');
  });

  test('up is there where the list keeps it, and not for OpenCost, whose list does not', () => {
    const all = knownIn(everythingOn.kind);
    const withUp = all.metrics.filter(({ series }) => series.has('up')).map(({ from }) => from);
    expect(withUp).toContain('pipelines.kubelet');
    expect(withUp).not.toContain('pipelines.costs');
  });
});

test('metrics of a pipeline that is off are missing for that reason', () => {
  expect(whyNot(kind({}), 'kubelet_running_pods')).toBe('pipelines.kubelet is off');
});

describe('of metrics that connectors make of traces', () => {
  test('the labels are the dimensions of the settings', () => {
    const known = kind({
      pipelines: { applicationObservability: { spanMetrics: { dimensions: ['shop.tier'] } } },
    });
    expect(labelsOf(known, 'traces_span_metrics_calls_total')).toEqual(
      expect.arrayContaining([
        'service_name',
        'span_name',
        'http_request_method',
        'shop_tier',
        'cluster',
        'namespace',
      ]),
    );
  });

  test('pods that share the work add their name', () => {
    expect(labelsOf(kind({}), 'traces_service_graph_request_total')).not.toContain('collector_instance_id');
    const several = kind({ alloy: { receiver: { replicas: 2 } } });
    expect(labelsOf(several, 'traces_service_graph_request_total')).toContain('collector_instance_id');
  });

  test('none are there where nobody makes them', () => {
    const known = kind({ pipelines: { applicationObservability: { metricsFromTraces: 'none' } } });
    expect(whyNot(known, 'traces_span_metrics_calls_total')).toBe(
      'pipelines.applicationObservability drops or does not make it',
    );
  });
});

test('what is not sent to the destination that is asked is not there', () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: {
      local: { kind: 'local' },
      traces: { kind: 'otlp', url: 'https://otlp.example.com', signals: ['traces'] },
    },
  });
  expect(knownIn(settings, 'local').metrics.length).toBeGreaterThan(0);
  expect(knownIn(settings, 'traces').metrics).toEqual([]);
  expect(knownIn(settings, 'traces').traces).not.toEqual([]);
});

test('log streams are known with their labels and metadata', () => {
  const { logs } = kind({ pipelines: { podLogs: { enabled: true }, nodeLogs: { enabled: true } } });
  const [pods, nodes] = ['pipelines.podLogs', 'pipelines.nodeLogs'].map((name) =>
    logs.find(({ from }) => from === name),
  );
  expect(pods?.labels).toEqual(expect.arrayContaining(['namespace', 'pod', 'service_name', 'cluster']));
  expect(pods?.metadata).toEqual(expect.arrayContaining(['trace_id', 'span_id']));
  expect(nodes).toMatchObject({ job: 'integrations/kubernetes/journal' });
  expect([...(nodes?.labels ?? [])].sort()).toEqual(['cluster', 'job', 'level', 'node', 'unit']);
});
