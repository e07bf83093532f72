import { checkQuery, metrics } from '../../lib/dashboards';
import { known } from './known';

const check = (promql: string) => checkQuery(metrics(promql), known);

describe('a query on what there is', () => {
  test.each([
    [
      'sum by (pod) (rate(container_cpu_usage_seconds_total{namespace=~"$namespace"}[$__rate_interval]))',
      ['pod'],
    ],
    [
      'histogram_quantile(0.95, sum by (le, service_name) (rate(traces_span_metrics_duration_seconds_bucket[5m])))',
      ['service_name'],
    ],
    [
      'topk(5, sum without (instance, job, cluster) (container_memory_working_set_bytes))',
      ['namespace', 'pod', 'container'],
    ],
    ['count by (job) ({job!=""})', ['job']],
    ['up{job="cadvisor"} == 0 or vector(0)', ['cluster', 'job', 'instance']],
    [
      'sum by (namespace, pod) (container_memory_working_set_bytes) * on (namespace, pod) group_left (node) kube_pod_info',
      ['namespace', 'pod', 'node'],
    ],
    [
      'label_replace(sum by (client) (traces_service_graph_request_total), "name", "$1", "client", "(.*)")',
      ['client', 'name'],
    ],
    ['sum by (pod) (container_memory_working_set_bytes) / 2^30', ['pod']],
    ['count_values("value", sum by (pod) (kube_pod_info))', ['value']],
  ])('%s is answered, with its labels', (promql, labels) => {
    const verdict = check(promql);
    expect(verdict.kind === 'answered' && [...verdict.labels].sort()).toEqual([...labels].sort());
  });

  test('says which pipelines answer it', () => {
    expect(check('up')).toMatchObject({ from: ['pipelines.cadvisor', 'pipelines.kubeStateMetrics'] });
    expect(check('up{job=~"kube-.*"}')).toMatchObject({ from: ['pipelines.kubeStateMetrics'] });
  });
});

describe('a query on what is switched off', () => {
  test.each([
    ['sum(kubelet_running_pods)', 'pipelines.kubelet is off'],
    ['time() - container_start_time_seconds', 'pipelines.cadvisor drops it'],
    ['kube_pod_info and on () kubelet_running_pods', 'pipelines.kubelet is off'],
    ['up{job="kubelet"}', 'pipelines.kubelet is off'],
  ])('%s is left out, and it says why', (promql, why) => {
    if (promql.startsWith('up')) {
      const off = known.absent.map((one) =>
        one.job === 'kubelet' ? { ...one, metrics: new Set(['up']) } : one,
      );
      expect(checkQuery(metrics(promql), { ...known, absent: off })).toEqual({ kind: 'missing', why });
      return;
    }
    expect(check(promql)).toEqual({ kind: 'missing', why });
  });
});

describe('a query that nothing can answer is refused', () => {
  test.each([
    [
      'an unknown metric',
      'sum(container_cpu_usage_second_total)',
      'asks for the metric container_cpu_usage_second_total, which nothing makes or keeps; did you mean container_cpu_usage_seconds_total?',
    ],
    [
      'an unknown label',
      'up{jobb="cadvisor"}',
      'asks for the label jobb of up, which nothing sets there; did you mean job?',
    ],
    [
      'an unknown label of another metric',
      'kube_pod_info{container="a"}',
      'asks for the label container of kube_pod_info, which nothing sets there; there are cluster, instance, job, namespace, node, pod.',
    ],
    [
      'an unknown job',
      'up{job="cadvisors"}',
      'asks for the job "cadvisors", which up does not have; did you mean cadvisor?',
    ],
    [
      'a label that a sum has taken away',
      'sum by (pod) (sum by (namespace) (kube_pod_info))',
      'groups by the label pod, which is not there any more; there is namespace.',
    ],
    [
      'a join on a label that one side lacks',
      'kube_pod_info * on (container) container_memory_working_set_bytes',
      'joins on the label container, which is not there any more; there are cluster, instance, job, namespace, node, pod.',
    ],
    [
      'a rate of a gauge',
      'rate(container_memory_working_set_bytes[5m])',
      'takes rate() of container_memory_working_set_bytes, which is a gauge, but it is for a counter; use delta or avg_over_time.',
    ],
    [
      'a delta of a counter',
      'delta(container_cpu_usage_seconds_total[5m])',
      'takes delta() of container_cpu_usage_seconds_total, which is a counter, but it is for a gauge; use rate or increase.',
    ],
    [
      'a quantile without le',
      'histogram_quantile(0.9, sum by (service_name) (rate(traces_span_metrics_duration_seconds_bucket[5m])))',
      'takes histogram_quantile() of series without the label le; group by le as well.',
    ],
    [
      'a wrong syntax',
      'sum(rate(up[5m])',
      'is no PromQL: the grammar stops after "sum(rate(up[5m])"; correct the query.',
    ],
  ])('%s', (_, promql, problem) => {
    expect(() => check(promql)).toThrow(problem);
  });
});
