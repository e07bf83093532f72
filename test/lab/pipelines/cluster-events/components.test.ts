import { App, Chart } from 'cdk8s';
import { AlloyConfig } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import { ClusterEvents } from '../../../../lib/lab/pipelines/cluster-events/components';
import { defaultRedaction } from '../../../../lib/lab/telemetry/logs/redaction';
import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { deriveNeeds } from '../../../../lib/workload';

function build(namespaces?: readonly string[]): AlloyConfig {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new ClusterEvents(config, {
    namespaces,
    redaction: defaultRedaction,
    limits: { maxBytes: 262_144, maxHours: 168 },
    destination,
  });
  return config;
}

describe('cluster events', () => {
  test('need one collector, since two would send every event twice', () => {
    expect(deriveNeeds(build(), 'monitoring').once).toHaveLength(1);
  });

  test('are read in the whole cluster unless namespaces are named', () => {
    expect(deriveNeeds(build(), 'monitoring').reads[0]).not.toHaveProperty('namespaces', expect.anything());
    expect(deriveNeeds(build(['shop']), 'monitoring').reads[0]).toHaveProperty('namespaces', ['shop']);
  });

  describe('become lines:', () => {
    const event = {
      name: 'cart-7d9f-abc',
      kind: 'Pod',
      reason: 'Unhealthy',
      type: 'Warning',
      sourcehost: 'node-1',
      sourcecomponent: 'kubelet',
      msg: 'Readiness probe failed: cannot reach postgres://shop:hunter2@db:5432',
    };
    const source = {
      namespace: 'shop',
      job: 'integrations/kubernetes/eventhandler',
      instance: 'loki.source.kubernetes_events.default',
    };

    function line(more: object = {}) {
      const text = JSON.stringify({ ...event, ...more });
      return processed(lines([text], source), stagesIn(build(), 'cluster_events'))[0];
    }

    test('labelled by severity, in the words of logs, and by no name that has many values', () => {
      const { instance: _, ...labels } = source;
      expect(line()?.labels).toEqual({ ...labels, level: 'warning' });
      expect(line({ type: 'Normal' })?.labels).toEqual({ ...labels, level: 'info' });
    });

    test('with what the event is about as structured metadata', () => {
      expect(line()?.metadata).toEqual({
        kind: 'Pod',
        name: 'cart-7d9f-abc',
        reason: 'Unhealthy',
        node: 'node-1',
      });
    });

    test('without the secrets that a probe printed', () => {
      expect(line()?.line).toContain('postgres://shop:<redacted:url-password>@db:5432');
    });
  });
});
