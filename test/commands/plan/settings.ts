import { checkSettings, type Settings } from '../../../lib/lab/environment';

/** An environment with a backend in the cluster, and what a test changes. */
export function settingsWith(change: object = {}): Settings {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    ...change,
  });
}

/** The same with sampling of whole traces. */
export function withTail(tail: object, more: object = {}): Settings {
  return settingsWith({ pipelines: { applicationObservability: { sampling: { tail } } }, ...more });
}
