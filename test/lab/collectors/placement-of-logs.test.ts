import { RootConstruct } from 'constructs';
import { AlloyConfig } from '../../../lib/alloy';
import { destinationsOf } from '../../../lib/lab/collectors/destinations';
import { placementOf } from '../../../lib/lab/collectors/placement';
import { checkSettings } from '../../../lib/lab/environment';
import { lines } from '../../../lib/testing/logs/entry';
import { processed } from '../../../lib/testing/logs/processed';
import { stagesIn } from '../../../lib/testing/logs/stages-in';
import { relabel } from '../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../lib/testing/relabel/rules-in';

function settings(pipelines: object, redaction: object = {}) {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines,
    redaction,
  });
}

/** Which collectors run which pipelines. */
function placed(pipelines: object): Readonly<Record<string, readonly string[]>> {
  const placement = placementOf(settings(pipelines));
  return Object.fromEntries(
    [...placement].map(([name, builds]) => [name, builds.map((build) => build.name)]),
  );
}

/** The configuration of the collector that runs a pipeline. */
function configuration(pipeline: string, pipelines: object, redaction: object = {}): AlloyConfig {
  const all = settings(pipelines, redaction);
  const found = [...placementOf(all).values()].find((builds) => builds.some(({ name }) => name === pipeline));
  const config = new AlloyConfig(new RootConstruct(), 'config');
  const destinations = destinationsOf(config, all);
  for (const { name, into } of found ?? []) into(config, destinations(name));
  return config;
}

const applicationObservability = 'applicationObservability';

describe('logs are read by', () => {
  test('the cluster of collectors, when they come by the API', () => {
    expect(placed({ podLogs: { enabled: true } })).toEqual({
      'alloy-cluster': ['podLogs'],
      'alloy-receiver': [applicationObservability],
    });
  });

  test('the collector on each node, when they come from files and the journal', () => {
    expect(placed({ podLogs: { enabled: true, source: 'file' }, nodeLogs: { enabled: true } })).toEqual({
      'alloy-node': ['podLogs', 'nodeLogs'],
      'alloy-receiver': [applicationObservability],
    });
  });

  test('the collector that runs once, when they are events', () => {
    expect(placed({ clusterEvents: { enabled: true } })).toHaveProperty('alloy-singleton', ['clusterEvents']);
  });
});

describe("the collectors' own health", () => {
  test('stands in every collector, and makes none', () => {
    const collectorHealth = { enabled: true };
    expect(placed({ collectorHealth })).toEqual({
      'alloy-receiver': [applicationObservability, 'collectorHealth'],
    });
    const several = placed({ collectorHealth, podLogs: { enabled: true }, clusterEvents: { enabled: true } });
    expect(Object.values(several).map((names) => names.at(-1))).toEqual(Array(3).fill('collectorHealth'));
  });

  const alloy = {
    __meta_kubernetes_namespace: 'monitoring',
    __meta_kubernetes_pod_name: 'alloy-cluster-0',
    __meta_kubernetes_pod_container_name: 'alloy',
    __meta_kubernetes_pod_label_app_kubernetes_io_name: 'alloy',
    __meta_kubernetes_pod_label_app_kubernetes_io_part_of: 'application-observability-lab',
  };
  const isRead = (collectorHealth: object, of: Readonly<Record<string, string>> = alloy) => {
    const config = configuration('podLogs', { podLogs: { enabled: true }, collectorHealth });
    return relabel(of, rulesIn(config, 'discovery.relabel.pod_logs')) !== undefined;
  };

  test('sends the logs of Alloy, which are then not read a second time', () => {
    expect(isRead({ enabled: true })).toBe(false);
  });

  test.each([
    ['in a namespace of another team', { __meta_kubernetes_namespace: 'observability' }],
    [
      'of another team in the same namespace',
      { __meta_kubernetes_pod_label_app_kubernetes_io_part_of: 'alloy' },
    ],
  ])('leaves alone an Alloy %s', (_what, more) => {
    expect(isRead({ enabled: true }, { ...alloy, ...more })).toBe(true);
  });

  test('leaves the logs of Alloy to those of pods, where it does not send them', () => {
    expect(isRead({ enabled: true, logs: false })).toBe(true);
    expect(isRead({ enabled: false })).toBe(true);
  });
});

describe('redaction, as an environment says it,', () => {
  const redacted = (redaction: object, line: string) => {
    const config = configuration('podLogs', { podLogs: { enabled: true } }, redaction);
    return processed(lines([line]), stagesIn(config, 'pod_logs')).map((entry) => entry.line);
  };

  test('applies its rules beside those of the lab', () => {
    const rules = [{ name: 'card', pattern: String.raw`\b\d{16}\b` }];
    expect(redacted({ rules }, 'password=x card 1234567812345678')).toEqual([
      'password=<redacted:password> card <redacted:card>',
    ]);
  });

  test('leaves out rules of the lab by their names', () => {
    expect(redacted({ without: ['password'] }, 'password=x https://a:b@c')).toEqual([
      'password=x https://a:<redacted:url-password>@c',
    ]);
  });
});

test('how long a line may be is given as a quantity', () => {
  const config = configuration('podLogs', {
    podLogs: { enabled: true, dropLongLines: { longerThan: '2Ki' } },
  });
  const line = `level=info msg="${'x'.repeat(3000)}"`;
  expect(processed(lines([line]), stagesIn(config, 'pod_logs'))).toEqual([]);
});
