import { annotatedPods, labAgent } from '../../../../../lib/lab/charts/legacy/agent-static/lab';
import { relabelled } from './relabelled';

const pod = {
  __address__: '10.0.0.7:8080',
  __meta_kubernetes_pod_ip: '10.0.0.7',
  __meta_kubernetes_pod_phase: 'Running',
  __meta_kubernetes_namespace: 'applications',
  __meta_kubernetes_pod_name: 'shop-1',
  __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true',
};

const agent = labAgent({
  clusterName: 'lab',
  namespaces: ['applications'],
  directory: '/data',
  prometheusUrl: 'http://prometheus/api/v1/write',
  lokiUrl: 'http://loki/loki/api/v1/push',
});

test('a pod that asks for it is scraped at its own address', () => {
  expect(relabelled(pod, annotatedPods)).toEqual({
    ...pod,
    namespace: 'applications',
    pod: 'shop-1',
  });
});

test('a pod that names port and path is scraped there', () => {
  const asked = {
    ...pod,
    __meta_kubernetes_pod_annotation_prometheus_io_port: '9102',
    __meta_kubernetes_pod_annotation_prometheus_io_path: '/actuator/prometheus',
  };
  const { __address__, __metrics_path__ } = relabelled(asked, annotatedPods) ?? {};
  expect([__address__, __metrics_path__]).toEqual(['10.0.0.7:9102', '/actuator/prometheus']);
});

test.each([
  ['asks for nothing', { __meta_kubernetes_pod_annotation_prometheus_io_scrape: '' }],
  ['has ended', { __meta_kubernetes_pod_phase: 'Succeeded' }],
  ['has not begun', { __meta_kubernetes_pod_container_init: 'true' }],
])('a pod that %s is not scraped', (_what, change) => {
  expect(relabelled({ ...pod, ...change }, annotatedPods)).toBeUndefined();
});

test('integrations name instances that there are', () => {
  const { agent: own, eventhandler } = agent.integrations;
  expect(agent.metrics.configs.map(({ name }) => name)).toContain(own.autoscrape.metrics_instance);
  expect(agent.logs.configs.map(({ name }) => name)).toContain(eventhandler.logs_instance);
});
