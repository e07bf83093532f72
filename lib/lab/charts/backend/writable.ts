/** For what all of them store; its size is a setting. */
export const data = { name: 'data', path: '/data' } as const;

/**
 * The further directories that the programs of the image write to. Everything else is read-only, so a new version that
 * writes elsewhere shows itself at once.
 */
export const writableDirectories: readonly WritableDirectory[] = [
  { name: 'tmp', path: '/tmp', sizeLimit: '512Mi', by: 'the start script, for /tmp/ready, and Grafana' },
  // Tempo 3 keeps its live store here unless told otherwise: modules/livestore/config.go of grafana/tempo.
  { name: 'tempo', path: '/var/tempo', sizeLimit: '1Gi', by: 'Tempo' },
  // Relative to the working directory /otel-lgtm: pkg/phlaredb/phlaredb.go of grafana/pyroscope, and its compactor.
  { name: 'pyroscope', path: '/otel-lgtm/data', sizeLimit: '512Mi', by: 'Pyroscope', keeps: true },
  { name: 'pyroscope-compactor', path: '/otel-lgtm/data-compactor', sizeLimit: '512Mi', by: 'Pyroscope' },
];

export interface WritableDirectory {
  /** Name of the volume. */
  readonly name: string;
  readonly path: string;
  readonly sizeLimit: string;
  /** Which program writes there. */
  readonly by: string;
  /** Whether it holds telemetry, which a claim keeps. @default false */
  readonly keeps?: boolean;
}
