import type { Needs } from './derive';
import { httpPort } from './ports';
import { storagePath } from './storage-place';

/** Where the files of the configuration are mounted. */
export const configPath = '/etc/alloy';

export interface FlagsProps {
  readonly needs: Needs;
  /** Name of the cluster and the headless Service that finds its members; undefined where there is none. */
  readonly cluster?: { readonly name: string; readonly service: string };
}

/** The arguments of `alloy`: https://grafana.com/docs/alloy/latest/reference/cli/run/ */
export function flagsOf({ needs, cluster }: FlagsProps): readonly string[] {
  return [
    'run',
    configPath,
    `--storage.path=${storagePath}`,
    `--server.http.listen-addr=0.0.0.0:${httpPort}`,
    '--disable-reporting',
    ...(needs.stability === 'generally-available' ? [] : [`--stability.level=${needs.stability}`]),
    ...(needs.community ? ['--feature.community-components.enabled=true'] : []),
    ...(cluster
      ? [
          '--cluster.enabled=true',
          `--cluster.join-addresses=${cluster.service}`,
          `--cluster.name=${cluster.name}`,
        ]
      : []),
  ];
}
