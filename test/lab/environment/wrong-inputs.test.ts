import { checkSettings } from '../../../lib/lab/environment';
import { wrongApplications } from './wrong/applications';
import { wrongBuiltOn } from './wrong/built-on';
import { wrongCluster } from './wrong/cluster';
import { wrongApplicationsInCluster } from './wrong/cluster-objects';
import { wrongCollectors } from './wrong/collectors';
import { wrongCommands } from './wrong/commands';
import { wrongDestinations } from './wrong/destinations';
import { wrongEnvironments } from './wrong/environments';
import { wrongLogs } from './wrong/logs';
import { wrongMetrics } from './wrong/metrics';
import { wrongObserve } from './wrong/observe';
import { wrongOutward } from './wrong/outward';
import { wrongPlatform } from './wrong/platform';
import { wrongProfiles } from './wrong/profiles';
import { wrongSelfHosted } from './wrong/self-hosted';
import { wrongSignals } from './wrong/signals';
import { wrongSurroundings } from './wrong/surroundings';
import { wrongTelemetry } from './wrong/telemetry';
import { wrongTraces } from './wrong/traces';

describe.each([
  ['an environment', wrongEnvironments],
  ['a destination', wrongDestinations],
  ['a database that somebody runs', wrongSelfHosted],
  ['sampling or scaling', wrongTraces],
  ['telemetry', wrongTelemetry],
  ['an application', wrongApplications],
  ['what an application takes from the cluster', wrongApplicationsInCluster],
  ['a pipeline of metrics', wrongMetrics],
  ['a pipeline of logs', wrongLogs],
  ['a pipeline of profiles', wrongProfiles],
  ['what surrounds the applications', wrongSurroundings],
  ['images, places and labels', wrongPlatform],
  ['what is in the cluster', wrongCluster],
  ['what leaves the cluster', wrongOutward],
  ['a signal that is switched off', wrongSignals],
  ['workloads of others', wrongObserve],
])('%s is refused with one sentence for', (_part, table) => {
  test.each(table)('%s', (_what, given, sentence) => {
    expect(messageOf(() => checkSettings(given))).toBe(sentence);
  });
});

describe.each([
  ['the command', wrongCommands],
  ['a collector', wrongCollectors],
  ['what is built on a base', wrongBuiltOn],
])('%s is refused with one sentence for', (_part, table) => {
  test.each(table)('%s', (_what, act, sentence) => {
    expect(messageOf(act)).toBe(sentence);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
}
