import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, get } from './api';
import { freePort } from './free-port';
import { writeKubeconfig } from './kubeconfig';
import type { Leash } from './leash';
import { Program } from './program';
import type { Programs } from './programs';
import { until } from './until';

export interface ControlPlaneProps {
  readonly programs: Programs;
  /** Where its data, keys and logs go: an empty directory. */
  readonly directory: string;
  /** The Unix socket to which the API server's calls to Services go. */
  readonly gateway: string;
  readonly leash: Leash;
}

/**
 * Service addresses that can only ever be this machine, in case a call escapes the gateway.
 * Nothing listens on them: https://www.rfc-editor.org/rfc/rfc1122#section-3.2.1.3
 */
const serviceRange = '127.96.0.0/16';

/** etcd, kube-apiserver, kube-controller-manager and kube-scheduler, listening on the loopback interface only. */
export class ControlPlane {
  /** A kubeconfig of the administrator. */
  readonly kubeconfig: string;
  private readonly token = randomBytes(16).toString('hex');
  private readonly running: Program[] = [];
  private etcdPort = 0;
  private port = 0;

  constructor(private readonly props: ControlPlaneProps) {
    this.kubeconfig = join(props.directory, 'admin.kubeconfig');
  }

  get access(): Access {
    return {
      port: this.port,
      authority: readFileSync(this.file('apiserver.crt'), 'utf8'),
      token: this.token,
    };
  }

  async start(): Promise<void> {
    this.etcdPort = await freePort();
    this.port = await freePort();
    this.writeKeys();
    await this.startEtcd();
    await this.startApiServer();
    writeKubeconfig(this.kubeconfig, this.access);
    const { kubeControllerManager, kubeScheduler } = this.props.programs;
    const common = [`--kubeconfig=${this.kubeconfig}`, '--leader-elect=false', '--bind-address=127.0.0.1'];
    this.run('kube-controller-manager', kubeControllerManager, [
      ...common,
      `--secure-port=${await freePort()}`,
      `--service-account-private-key-file=${this.file('service-account.key')}`,
      `--root-ca-file=${this.file('apiserver.crt')}`,
      // The API server's own rate limits are enough for one user.
      '--kube-api-qps=200',
      '--kube-api-burst=400',
    ]);
    this.run('kube-scheduler', kubeScheduler, [...common, `--secure-port=${await freePort()}`]);
  }

  /** Stops the API server without a word to the others, and starts it again on the same port and data. */
  async restartApiServer(): Promise<void> {
    await this.stopProgram('kube-apiserver');
    await this.startApiServer();
  }

  async stop(): Promise<void> {
    // The last started first, so that nobody complains about who is gone; none of them has anything to save.
    for (const program of this.running.splice(0).reverse()) await program.stop(500);
  }

  private async startEtcd(): Promise<void> {
    const url = `http://127.0.0.1:${this.etcdPort}`;
    const peers = `http://127.0.0.1:${await freePort()}`;
    this.run('etcd', this.props.programs.etcd, [
      `--data-dir=${this.file('etcd')}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=default=${peers}`,
      // Losing data does no harm here, and syncing takes most of the time of a small cluster.
      '--unsafe-no-fsync',
    ]);
  }

  private async startApiServer(): Promise<void> {
    const program = this.run('kube-apiserver', this.props.programs.kubeApiserver, [
      `--etcd-servers=http://127.0.0.1:${this.etcdPort}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      `--secure-port=${this.port}`,
      // It signs a certificate for itself there.
      `--cert-dir=${this.props.directory}`,
      '--authorization-mode=RBAC',
      `--token-auth-file=${this.file('tokens.csv')}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${this.file('service-account.pub')}`,
      `--service-account-signing-key-file=${this.file('service-account.key')}`,
      `--service-cluster-ip-range=${serviceRange}`,
      `--egress-selector-config-file=${this.file('egress.json')}`,
      // The Service `kubernetes` gets no endpoints: a loopback address is not allowed as one.
      '--endpoint-reconciler-type=none',
      '--allow-privileged=true',
    ]);
    await until('the API server', async () => {
      if (!program.isRunning) return true;
      return (await get(this.access, '/readyz')) === 'ok' || undefined;
    });
    if (!program.isRunning) throw new Error(`kube-apiserver does not start:\n${program.lastWords}`);
  }

  private writeKeys(): void {
    const keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    writeFileSync(this.file('service-account.pub'), keys.publicKey);
    writeFileSync(this.file('service-account.key'), keys.privateKey, { mode: 0o600 });
    writeFileSync(this.file('tokens.csv'), `${this.token},admin,admin,system:masters\n`, { mode: 0o600 });
    writeFileSync(this.file('egress.json'), JSON.stringify(egress(this.props.gateway)));
    mkdirSync(this.file('logs'));
  }

  private run(name: string, command: string, args: readonly string[]): Program {
    const log = this.file(join('logs', `${name}.log`));
    const program = new Program({ name, command, args, log, leash: this.props.leash });
    this.running.push(program);
    return program;
  }

  private async stopProgram(name: string): Promise<void> {
    const index = this.running.findIndex((program) => program.name === name);
    const [program] = this.running.splice(index, index < 0 ? 0 : 1);
    await program?.stop();
  }

  private file(name: string): string {
    return join(this.props.directory, name);
  }
}

/** https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/ describes the file. */
function egress(socket: string) {
  return {
    apiVersion: 'apiserver.k8s.io/v1beta1',
    kind: 'EgressSelectorConfiguration',
    egressSelections: [
      {
        name: 'cluster',
        connection: { proxyProtocol: 'HTTPConnect', transport: { uds: { udsName: socket } } },
      },
    ],
  };
}
