import type { ApplicationSettings } from '../environment';

/** The addresses that are asked for: the entry points of every application, by its Service. */
export function targets(applications: readonly ApplicationSettings[], namespace: string): string[] {
  return applications.flatMap(({ name, port, entryPoints }) =>
    entryPoints.map((path) => `http://${name}.${namespace}.svc.cluster.local:${port}${path}`),
  );
}

/** How long k6 waits for an answer. The slowest entry point of the original services sleeps for up to five seconds. */
const timeoutSeconds = 15;

/** The most requests that are under way at one time: every one of them waits for its timeout. */
export function mostUsers(requestsPerSecond: number): number {
  return Math.ceil(requestsPerSecond * timeoutSeconds) + 1;
}

/** A k6 script: https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/constant-arrival-rate/ */
export function loadScript(targets: readonly string[], requestsPerSecond: number): string {
  const users = mostUsers(requestsPerSecond);
  return `import exec from 'k6/execution';
import http from 'k6/http';

const targets = ${JSON.stringify(targets, null, 2)};

export const options = {
  discardResponseBodies: true,
  scenarios: {
    steady: {
      executor: 'constant-arrival-rate',
      rate: ${Math.max(1, Math.round(requestsPerSecond * 60))},
      timeUnit: '1m',
      duration: '24h',
      preAllocatedVUs: ${Math.ceil(users / 5)},
      maxVUs: ${users},
    },
  },
};

export default function () {
  const target = targets[exec.scenario.iterationInTest % targets.length];
  http.get(target, { headers: { actionName: 'load' }, timeout: '${timeoutSeconds}s' });
}
`;
}
