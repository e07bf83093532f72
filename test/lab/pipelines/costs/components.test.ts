import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { RE2JS } from 're2js';
import { Costs } from '../../../../lib/lab/pipelines/costs/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/metrics/sink';

const { config, text } = build('costs', (into, destination) => {
  new Costs(into, {
    address: 'opencost.monitoring.svc.cluster.local:9003',
    interval: '60s',
    alsoKeep: ['opencost_build_info'],
    sharding: { by: 'clustering' },
    destination,
  });
});

describe('of the metrics of OpenCost', () => {
  const [rule] = rulesIn(config, 'prometheus.relabel.costs');
  const isKept = (name: string) => RE2JS.compile(rule?.regex ?? '').matches(name);

  test.each([
    'node_cpu_hourly_cost',
    'node_total_hourly_cost',
    'pv_hourly_cost',
    'pod_pvc_allocation',
    'container_cpu_allocation',
    'container_memory_allocation_bytes',
    'kubecost_load_balancer_cost',
    'kubecost_network_zone_egress_cost',
    'opencost_build_info',
  ])('%s is kept', (name) => {
    expect(isKept(name)).toBe(true);
  });

  test.each(['kube_pod_labels', 'service_selector_labels', 'go_goroutines', 'kubecost_http_requests_total'])(
    '%s is dropped',
    (name) => {
      expect(isKept(name)).toBe(false);
    },
  );
});

test('the target has a job and no label of something that costs', () => {
  expect(relabel({ __address__: 'opencost:9003' }, rulesIn(config, 'discovery.relabel.costs'))).toEqual({
    __address__: 'opencost:9003',
    job: 'integrations/opencost',
  });
});

test('the labels of the metrics count', () => {
  expect(text).toMatch(/honor_labels += true/);
});

test('collectors share it, so that one of them scrapes it, and nothing of the cluster is read', () => {
  const needs = deriveNeeds(config, 'monitoring');
  expect([needs.clustered.length, needs.reads]).toEqual([1, []]);
});

test('what docs/cost.md asks a Prometheus is PromQL, about metrics that are kept', () => {
  const page = readFileSync(join(__dirname, '../../../../docs/cost.md'), 'utf8');
  const [, query = ''] = /```promql\n([^`]+)```/.exec(page) ?? [];
  const nodes: string[] = [];
  const metrics: string[] = [];
  parser.parse(query).iterate({
    enter: ({ name, from, to, node }) => {
      nodes.push(name);
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector')
        metrics.push(query.slice(from, to));
    },
  });
  expect(nodes).not.toContain('⚠');
  const [rule] = rulesIn(config, 'prometheus.relabel.costs');
  const kept = RE2JS.compile(rule?.regex ?? '');
  expect(metrics).toHaveLength(4);
  expect(metrics.filter((name) => !kept.matches(name))).toEqual([]);
});
