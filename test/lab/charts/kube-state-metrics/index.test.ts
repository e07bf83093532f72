import { Testing } from 'cdk8s';
import { RE2JS } from 're2js';
import { kubeStateMetricsIn } from '../../../../lib/lab/addresses/kube-state-metrics';
import { KubeStateMetrics } from '../../../../lib/lab/charts/kube-state-metrics';
import { watchedResources } from '../../../../lib/lab/charts/kube-state-metrics/resources';
import { kubeStateMetrics as allowList } from '../../../../lib/lab/pipelines/kube-state-metrics/allow-list';
import { Objects } from '../synthesized';

const objects = new Objects(new KubeStateMetrics(Testing.app(), 'kube-state-metrics'));
const watched = watchedResources.flatMap(({ resources }) => resources);
const [pod] = objects.pods();
const [container] = pod?.spec.containers ?? [];

test('it watches what it may read, and nothing else', () => {
  const rules = objects.every('ClusterRole').flatMap(({ rules }) => rules ?? []);
  expect(rules.flatMap(({ resources }) => resources)).toEqual(watched);
  expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(new Set(['list', 'watch']));
  expect(container?.args).toContain(`--resources=${watched.join(',')}`);
});

test('it reads no Secrets and no ConfigMaps', () => {
  expect([objects.verbs('', 'secrets'), objects.verbs('', 'configmaps')]).toEqual([[], []]);
});

test('everything it watches is something of which the allow list keeps metrics', () => {
  const kept = allowList.filter(({ effect }) => effect === 'keep').map(({ names }) => RE2JS.compile(names));
  const prefixes = watched.map((resource) => `kube_${resource.replace(/s$/, '')}`);
  const wanted = [
    'kube_namespace_status_phase',
    'kube_node_info',
    'kube_persistentvolumeclaim_info',
    'kube_pod_info',
    'kube_resourcequota',
    'kube_daemonset_status_number_ready',
    'kube_deployment_spec_replicas',
    'kube_replicaset_owner',
    'kube_statefulset_replicas',
    'kube_horizontalpodautoscaler_spec_max_replicas',
    'kube_cronjob_status_active',
    'kube_job_failed',
  ];
  expect(wanted.map((name) => prefixes.filter((prefix) => name.startsWith(prefix)))).toEqual(
    prefixes.map((prefix) => [prefix]),
  );
  expect(wanted.filter((name) => !kept.some((regex) => regex.matches(name)))).toEqual([]);
});

test('it is scraped where its Service is', () => {
  const [host = '', port] = kubeStateMetricsIn({ monitoring: 'monitoring' }).address.split(':');
  const service = objects.one('Service', host.split('.')[0] ?? '');
  expect(service.metadata.namespace).toBe(host.split('.')[1]);
  expect(service.spec?.ports?.map((each) => String(each.port))).toEqual([port]);
  expect(objects.behind(service.metadata.name)).toEqual(['kube-state-metrics']);
});

test('only collectors reach it', () => {
  const [policy] = objects.every('NetworkPolicy');
  expect(policy?.spec).toMatchObject({
    ingress: [{ from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } } }] }],
  });
});

test('its probes ask ports that it opens', () => {
  const open = container?.ports?.map(({ name }) => name);
  expect(open).toEqual(['http-metrics', 'telemetry']);
  expect(open).toContain(container?.livenessProbe?.httpGet?.port);
  expect(open).toContain(container?.readinessProbe?.httpGet?.port);
});
