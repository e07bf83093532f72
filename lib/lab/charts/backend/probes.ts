import type { k8s } from 'cdk8s-plus-28';

/**
 * The programs of the image by the address at which each says that it is ready. The start script asks at the same ones, and
 * watches nothing after the start: docker/run-all.sh of grafana/docker-otel-lgtm.
 */
const programs: Readonly<Record<string, string>> = {
  Grafana: 'http://127.0.0.1:3000/api/health',
  Loki: 'http://127.0.0.1:3100/ready',
  Tempo: 'http://127.0.0.1:3200/ready',
  Pyroscope: 'http://127.0.0.1:4040/ready',
  Prometheus: 'http://127.0.0.1:9090/-/ready',
  'OpenTelemetry Collector': 'http://127.0.0.1:13133/ready',
};

/** One answer may take long on a laptop; the whole command has as long as the probe's timeout. */
const secondsOfOne = 5;
const secondsOfAll = 20;

/** Asks all programs by the image's own curl, and fails at the first that gives no answer. */
function ask(...options: string[]): k8s.Probe {
  const urls = Object.values(programs).flatMap((url) => ['--output', '/dev/null', url]);
  const curl = ['curl', '--silent', '--show-error', '--fail-early', '--max-time', String(secondsOfOne)];
  return { exec: { command: [...curl, ...options, ...urls] }, timeoutSeconds: secondsOfAll };
}

export const probes: Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> = {
  // The file is the last thing that the start script makes. On a laptop that takes up to some minutes the first time.
  startupProbe: { exec: { command: ['cat', '/tmp/ready'] }, periodSeconds: 5, failureThreshold: 60 },
  // Ready: each program says so itself.
  readinessProbe: { ...ask('--fail'), periodSeconds: 15 },
  // Alive: each answers, be it that it is not ready. After a minute without, all of them start anew on the data that is there.
  livenessProbe: { ...ask(), periodSeconds: 30, failureThreshold: 3 },
};
