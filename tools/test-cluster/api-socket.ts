import { connect, createServer, type Server, type Socket } from 'node:net';

/** Leads from a Unix socket to the API server, for programs that have a network of their own. */
export class ApiSocket {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  /** @param port of the API server, which is asked for at each connection */
  constructor(
    readonly path: string,
    port: () => number,
  ) {
    // Each side may go on talking after the other has said all.
    const allowHalfOpen = true;
    this.server = createServer({ allowHalfOpen }, (caller) => {
      const called = connect({ port: port(), host: '127.0.0.1', allowHalfOpen });
      for (const [one, other] of [
        [caller, called],
        [called, caller],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          other.destroy();
          this.sockets.delete(one);
        });
        one.pipe(other);
      }
    });
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.path, resolve);
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
