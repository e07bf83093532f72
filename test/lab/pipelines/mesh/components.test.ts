import { RE2JS } from 're2js';
import { Mesh, type MeshProps } from '../../../../lib/lab/pipelines/mesh/components';
import { type Labels, relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { podTarget, scrapedAs } from '../../../../lib/testing/targets/pod-target';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/metrics/sink';

function pipeline(props: Partial<MeshProps> = {}) {
  return build('mesh', (config, destination) => {
    new Mesh(config, {
      mode: 'sidecar',
      interval: '30s',
      sharding: { by: 'clustering' },
      destination,
      ...props,
    });
  });
}

const scraped = (mode: MeshProps['mode'], ...targets: Labels[]) => {
  const rules = rulesIn(pipeline({ mode }).config, 'discovery.relabel.mesh');
  return targets.flatMap((target) => {
    const labels = relabel(target, rules);
    return labels === undefined ? [] : [scrapedAs(labels)];
  });
};

const app = (name: string) => ({ __meta_kubernetes_pod_label_app: name });
/** The ports that istiod 1.30 declares; before 1.24 the last was not among them. */
const istiod = ['8080', '15010', '15012', '15017', '15014'].map((port) =>
  podTarget('discovery', port, app('istiod')),
);
const ztunnel = podTarget('istio-proxy', '15020', app('ztunnel'));
const waypoint = ['15020', '15021', '15090'].map((port) => podTarget('istio-proxy', port));

describe('of the control plane', () => {
  test('the port of its metrics is scraped once, whether it is declared or not', () => {
    for (const ports of [istiod, istiod.slice(0, 4)]) {
      expect(scraped('sidecar', ...ports).map(({ __address__ }) => __address__)).toEqual(['10.1.0.7:15014']);
    }
  });

  test('an address of IPv6 is kept in brackets', () => {
    const six = istiod.map((port) => ({ ...port, __meta_kubernetes_pod_ip: 'fd00::7' }));
    expect(scraped('ambient', ...six)).toMatchObject([{ __address__: '[fd00::7]:15014' }]);
  });
});

describe('of a pod with a sidecar', () => {
  const ports = [podTarget('app', '8080'), podTarget('istio-proxy', '15090')];

  test('Envoy alone is scraped, and labelled with the service that it stands before', () => {
    expect(scraped('sidecar', ...ports)).toEqual([
      {
        __address__: '10.1.0.7:15090',
        __metrics_path__: '/stats/prometheus',
        namespace: 'shop',
        pod: 'cart-7fffd7456c-24fk2',
        container: 'istio-proxy',
        node: 'node-1',
        service_name: 'cart',
        service_namespace: 'shop',
        job: 'integrations/istio',
      },
    ]);
  });

  test('it is scraped as well where it is an init container that does not end', () => {
    const native = podTarget('istio-proxy', '15090', { __meta_kubernetes_pod_container_init: 'true' });
    expect(scraped('sidecar', native)).toHaveLength(1);
  });

  test('nothing is scraped once the pod has ended', () => {
    const ended = { ...podTarget('istio-proxy', '15090'), __meta_kubernetes_pod_phase: 'Succeeded' };
    expect(scraped('sidecar', ended)).toEqual([]);
  });
});

describe('of the ambient mode', () => {
  test('ztunnels are scraped, and only there', () => {
    expect(scraped('ambient', ztunnel)).toMatchObject([{ __address__: '10.1.0.7:15020' }]);
    expect(scraped('sidecar', ztunnel)).toEqual([]);
  });

  test('a waypoint is scraped once, at its Envoy', () => {
    expect(scraped('ambient', ...waypoint).map(({ __address__ }) => __address__)).toEqual(['10.1.0.7:15090']);
  });
});

describe('of the metrics', () => {
  const [rule] = rulesIn(pipeline({ alsoKeep: ['envoy_http_.+'] }).config, 'prometheus.relabel.mesh');
  const isKept = (name: string) => RE2JS.compile(rule?.regex ?? '').matches(name);

  test.each([
    'istio_requests_total',
    'istio_request_duration_milliseconds_bucket',
    'istio_response_bytes_sum',
    'istio_tcp_sent_bytes_total',
    'istio_tcp_connections_closed_total',
    'pilot_proxy_convergence_time_bucket',
    'pilot_xds_pushes',
    'pilot_conflict_inbound_listener',
    'galley_validation_failed',
    'envoy_cluster_upstream_cx_active',
    'envoy_http_downstream_rq_total',
  ])('%s is kept', (name) => {
    expect(isKept(name)).toBe(true);
  });

  test.each([
    'istio_response_bytes_bucket',
    'envoy_cluster_upstream_rq_time_bucket',
    'go_gc_duration_seconds',
  ])('%s is dropped', (name) => {
    expect(isKept(name)).toBe(false);
  });
});

test('collectors share the proxies', () => {
  const needs = deriveNeeds(pipeline().config, 'monitoring');
  expect(needs.clustered).toHaveLength(1);
  expect(needs.reads).toMatchObject([{ resources: ['pods'], verbs: ['list', 'watch'] }]);
});
