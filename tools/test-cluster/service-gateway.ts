import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** `namespace/name` of a Service. */
export type ServiceName = `${string}/${string}`;

/** A port of 127.0.0.1, or the path of a Unix socket. */
export type Target = number | string;

/**
 * Where the API server's own calls to Services end: webhooks, conversion, aggregated APIs.
 *
 * The API server would dial their cluster IPs, which nothing on this machine has. Its egress selector sends these calls
 * here instead, as HTTP CONNECT on a Unix socket, and the gateway takes them to a port of the loopback interface or to a
 * Unix socket, or refuses those that no process answers for.
 */
export class ServiceGateway {
  private readonly server: Server;
  private readonly targets = new Map<ServiceName, Target>();
  private readonly sockets = new Set<Duplex>();

  /** @param serviceAt which Service has a cluster IP */
  constructor(
    readonly socket: string,
    private readonly serviceAt: (clusterIp: string) => Promise<ServiceName | undefined>,
  ) {
    this.server = createServer();
    this.server.on('connect', (request, caller) => void this.pass(request, caller));
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.socket, resolve);
    });
  }

  /** From now on a process answers for a Service there. */
  route(service: ServiceName, target: Target): void {
    this.targets.set(service, target);
  }

  /** From now on calls to the Service are refused, as those to a Service without endpoints are. */
  close(service: ServiceName): void {
    this.targets.delete(service);
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private async pass(request: IncomingMessage, caller: Duplex): Promise<void> {
    this.keep(caller);
    const [host = ''] = (request.url ?? '').split(':');
    const target = await this.targetOf(host);
    if (target === undefined) {
      caller.end('HTTP/1.1 503 no process answers for this Service\r\n\r\n');
      return;
    }
    const address = typeof target === 'string' ? { path: target } : { port: target, host: '127.0.0.1' };
    const process: Socket = connect(address, () => {
      caller.write('HTTP/1.1 200 connected\r\n\r\n');
      caller.pipe(process).pipe(caller);
    });
    this.keep(process);
    process.on('error', () => caller.destroy());
    caller.on('error', () => process.destroy());
  }

  private async targetOf(clusterIp: string): Promise<Target | undefined> {
    const service = await this.serviceAt(clusterIp).catch(() => undefined);
    return service && this.targets.get(service);
  }

  private keep(socket: Duplex): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
  }
}
