import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { get } from './api';
import { ApiSocket } from './api-socket';
import { type KubernetesVersion, releaseOf } from './builds';
import { certManagerImages } from './cert-manager';
import { ControlPlane } from './control-plane';
import { documentOf, Kubectl } from './kubectl';
import { startKwok } from './kwok';
import { Leash } from './leash';
import { nodeNames, nodesAndVolumes } from './nodes';
import { RunningOperator } from './operator';
import { requireOwnNetwork } from './own-network';
import type { Program } from './program';
import { programs } from './programs';
import { RealPods } from './real-pods';
import { ServiceGateway, type ServiceName } from './service-gateway';
import { until } from './until';

const services = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ namespace: z.string(), name: z.string() }),
      spec: z.object({ clusterIP: z.string().optional() }),
    }),
  ),
});

/**
 * A real Kubernetes control plane on the loopback interface, with nodes that only pretend, and with the real processes
 * of cert-manager and of the OpenTelemetry operator as soon as their Deployments are applied. Everything is in one temporary directory and ends with this
 * process, however it ends.
 */
export class TestCluster {
  /** Starts a cluster. @throws Error when a program is not built or does not start */
  static async start(version: KubernetesVersion): Promise<TestCluster> {
    const leash = new Leash();
    const directory = await mkdtemp(join(tmpdir(), `cluster-${version}-`));
    leash.remove(directory);
    const cluster = new TestCluster(version, directory, leash);
    try {
      await cluster.start();
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  }

  readonly kubectl: Kubectl;
  readonly gateway: ServiceGateway;
  private readonly controlPlane: ControlPlane;
  private readonly apiSocket: ApiSocket;
  private kwok: Program | undefined;
  private realPods: RealPods | undefined;

  private constructor(
    readonly version: KubernetesVersion,
    /** Logs are in logs/. */
    readonly directory: string,
    private readonly leash: Leash,
  ) {
    const binaries = programs(version);
    this.gateway = new ServiceGateway(join(directory, 'services.sock'), (ip) => this.serviceAt(ip));
    this.controlPlane = new ControlPlane({
      programs: binaries,
      directory,
      gateway: this.gateway.socket,
      leash,
    });
    this.apiSocket = new ApiSocket(join(directory, 'api.sock'), () => this.controlPlane.access.port);
    this.kubectl = new Kubectl(binaries.kubectl, [
      `--kubeconfig=${this.kubeconfig}`,
      `--cache-dir=${join(directory, 'kubectl')}`,
    ]);
  }

  get kubeconfig(): string {
    return this.controlPlane.kubeconfig;
  }

  /** The programs that run for real. */
  get pods(): RealPods {
    if (this.realPods) return this.realPods;
    throw new Error(`The cluster of Kubernetes ${this.version} is not started.`);
  }

  restartApiServer(): Promise<void> {
    return this.controlPlane.restartApiServer();
  }

  async stop(): Promise<void> {
    await this.realPods?.stop();
    await this.kwok?.stop(500);
    await this.controlPlane.stop();
    await this.gateway.stop();
    await this.apiSocket.stop();
    await this.leash.end();
  }

  private async start(): Promise<void> {
    const { directory, leash, kubeconfig } = this;
    const binaries = programs(this.version);
    await requireOwnNetwork(binaries.ownNetwork);
    await this.gateway.start();
    await this.apiSocket.start();
    await this.controlPlane.start();
    const { access } = this.controlPlane;
    const objects = nodesAndVolumes(releaseOf(this.version));
    await this.kubectl.run(['create', '--filename=-'], documentOf(objects));
    this.kwok = startKwok({ command: binaries.kwok, kubeconfig, directory, leash });
    this.realPods = new RealPods(this.kubectl, {
      ...certManagerImages({
        command: binaries.certManager,
        access,
        directory,
        gateway: this.gateway,
        leash,
      }),
      'opentelemetry-operator': async (pod) =>
        new RunningOperator(
          {
            programs: binaries,
            access,
            apiSocket: this.apiSocket.path,
            kubectl: this.kubectl,
            directory,
            gateway: this.gateway,
            leash,
          },
          pod,
        ),
    });
    this.realPods.start();
    await until('the nodes to be ready', async () => {
      const ready = await this.kubectl.run([
        'get',
        'nodes',
        '--output=jsonpath={.items[*].status.conditions[?(@.type=="Ready")].status}',
      ]);
      return ready.split(' ').filter((status) => status === 'True').length === nodeNames.length || undefined;
    });
    // The controller manager makes it; no pod is admitted before.
    await until('the first ServiceAccount', () =>
      this.kubectl.run(['get', 'serviceaccount', 'default', '--namespace=default', '--output=name']),
    );
  }

  private async serviceAt(clusterIp: string): Promise<ServiceName | undefined> {
    const { items } = services.parse(JSON.parse(await get(this.controlPlane.access, '/api/v1/services')));
    const service = items.find(({ spec }) => spec.clusterIP === clusterIp);
    return service && `${service.metadata.namespace}/${service.metadata.name}`;
  }
}
