/** Components that no workload derived here can run, and why. */
export const refused: Readonly<Record<string, string>> = {
  'loki.source.windowsevent': 'it reads the event log of Windows, and the pods run on Linux; remove it.',
  'prometheus.exporter.windows':
    'it measures Windows, and the pods run on Linux; use prometheus.exporter.unix.',
  'import.file': unseen('the file'),
  'import.git': unseen('the repository'),
  'import.http': unseen('the address'),
  'import.string': unseen('the text'),
  remotecfg: unseen('the remote configuration'),
};

function unseen(what: string): string {
  return `what ${what} holds is known only when Alloy runs, so the workload for it cannot be derived; write its components into this configuration.`;
}
