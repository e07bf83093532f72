export interface Refusal {
  readonly because: string;
  /** It is refused only where one of these blocks is set. @default always */
  readonly with?: readonly string[];
}

/** Components and configuration blocks that no workload derived here can run, and why. */
export const refused: Readonly<Record<string, Refusal>> = {
  http: {
    because:
      'the readiness probe and the config reloader ask the server of Alloy by plain HTTP and without credentials; remove its blocks "tls" and "auth".',
    with: ['tls', 'auth'],
  },
  'import.file': unseen('the file'),
  'import.git': unseen('the repository'),
  'import.http': unseen('the address'),
  'import.string': unseen('the text'),
  'loki.source.windowsevent': {
    because: 'it reads the event log of Windows, and the pods run on Linux; remove it.',
  },
  'prometheus.exporter.windows': {
    because: 'it measures Windows, and the pods run on Linux; use prometheus.exporter.unix.',
  },
  remotecfg: unseen('the remote configuration'),
};

function unseen(what: string): Refusal {
  return {
    because: `what ${what} holds is known only when Alloy runs, so the workload for it cannot be derived; write its components into this configuration.`,
  };
}
