import { App, Chart } from 'cdk8s';
import { AlloyConfig } from '../../lib/alloy';
import { ClusterEvents } from '../../lib/pipelines/cluster-events';
import { localDestination } from '../../lib/pipelines/destinations/local';
import { deriveNeeds } from '../../lib/workload';

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
  new ClusterEvents(config, { namespaces, destination });
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

  test('are labelled by severity only, which has two values', () => {
    const text = build().files()['cluster-events.alloy'] ?? '';
    expect(text).toMatch(/stage\.labels \{\n\t\tvalues = \{\n\t\t\tlevel = "",\n\t\t\}/);
  });
});
