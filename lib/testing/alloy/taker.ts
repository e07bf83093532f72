import { createServer, type Server } from 'node:http';
import { pause } from './running';

/** What came by one path, in the order in which it came. */
export interface Taken {
  readonly path: string;
  readonly body: Buffer;
}

/** Stands in for every destination: takes what is sent on a port of the loopback interface. */
export class Taker {
  static async start(): Promise<Taker> {
    const taker = new Taker();
    await new Promise<void>((resolve, reject) => {
      taker.server.once('error', reject);
      taker.server.listen(0, '127.0.0.1', resolve);
    });
    return taker;
  }

  readonly taken: Taken[] = [];
  private last = Date.now();
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.last = Date.now();
      this.taken.push({ path: request.url ?? '/', body: Buffer.concat(chunks) });
      response.writeHead(200, { 'content-type': request.headers['content-type'] ?? 'application/json' });
      response.end(request.headers['content-type'] === 'application/json' ? '{}' : '');
    });
  });

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  }

  /** Resolves when nothing came for some time. */
  async quiet(milliseconds: number): Promise<void> {
    this.last = Date.now();
    while (Date.now() - this.last < milliseconds) await pause(50);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
