import { App, Chart } from 'cdk8s';
import { AlloyConfig } from '../../../lib/alloy';
import { destinationsOf } from '../../../lib/lab/collectors/destinations';
import { placementOf } from '../../../lib/lab/collectors/placement';
import { checkSettings, type Settings } from '../../../lib/lab/environment';

const tempo = { kind: 'self-hosted', tempo: { url: 'http://tempo.tracing.svc:4318' } };
const mimir = { kind: 'self-hosted', mimir: { url: 'http://mimir.metrics.svc/api/v1/push' } };

function settings(destinations: object, pipelines: object = {}): Settings {
  return checkSettings({ cluster: { name: 'lab', provider: 'kind' }, destinations, pipelines });
}

function of(given: Settings) {
  return destinationsOf(new AlloyConfig(new Chart(new App(), 'chart'), 'config'), given);
}

describe('a pipeline sends', () => {
  test('to every destination that takes the signal, unless it names some', () => {
    const { traces, metrics } = of(settings({ local: { kind: 'local' }, tempo }))('applicationObservability');
    expect([traces.length, metrics.length]).toEqual([2, 1]);
  });

  test('to those that it names, and others to theirs', () => {
    const destinations = of(
      settings(
        { local: { kind: 'local' }, tempo },
        {
          applicationObservability: { destinations: ['local'] },
          clusterEvents: { enabled: true, destinations: ['tempo'] },
        },
      ),
    );
    expect(destinations('applicationObservability').traces).toHaveLength(1);
    expect(destinations('clusterEvents').traces).toHaveLength(1);
    expect(destinations('clusterEvents').traces).not.toEqual(destinations('applicationObservability').traces);
  });

  test('through the components of others, where they send to the same destination', () => {
    const destinations = of(settings({ local: { kind: 'local' } }));
    expect(destinations('clusterEvents').logs[0]).toBe(destinations('applicationObservability').logs[0]);
  });
});

describe('a pipeline is refused with one sentence where no destination takes', () => {
  const some = { local: { kind: 'local' }, tempo, mimir };
  test.each([
    [
      'its metrics',
      settings({ tempo }),
      'pipelines.applicationObservability sends metrics, which none of its destinations takes (tempo); give one of them an address for metrics, or add a destination that has one.',
    ],
    [
      'its logs, since it names others',
      settings(some, { clusterEvents: { enabled: true, destinations: ['tempo', 'mimir'] } }),
      'pipelines.clusterEvents sends logs, which none of its destinations takes (tempo, mimir); give one of them an address for logs, or add a destination that has one.',
    ],
    [
      'its OpenTelemetry logs',
      settings({ tempo, mimir }),
      'pipelines.applicationObservability sends logs, which none of its destinations takes (tempo, mimir); give one of them an address for logs, or add a destination that has one.',
    ],
  ])('%s', (_what, given, sentence) => {
    expect(() => placementOf(given)).toThrow(new Error(sentence));
  });
});
