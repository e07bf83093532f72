import { checkSettings } from '../../../lib/lab/environment';
import { agentsSendLogs } from '../../../lib/lab/instrumentation/agent-logs';
import { labManifests } from '../../lab-manifests';

function settings(podLogs: object, instrumentation: object = {}) {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { podLogs },
    instrumentation,
    applications: [
      { name: 'shop', language: 'java', image: 'docker.io/example/shop:1', port: 8080 },
      {
        name: 'cart',
        language: 'java',
        image: 'docker.io/example/cart:1',
        port: 8080,
        variant: 'manual-sidecar',
      },
    ],
  });
}

function isSent(podLogs: object, instrumentation?: object): boolean {
  const said = settings(podLogs, instrumentation);
  return agentsSendLogs({ ...said, podLogs: said.pipelines.podLogs });
}

describe('agents send logs', () => {
  test('where nobody reads what containers print', () => {
    expect(isSent({ enabled: false })).toBe(true);
  });

  test('not where it is read in all namespaces', () => {
    expect(isSent({ enabled: true })).toBe(false);
  });

  test('where it is not read in those that an agent may be injected in', () => {
    expect(isSent({ enabled: true, namespaces: ['applications'] })).toBe(true);
    expect(isSent({ enabled: true, exceptNamespaces: ['applications'] })).toBe(true);
  });

  test('as the environment says', () => {
    expect(isSent({ enabled: true }, { logs: 'agents' })).toBe(true);
    expect(isSent({ enabled: true, namespaces: ['applications'] }, { logs: 'output' })).toBe(false);
  });
});

/** What the manifests say to agents about logs: those that are injected, and the one of an image. */
function exporters(podLogs: object, instrumentation?: object): readonly string[] {
  const text = JSON.stringify(labManifests(settings(podLogs, instrumentation)));
  return [...text.matchAll(/"name":"OTEL_LOGS_EXPORTER","value":"(\w+)"/g)].map(([, value = '']) => value);
}

test('every agent is told the same', () => {
  expect(exporters({ enabled: true })).toEqual(['none', 'none', 'none']);
  expect(exporters({ enabled: false })).toEqual(['otlp', 'otlp', 'otlp']);
});

test('a pod whose image has an agent says so where its agent sends logs', () => {
  const marks = (logs: string) =>
    JSON.stringify(labManifests(settings({ enabled: true }, { logs }))).match(/by-agent":"true"/g) ?? [];
  expect([marks('agents').length, marks('output').length]).toEqual([1, 0]);
});

test('logs that nobody would read are refused', () => {
  expect(() => settings({ enabled: false }, { logs: 'output' })).toThrow(
    'instrumentation.logs is "output", but pipelines.podLogs is off, and nothing would read what applications print; switch it on, or choose "agents".',
  );
});
