import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Leash } from './leash';
import { Program } from './program';
import { stages } from './stages';

export interface KwokProps {
  readonly command: string;
  readonly kubeconfig: string;
  readonly directory: string;
  readonly leash: Leash;
}

/** Starts KWOK, which says of nodes and pods that they run. */
export function startKwok({ command, kubeconfig, directory, leash }: KwokProps): Program {
  const config = join(directory, 'kwok.yaml');
  writeFileSync(
    config,
    stages()
      .map((stage) => JSON.stringify(stage))
      .join('\n---\n'),
  );
  return new Program({
    name: 'kwok',
    command,
    args: [
      `--config=${config}`,
      `--kubeconfig=${kubeconfig}`,
      '--manage-all-nodes=true',
      '--node-lease-duration-seconds=40',
      // Addresses for documentation (RFC 5737): they are only ever written down.
      '--cidr=192.0.2.1/24',
      '--node-ip=198.51.100.1',
    ],
    log: join(directory, 'logs', 'kwok.log'),
    leash,
  });
}
