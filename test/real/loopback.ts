import { join } from 'node:path';
import { onLoopback } from './addresses';
import type { Surroundings } from './surroundings';
import type { AlloyWorkload } from './workloads';

const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Components that read the Kubernetes API by a client block of their own. */
const withClient =
  /^(?:remote\.kubernetes\.\w+|loki\.source\.(?:kubernetes|kubernetes_events|podlogs)|prometheus\.operator\.\w+|(?:mimir|loki)\.\w+\.kubernetes) "[^"]*" \{$/gm;

const discovery = /^discovery\.kubernetes "[^"]*" \{$/gm;
const attributes = /^otelcol\.processor\.k8sattributes "[^"]*" \{$/gm;

/** Directories of the node that this machine has too. */
const ofThisMachine = ['/', '/proc', '/sys'];

/**
 * Moves a workload to this machine without asking for any right on it: texts and arguments say the same, but every
 * address is one of the loopback interface, every path is below one directory, and the Kubernetes API is where a pod
 * would not look for it. Private namespaces would leave the texts as they are, but many machines refuse them.
 */
export class Loopback {
  /** Stands in for the file system of the pod. */
  readonly directory: string;

  constructor(
    private readonly workload: AlloyWorkload,
    private readonly surroundings: Surroundings,
  ) {
    this.directory = join(surroundings.directory, workload.name);
  }

  /** The port of this machine for a port on which the workload listens. */
  listener(port: string | number): Promise<number> {
    return this.surroundings.listener(this.workload.name, port);
  }

  /** A path of the pod on this machine. */
  path(path: string): string {
    const mount = this.workload.mounts
      .filter((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (mount?.node === undefined) return join(this.directory, path);
    const onNode = join(mount.node, path.slice(mount.path.length));
    return ofThisMachine.includes(mount.node) ? onNode : join(this.directory, onNode);
  }

  /** A configuration text of the workload. */
  text(text: string): Promise<string> {
    const { apiServer } = this.surroundings;
    const moved = text
      .replace(withClient, (block) => `${block}\n\tclient {\n\t\tapi_server = "${apiServer}"\n\t}\n`)
      .replace(discovery, (block) => `${block}\n\tapi_server = "${apiServer}"`)
      .replace(attributes, (block) => `${block}\n\tauth_type = "kubeConfig"`)
      .replaceAll(serviceAccount, join(this.directory, serviceAccount));
    const paths = this.workload.mounts.reduce(
      (changed, { path }) =>
        changed.replace(new RegExp(`(["\`])${path}(?=[/"\`])`, 'g'), `$1${this.path(path)}`),
      moved,
    );
    return onLoopback(paths, {
      listener: (port) => this.listener(port),
      portOf: (host, port) => this.surroundings.portOf(host, port),
    });
  }

  /** An argument of the workload. */
  async argument(argument: string): Promise<string> {
    const [, flag = '', value = argument] = /^(--[\w.-]+=)(.*)$/.exec(argument) ?? [];
    if (flag === '--cluster.join-addresses=') return `${flag}127.0.0.1:${await this.listener(12345)}`;
    if (value.startsWith('/')) return `${flag}${this.path(value)}`;
    const port = /^0\.0\.0\.0:(\d+)$/.exec(value)?.[1];
    return port === undefined ? argument : `${flag}127.0.0.1:${await this.listener(port)}`;
  }
}
