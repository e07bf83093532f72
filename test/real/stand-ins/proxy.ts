import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { secureHost } from './secure-server';

/** An HTTP proxy that makes tunnels, and tells what it was asked for. */
export class TunnelProxy {
  /** `CONNECT host:port` */
  readonly asked: string[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((_, response) => response.writeHead(405).end());

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
    return `http://${secureHost}:${address.port}`;
  }

  start(): Promise<void> {
    this.server.on('connection', (socket) => this.keep(socket));
    this.server.on('connect', (request, client: Socket, first: Buffer) => {
      this.asked.push(`CONNECT ${request.url}`);
      const [host, port] = (request.url ?? '').split(':');
      const onward = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.write(first);
        client.pipe(onward).pipe(client);
      });
      this.keep(onward);
      onward.on('error', () => client.destroy());
      client.on('error', () => onward.destroy());
    });
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, secureHost, resolve);
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
  }
}
