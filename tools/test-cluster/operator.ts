import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { z } from 'zod';
import type { Access } from './api';
import type { Kubectl } from './kubectl';
import type { Leash } from './leash';
import { Program } from './program';
import type { Programs } from './programs';
import type { RealPod, Running } from './real-pods';
import type { ServiceGateway } from './service-gateway';
import { until } from './until';

export interface OperatorProps {
  readonly programs: Pick<Programs, 'operator' | 'ownNetwork'>;
  readonly access: Access;
  /** The Unix socket that leads to the API server. */
  readonly apiSocket: string;
  readonly kubectl: Kubectl;
  readonly directory: string;
  readonly gateway: ServiceGateway;
  readonly leash: Leash;
}

const webhookService = 'opentelemetry-operator-webhook-service';
const serviceAccountDirectory = '/var/run/secrets/kubernetes.io/serviceaccount';
const secretData = z.object({ data: z.record(z.string(), z.string()) });

/**
 * The real OpenTelemetry operator, as the kubelet would run it: with the arguments and variables of its Deployment, the
 * certificate that cert-manager issued, and a token of its ServiceAccount, so it may do what the lab's roles let it.
 *
 * Its webhook server listens on all interfaces, so it has a network of its own, in which there is nothing but loopback;
 * two Unix sockets lead to the API server and to the webhooks.
 */
export class RunningOperator implements Running {
  private program: Program | undefined;
  private stopped = false;
  private readonly started: Promise<void>;
  private readonly home: string;
  private readonly socket: string;

  constructor(
    private readonly props: OperatorProps,
    private readonly pod: RealPod,
  ) {
    this.home = join(props.directory, 'operator');
    this.socket = join(this.home, 'webhooks.sock');
    this.started = this.begin().catch(() => undefined);
  }

  get isRunning(): boolean {
    return !this.stopped && this.program?.isRunning !== false;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.props.gateway.close(`${this.pod.namespace}/${webhookService}`);
    await this.program?.stop();
    await this.started;
  }

  private async begin(): Promise<void> {
    const account = join(this.home, 'account');
    mkdirSync(account, { recursive: true });
    await this.mountSecrets();
    const { namespace, serviceAccount } = this.pod;
    const token = await this.props.kubectl.run([
      ...['create', 'token', serviceAccount, `--namespace=${namespace}`, '--duration=24h'],
    ]);
    if (this.stopped) return;
    for (const [name, text] of Object.entries({
      token,
      namespace,
      'ca.crt': this.props.access.authority,
    })) {
      writeFileSync(join(account, name), text, { mode: 0o600 });
    }
    this.program = this.run(account);
    await until(
      'the webhooks of the operator',
      async () => this.stopped || (await this.answers()) || undefined,
      {
        seconds: 300,
      },
    );
    if (!this.stopped) this.props.gateway.route(`${namespace}/${webhookService}`, this.socket);
  }

  /** The pod waits for them too: they are volumes. Below /tmp, which is a directory of its own here. */
  private async mountSecrets(): Promise<void> {
    for (const [path, name] of Object.entries(this.pod.secrets)) {
      const files = await until(`the Secret ${name}`, async () => this.stopped || (await this.secret(name)), {
        seconds: 600,
        every: 0.5,
      });
      if (files === true) return;
      const directory = join(this.home, path);
      mkdirSync(directory, { recursive: true });
      for (const [file, text] of Object.entries(files)) {
        writeFileSync(join(directory, file), Buffer.from(text, 'base64'), { mode: 0o600 });
      }
    }
  }

  private async secret(name: string): Promise<Readonly<Record<string, string>> | undefined> {
    const args = ['get', 'secret', name, `--namespace=${this.pod.namespace}`, '--output=json'];
    const { code, stdout } = await this.props.kubectl.try(args);
    return code === 0 ? secretData.parse(JSON.parse(stdout)).data : undefined;
  }

  private run(account: string): Program {
    const { programs, access, apiSocket, directory, leash } = this.props;
    const { name, args, env } = this.pod;
    // What was killed has left it.
    rmSync(this.socket, { force: true });
    return new Program({
      name,
      command: programs.ownNetwork,
      args: [
        `--in=${this.socket}=127.0.0.1:9443`,
        `--out=127.0.0.1:${access.port}=${apiSocket}`,
        `--files=${account}=${serviceAccountDirectory}`,
        '--',
        programs.operator,
        ...args,
      ],
      env: {
        ...env,
        KUBERNETES_SERVICE_HOST: '127.0.0.1',
        KUBERNETES_SERVICE_PORT: String(access.port),
        TMPDIR: join(this.home, 'tmp'),
      },
      log: join(directory, 'logs', `${name}.log`),
      leash,
    });
  }

  /** Whether something speaks TLS behind the socket, which is there before. */
  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const asked = connect({ path: this.socket, rejectUnauthorized: false }, () => {
        asked.destroy();
        resolve(true);
      });
      asked.on('error', () => resolve(false));
      asked.on('close', () => resolve(false));
    });
  }
}
