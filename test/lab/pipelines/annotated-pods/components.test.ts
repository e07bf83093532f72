import {
  AnnotatedPods,
  type AnnotatedPodsProps,
} from '../../../../lib/lab/pipelines/annotated-pods/components';
import { type Labels, relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { podTarget } from '../../../../lib/testing/targets/pod-target';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/metrics/sink';

const common = { interval: '60s', prefix: 'prometheus.io', sampleLimit: 10_000, services: true };

function pipeline(props: Partial<AnnotatedPodsProps> = {}) {
  return build('annotated-pods', (config, destination) => {
    new AnnotatedPods(config, { ...common, sharding: { by: 'clustering' }, destination, ...props });
  });
}

const rules = rulesIn(pipeline().config, 'discovery.relabel.annotated_pods');

/** What discovery.kubernetes says of one port of a container, or of a container without ports. */
function port(container: string, name: string, number: string, more: Labels = {}): Labels {
  return podTarget(container, number, { __meta_kubernetes_pod_container_port_name: name, ...more });
}

/** A pod of three containers and an init container, with its annotations. */
function pod(annotations: Readonly<Record<string, string>>, more: Labels = {}): readonly Labels[] {
  const meta = Object.fromEntries(
    Object.entries(annotations).map(([name, value]) => [
      `__meta_kubernetes_pod_annotation_prometheus_io_${name}`,
      value,
    ]),
  );
  return [
    port('app', 'http', '8080'),
    port('app', 'metrics', '9090'),
    port('app', 'gossip', '9090', { __meta_kubernetes_pod_container_port_protocol: 'UDP' }),
    port('proxy', 'admin', '15000'),
    port('bare', '', ''),
    port('setup', 'metrics', '9090', { __meta_kubernetes_pod_container_init: 'true' }),
  ].map((labels) => ({ ...labels, ...meta, ...more }));
}

/** What is left of the labels of a target when it is scraped, its address and the like beside them; equal ones once. */
function scraped(targets: readonly Labels[]): readonly Labels[] {
  const found = targets.flatMap((target) => {
    const labels = relabel(target, rules);
    if (labels === undefined) return [];
    const used = /^__(address__|scheme__|metrics_path__|scrape_interval__|scrape_timeout__|param_)/;
    return [
      Object.fromEntries(
        Object.entries(labels)
          .filter(([name]) => !name.startsWith('__') || used.test(name))
          .sort(),
      ),
    ];
  });
  return [...new Set(found.map((target) => JSON.stringify(target)))].map((target) => JSON.parse(target));
}

const addresses = (targets: readonly Labels[]) => scraped(targets).map(({ __address__ }) => __address__);

describe('of the ports of a pod, a scrape meets', () => {
  test('the one that the annotation names', () => {
    expect(addresses(pod({ scrape: 'true', port: 'metrics' }))).toEqual(['10.1.0.7:9090']);
  });

  test('the one whose number the annotation gives', () => {
    expect(addresses(pod({ scrape: 'true', port: '15000' }))).toEqual(['10.1.0.7:15000']);
  });

  test.each(['8080,9090', '8080 9090', ':8080', '8080/TCP'])(
    'every TCP port where %s is neither a number nor a name, as Prometheus does it',
    (list) => {
      expect(addresses(pod({ scrape: 'true', port: list }))).toEqual(addresses(pod({ scrape: 'true' })));
    },
  );

  test('none of a pod that has no address yet', () => {
    const waits = { __meta_kubernetes_pod_ip: '', __address__: '' };
    expect(scraped(pod({ scrape: 'true', port: '8080' }, waits))).toEqual([]);
    expect(scraped(pod({ scrape: 'true' }, { ...waits, __address__: ':8080' }))).toEqual([]);
  });

  test('one of the containers of several versions, where nobody knows whose port it is', () => {
    const [app, ...others] = pod({ scrape: 'true', port: '7070' });
    const old = { ...app, __meta_kubernetes_pod_container_image: 'old:1' };
    expect(scraped([old, ...others])).toHaveLength(1);
  });

  test('every TCP port where none is named', () => {
    expect(addresses(pod({ scrape: 'true' }))).toEqual(['10.1.0.7:8080', '10.1.0.7:9090', '10.1.0.7:15000']);
  });

  test('one that nothing declares where its container is named', () => {
    expect(addresses(pod({ scrape: 'true', port: '7000', container: 'bare' }))).toEqual(['10.1.0.7:7000']);
  });

  test('one that nothing declares, at an address of IPv6', () => {
    const six = { __meta_kubernetes_pod_ip: 'fd00::7', __address__: 'fd00::7' };
    const targets = pod({ scrape: 'true', port: '7000', container: 'bare' }, six);
    expect(addresses(targets)).toEqual(['[fd00::7]:7000']);
  });

  test('one that nothing declares, once, though nobody knows whose it is', () => {
    expect(scraped(pod({ scrape: 'true', port: '7000' }))).toEqual([
      {
        __address__: '10.1.0.7:7000',
        job: 'shop/cart',
        namespace: 'shop',
        node: 'node-1',
        pod: 'cart-7fffd7456c-24fk2',
        service_name: 'cart',
        service_namespace: 'shop',
      },
    ]);
  });

  test('one that a container of UDP alone stands beside', () => {
    const udp = port('app', 'gossip', '7946', { __meta_kubernetes_pod_container_port_protocol: 'UDP' });
    const asks = {
      __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true',
      __meta_kubernetes_pod_annotation_prometheus_io_port: '7000',
    };
    expect(addresses([{ ...udp, ...asks }])).toEqual(['10.1.0.7:7000']);
  });

  test('those of a native sidecar, which is an init container that runs', () => {
    const sidecar = port('mesh', 'stats', '15090', {
      __meta_kubernetes_pod_container_init: 'true',
      __meta_kubernetes_pod_container_id: 'containerd://1',
      __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true',
      __meta_kubernetes_pod_annotation_prometheus_io_port: 'stats',
    });
    expect(scraped([sidecar])).toMatchObject([{ __address__: '10.1.0.7:15090', container: 'mesh' }]);
  });

  test('those of the node, where the pod is in its network', () => {
    const host = { __meta_kubernetes_pod_ip: '192.168.0.2', __meta_kubernetes_pod_host_ip: '192.168.0.2' };
    expect(addresses(pod({ scrape: 'true', port: '9100' }, host))).toEqual(['192.168.0.2:9100']);
  });

  test('none of a container without ports, at an address of IPv6 too', () => {
    const six = { __meta_kubernetes_pod_ip: 'fd00::7', __address__: 'fd00::7' };
    expect(addresses(pod({ scrape: 'true' }, six))).toEqual([]);
  });

  test('the one of the container that is named, as an instance of OpenTelemetry', () => {
    expect(scraped(pod({ scrape: 'true', port: '9090', container: 'app' }))).toMatchObject([
      { container: 'app', instance: 'shop.cart-7fffd7456c-24fk2.app' },
    ]);
  });
});

describe('a pod is not scraped', () => {
  test.each([
    ['that does not ask', pod({ port: 'metrics' })],
    ['that asks not to be', pod({ scrape: 'false', port: 'metrics' })],
    [
      'that has ended',
      pod({ scrape: 'true', port: 'metrics' }, { __meta_kubernetes_pod_phase: 'Succeeded' }),
    ],
    ['that waits', pod({ scrape: 'true', port: 'metrics' }, { __meta_kubernetes_pod_phase: 'Pending' })],
  ])('%s', (_what, targets) => {
    expect(scraped(targets)).toEqual([]);
  });
});

describe('the annotations say', () => {
  const [target] = scraped(
    pod({ scrape: 'true', port: 'metrics', path: '/stats', scheme: 'https', interval: '5s', job: 'mine' }),
  );

  test('how it is asked', () => {
    expect(target).toMatchObject({ __metrics_path__: '/stats', __scheme__: 'https', job: 'mine' });
  });

  test('what is asked with it', () => {
    expect(scraped(pod({ scrape: 'true', port: 'metrics', param_format: 'prometheus' }))).toMatchObject([
      { __param_format: 'prometheus' },
    ]);
  });

  test('how often, and then the timeout is not above it', () => {
    expect(target).toMatchObject({ __scrape_interval__: '5s', __scrape_timeout__: '5s' });
    const [slow] = scraped(pod({ scrape: 'true', port: 'metrics', interval: '30s' }));
    expect(slow).toHaveProperty('__scrape_interval__', '30s');
    expect(slow).not.toHaveProperty('__scrape_timeout__');
  });

  test('nothing by what is no path, scheme or interval', () => {
    const [odd] = scraped(
      pod({ scrape: 'true', port: 'metrics', path: 'stats', scheme: 'ftp', interval: '1ms' }),
    );
    expect(Object.keys(odd ?? {}).filter((name) => name.startsWith('__'))).toEqual(['__address__']);
  });
});

describe('the labels of a target', () => {
  const service = (more: Labels) => scraped(pod({ scrape: 'true', port: 'metrics' }, more))[0]?.service_name;

  test('are those of its pod', () => {
    expect(scraped(pod({ scrape: 'true', port: 'metrics' }))).toEqual([
      {
        __address__: '10.1.0.7:9090',
        namespace: 'shop',
        pod: 'cart-7fffd7456c-24fk2',
        container: 'app',
        node: 'node-1',
        service_name: 'cart',
        service_namespace: 'shop',
        job: 'shop/cart',
        instance: 'shop.cart-7fffd7456c-24fk2.app',
      },
    ]);
  });

  test.each<[what: string, more: Labels, name: string]>([
    ['its Deployment', {}, 'cart'],
    [
      'its StatefulSet',
      {
        __meta_kubernetes_pod_controller_kind: 'StatefulSet',
        __meta_kubernetes_pod_controller_name: 'db-main',
        __meta_kubernetes_pod_label_pod_template_hash: '',
      },
      'db-main',
    ],
    [
      'a ReplicaSet without a Deployment',
      {
        __meta_kubernetes_pod_controller_name: 'ms-service-app-ms1',
        __meta_kubernetes_pod_label_pod_template_hash: '',
      },
      'ms-service-app-ms1',
    ],
    [
      'its CronJob',
      {
        __meta_kubernetes_pod_controller_kind: 'Job',
        __meta_kubernetes_pod_controller_name: 'report-29925759',
      },
      'report',
    ],
    [
      'itself, where nothing made it',
      { __meta_kubernetes_pod_controller_kind: '', __meta_kubernetes_pod_controller_name: '' },
      'cart-7fffd7456c-24fk2',
    ],
    [
      'its Deployment, whatever its labels say',
      { __meta_kubernetes_pod_label_app_kubernetes_io_name: 'trolley' },
      'cart',
    ],
    [
      'its annotation for OpenTelemetry before all',
      {
        __meta_kubernetes_pod_label_app_kubernetes_io_name: 'trolley',
        __meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name: 'carriage',
      },
      'carriage',
    ],
  ])('have the name of the service from %s', (_what, more, name) => {
    expect(service(more)).toBe(name);
  });
});

test('another prefix reads other annotations', () => {
  const { text } = pipeline({ prefix: 'k8s.grafana.com' });
  expect(text).toContain('__meta_kubernetes_pod_annotation_k8s_grafana_com_scrape');
  expect(text).not.toContain('prometheus_io');
});

test('pods are read in the whole cluster unless namespaces are named', () => {
  const reads = (props: Partial<AnnotatedPodsProps>) =>
    deriveNeeds(pipeline(props).config, 'monitoring').reads;
  const services = false;
  expect(reads({ services })).toMatchObject([{ resources: ['pods'], namespaces: undefined }]);
  expect(reads({ services, namespaces: ['shop'] })).toMatchObject([
    { resources: ['pods'], namespaces: ['shop'] },
  ]);
});

test('a limit of 0 samples is no limit', () => {
  expect(pipeline().text).toMatch(/sample_limit += 10000/);
  expect(pipeline({ sampleLimit: 0 }).text).not.toContain('sample_limit');
});

test('collectors share the pods by clustering or by hashmod, and never by both', () => {
  const hashmod = pipeline({ sharding: { by: 'hashmod', shards: 3 } });
  expect([pipeline().text.includes('clustering'), pipeline().text.includes('hashmod')]).toEqual([
    true,
    false,
  ]);
  expect([hashmod.text.includes('clustering'), hashmod.text.includes('hashmod')]).toEqual([false, true]);
});
