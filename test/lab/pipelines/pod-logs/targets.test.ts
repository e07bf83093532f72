import type { PodLogsProps } from '../../../../lib/lab/pipelines/pod-logs/components';
import { relabel } from '../../telemetry/metrics/relabel';
import { rulesIn } from '../../telemetry/metrics/rules-in';
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
  };
  const name = { __meta_kubernetes_pod_label_app_kubernetes_io_name: 'cart' };

  function labelled(more: Readonly<Record<string, string>>, props: Partial<PodLogsProps> = {}) {
    const found = relabel({ ...pod, ...more }, rulesIn(build(props), 'discovery.relabel.pod_logs'));
    if (!found) return undefined;
    return Object.fromEntries(Object.entries(found).filter(([label]) => !label.startsWith('__meta')));
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
    ['the app', name, 'cart'],
    ['the Deployment', {}, 'cart'],
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
      'the container of a pod without a controller',
      { __meta_kubernetes_pod_controller_kind: '', __meta_kubernetes_pod_controller_name: '' },
      'app',
    ],
  ])('with a service named after %s', (_what, more, service) => {
    expect(labelled(more)).toHaveProperty('service_name', service);
  });

  test('only where its namespace is read', () => {
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'shop'] })).toBeUndefined();
    expect(labelled(name, { exceptNamespaces: ['kube-system', 'sho'] })).toBeDefined();
  });

  test('unless its logs come by another way', () => {
    const exceptContainers = [{ app: 'cart', container: 'app' }];
    expect(labelled(name, { exceptContainers })).toBeUndefined();
    expect(
      labelled({ ...name, __meta_kubernetes_pod_container_name: 'proxy' }, { exceptContainers }),
    ).toBeDefined();
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
