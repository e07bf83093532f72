import { writeFileSync } from 'node:fs';
import type { Access } from './api';

/** Writes a kubeconfig of the cluster's administrator, or of one whom the administrator speaks for. */
export function writeKubeconfig(file: string, access: Access, speaksFor?: string): void {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'test',
        cluster: {
          server: `https://127.0.0.1:${access.port}`,
          'certificate-authority-data': Buffer.from(access.authority).toString('base64'),
        },
      },
    ],
    users: [{ name: 'user', user: { token: access.token, ...(speaksFor ? { as: speaksFor } : {}) } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'user' } }],
    'current-context': 'test',
  };
  // JSON is YAML too.
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
}
