import { App, Chart } from 'cdk8s';
import { AlloyConfig } from '../../../../lib/alloy';
import {
  type GrafanaCloudProps,
  grafanaCloudDestination,
} from '../../../../lib/lab/destinations/grafana-cloud/components';
import { ApplicationObservability } from '../../../../lib/lab/pipelines/application-observability/receiver';
import { ApplicationTraces } from '../../../../lib/lab/pipelines/application-observability/traces';

function cloud(change: (secret: string) => string = (secret) => secret): AlloyConfig {
  const credentials = (name: string) => ({
    username: { secret: change(name), key: `${name}-user` },
    password: { secret: change(name), key: 'token' },
  });
  const props: GrafanaCloudProps = {
    name: 'cloud',
    clusterName: 'production',
    namespace: 'monitoring',
    prometheus: { url: 'https://metrics.example/api/prom/push', ...credentials('prometheus') },
    loki: { url: 'https://logs.example/loki/api/v1/push', ...credentials('loki') },
    otlp: { url: 'https://gateway.example/otlp', ...credentials('otlp') },
  };
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const destination = grafanaCloudDestination(config, props);
  const { inputs } = new ApplicationTraces(config, { destination });
  new ApplicationObservability(config, { clusterName: 'production', destination, traces: inputs });
  return config;
}

describe('Grafana Cloud', () => {
  test('reads one Secret once, however many keys are taken from it', () => {
    const components = cloud(() => 'grafana-cloud').blocks.map(({ component }) => component);
    expect(components.filter((component) => component === 'remote.kubernetes.secret')).toHaveLength(1);
  });

  test('reads every Secret that is named, under a label that Alloy accepts', () => {
    const labels = cloud((name) => `0-${name}.x`)
      .blocks.filter(({ component }) => component === 'remote.kubernetes.secret')
      .map(({ label }) => label);
    expect([...labels].sort()).toEqual(['_0_loki_x', '_0_otlp_x', '_0_prometheus_x']);
  });

  test('takes passwords as secrets and only user names as readable text', () => {
    const text = cloud(() => 'grafana-cloud').files()['destination-cloud.alloy'] ?? '';
    expect(
      text.match(/password += remote\.kubernetes\.secret\.grafana_cloud\.data\["token"\]\n/g),
    ).toHaveLength(3);
    expect(
      text.match(
        /username = convert\.nonsensitive\(remote\.kubernetes\.secret\.grafana_cloud\.data\["\w+-user"\]\)\n/g,
      ),
    ).toHaveLength(3);
  });

  test('sends each signal to its own address with its own credentials', () => {
    const text = cloud(() => 'grafana-cloud').files()['destination-cloud.alloy'] ?? '';
    for (const url of [
      'https://metrics.example/api/prom/push',
      'https://logs.example/otlp',
      'https://gateway.example/otlp',
    ]) {
      expect(text).toContain(`"${url}"`);
    }
    expect(text).toContain('auth     = otelcol.auth.basic.cloud_logs.handler');
  });

  test('labels every series with the cluster', () => {
    expect(cloud().files()['destination-cloud.alloy']).toContain('cluster = "production"');
  });
});
