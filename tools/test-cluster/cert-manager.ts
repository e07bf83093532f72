import { join } from 'node:path';
import type { Access } from './api';
import { freePort } from './free-port';
import { writeKubeconfig } from './kubeconfig';
import type { Leash } from './leash';
import { Program } from './program';
import type { RealPod, Running, Start } from './real-pods';
import type { ServiceGateway } from './service-gateway';

export interface CertManagerProps {
  readonly command: string;
  readonly access: Access;
  readonly directory: string;
  readonly gateway: ServiceGateway;
  readonly leash: Leash;
}

/**
 * cert-manager's real processes, by the images that they are in. Each runs with the arguments of its Deployment and
 * speaks for its ServiceAccount, so it may do what the lab's roles let it and no more.
 */
export function certManagerImages(props: CertManagerProps): Record<string, Start> {
  return {
    'cert-manager-controller': async (pod) => run(props, 'controller', pod),
    'cert-manager-cainjector': async (pod) => run(props, 'cainjector', pod),
    'cert-manager-webhook': async (pod) => {
      const port = await freePort();
      const webhook = run(props, 'webhook', pod, [`--secure-port=${port}`]);
      const service = `${pod.namespace}/${pod.name}` as const;
      props.gateway.route(service, port);
      return {
        get isRunning() {
          return webhook.isRunning;
        },
        async stop() {
          props.gateway.close(service);
          await webhook.stop();
        },
      };
    },
  };
}

function run(
  { command, access, directory, leash }: CertManagerProps,
  process: string,
  pod: RealPod,
  more: readonly string[] = [],
): Running {
  const kubeconfig = join(directory, `${pod.name}.kubeconfig`);
  writeKubeconfig(kubeconfig, access, `system:serviceaccount:${pod.namespace}:${pod.serviceAccount}`);
  return new Program({
    name: pod.name,
    command,
    args: [process, ...pod.args, ...more, `--kubeconfig=${kubeconfig}`],
    log: join(directory, 'logs', `${pod.name}.log`),
    leash,
  });
}
