import { checkSettings, type Settings } from '../../lib/lab/environment';
import { pipelines } from '../../lib/lab/pipelines';

/** What a pipeline needs to be told beside `enabled`. */
const more: Readonly<Record<string, object>> = {
  frontEnds: { origins: ['https://shop.example.com'], apiKey: { secret: 'faro', key: 'api-key' } },
  staticTargets: { targets: [{ address: 'legacy.example.com:8080' }] },
};

/** Settings with every pipeline on. */
export function everything(): Settings {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: Object.fromEntries(
      pipelines
        // It cannot be switched off.
        .filter(({ name }) => name !== 'applicationObservability')
        .map(({ name }) => [name, { enabled: true, ...more[name] }]),
    ),
  });
}
