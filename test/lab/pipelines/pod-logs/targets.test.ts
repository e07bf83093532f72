import type { PodLogsProps } from '../../../../lib/lab/pipelines/pod-logs/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { build, stream } from './sent';

describe('a container is labelled', () => {
  const pod = {
    __meta_kubernetes_namespace: 'shop',
    __meta_kubernetes_pod_name: 'cart-7d9f-abc',
    __meta_kubernetes_pod_uid: '8d1c',
    __meta_kubernetes_pod_container_name: 'app',
    __meta_kubernetes_pod_node_name: 'node-1',
    __meta_kubernetes_pod_controller_kind: 'ReplicaSet',
    __meta_kubernetes_pod_controller_name: 'cart-7d9f',
    __meta_kubernetes_pod_label_pod_template_hash: '7d9f',
  };
  const name = { __meta_kubernetes_pod_label_app_kubernetes_io_name: 'cart' };

  function labelled(more: Readonly<Record<string, string>>, props: Partial<PodLogsProps> = {}) {
    const found = relabel({ ...pod, ...more }, rulesIn(build(props), 'discovery.relabel.pod_logs'));
    if (!found) return undefined;
    return Object.fromEntries(Object.entries(found).filter(([label]) => !/^__(meta|tmp)/.test(label)));
  }

  test('by where it runs and what it is', () => {
    expect(labelled(name)).toEqual(stream);
  });

  test('by the recommended label before the old one, and never by the name of the pod', () => {
    expect(labelled({ ...name, __meta_kubernetes_pod_label_app: 'old' })).toHaveProperty('app', 'cart');
    expect(labelled({ __meta_kubernetes_pod_label_app: 'old' })).toHaveProperty('app', 'old');
    expect(labelled({})).not.toHaveProperty('app');
  });

  test.each<[what: string, more: Readonly<Record<string, string>>, service: string]>([
    [
      'the annotation of OpenTelemetry',
      { ...name, __meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name: 'basket' },
      'basket',
    ],
    ['the Deployment', { __meta_kubernetes_pod_label_app_kubernetes_io_name: 'trolley' }, 'cart'],
    [
      'the StatefulSet',
      { __meta_kubernetes_pod_controller_kind: 'StatefulSet', __meta_kubernetes_pod_controller_name: 'db' },
      'db',
    ],
    [
      'the CronJob',
      {
        __meta_kubernetes_pod_controller_kind: 'Job',
        __meta_kubernetes_pod_controller_name: 'backup-29384756',
      },
      'backup',
    ],
    [
      'the Job',
      { __meta_kubernetes_pod_controller_kind: 'Job', __meta_kubernetes_pod_controller_name: 'migrate' },
      'migrate',
    ],
    [
      'the container of a static pod',
      { __meta_kubernetes_pod_controller_kind: 'Node', __meta_kubernetes_pod_controller_name: 'node-1' },
      'app',
    ],
    [
      'a pod that nothing made',
      { __meta_kubernetes_pod_controller_kind: '', __meta_kubernetes_pod_controller_name: '' },
      'cart-7d9f-abc',
    ],
  ])('with a service named after %s', (_what, more, service) => {
    expect(labelled(more)).toHaveProperty('service_name', service);
  });

  test('only where its namespace is read', () => {
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'shop'] })).toBeUndefined();
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'sho'] })).toBeDefined();
  });

  test('unless its logs come by another way', () => {
    const exceptContainers = [
      {
        namespaces: ['shop', 'store'],
        labels: { 'app.kubernetes.io/name': 'cart', 'app.kubernetes.io/part-of': 'web.shop' },
        container: 'app',
      },
    ];
    const marked = { ...name, __meta_kubernetes_pod_label_app_kubernetes_io_part_of: 'web.shop' };
    const isRead = (more: object) => labelled({ ...marked, ...more }, { exceptContainers }) !== undefined;
    expect(isRead({})).toBe(false);
    expect(isRead({ __meta_kubernetes_pod_container_name: 'proxy' })).toBe(true);
    expect(isRead({ __meta_kubernetes_namespace: 'other' })).toBe(true);
    expect(isRead({ __meta_kubernetes_pod_label_app_kubernetes_io_part_of: 'web-shop' })).toBe(true);
  });

  describe('unless its pod is left out', () => {
    const isRead = (more: Readonly<Record<string, string>>, exceptPods: PodLogsProps['exceptPods']) =>
      labelled({ ...name, ...more }, { exceptPods }) !== undefined;

    test('by a label of a value', () => {
      const batch = [{ label: 'example.com/team', value: 'batch.v1' }];
      const team = (value: string) => ({ __meta_kubernetes_pod_label_example_com_team: value });
      expect([team('batch.v1'), team('batch-v1'), {}].map((more) => isRead(more, batch))).toEqual([
        false,
        true,
        true,
      ]);
    });

    test('by an annotation of any value', () => {
      const noisy = [{ annotation: 'noisy' }];
      expect(isRead({ __meta_kubernetes_pod_annotationpresent_noisy: 'true' }, noisy)).toBe(false);
      expect(isRead({}, noisy)).toBe(true);
    });
  });

  describe('where agents send logs, unless', () => {
    const isRead = (more: Readonly<Record<string, string>>) =>
      labelled({ ...name, ...more }, { exceptAgents: true }) !== undefined;
    const agent = (language: string, value: string) => ({
      [`__meta_kubernetes_pod_annotation_instrumentation_opentelemetry_io_inject_${language}`]: value,
    });

    test.each(['java', 'nodejs', 'python', 'dotnet', 'sdk'])('an agent for %s is injected', (language) => {
      expect(isRead(agent(language, 'opentelemetry-collector/auto'))).toBe(false);
    });

    test('the pod says that its agent does', () => {
      expect(isRead({ __meta_kubernetes_pod_annotation_logs_grafana_com_by_agent: 'true' })).toBe(false);
    });

    test('but not where none is asked for, where it has none for logs, and not of the collector beside it', () => {
      expect(isRead({})).toBe(true);
      expect(isRead({ ...agent('java', 'False'), ...agent('go', 'true') })).toBe(true);
      expect(
        isRead({ ...agent('java', 'true'), __meta_kubernetes_pod_container_name: 'otc-container' }),
      ).toBe(true);
    });
  });

  test('with what its pod, namespace and node are labelled and annotated with, where that is asked for', () => {
    const taken = [
      { name: 'zone', of: 'node', as: 'label', key: 'topology.kubernetes.io/zone' },
      { name: 'stage', of: 'namespace', as: 'annotation', key: 'stage' },
      { name: 'team', of: 'pod', as: 'label', key: 'example.com/team' },
    ] as const;
    const own = { taken, labels: ['zone', 'stage', 'team'], metadata: [] };
    const found = {
      __meta_kubernetes_pod_label_example_com_team: 'web',
      __meta_kubernetes_namespace_annotation_stage: 'live',
      __meta_kubernetes_node_label_topology_kubernetes_io_zone: 'b',
    };
    expect(labelled(found, { own })).toMatchObject({ team: 'web', stage: 'live', zone: 'b' });
    expect(build({ own }).files()['pod-logs.alloy']).toMatch(
      /attach_metadata \{\n\t+node += true\n\t+namespace = true/,
    );
  });

  test('by the API only once it was started, where its pod cannot start', () => {
    const pending = { __meta_kubernetes_pod_phase: 'Pending' };
    expect(labelled(pending)).toBeUndefined();
    expect(labelled({ ...pending, __meta_kubernetes_pod_container_id: 'containerd://1' })).toBeDefined();
  });

  test('from files with where the kubelet writes them', () => {
    expect(labelled(name, { source: 'file' })).toHaveProperty(
      '__path__',
      '/var/log/pods/shop_cart-7d9f-abc_8d1c/app/*.log',
    );
  });

  test('from files of a static pod with the hash that the kubelet knows it by', () => {
    const mirror = { __meta_kubernetes_pod_annotation_kubernetes_io_config_hash: 'f00d' };
    expect(labelled(mirror, { source: 'file' })).toHaveProperty(
      '__path__',
      '/var/log/pods/shop_cart-7d9f-abc_f00d/app/*.log',
    );
  });
});
