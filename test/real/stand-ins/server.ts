import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';

/** An HTTP server on a port of the loopback interface that keeps its port when it starts again. */
export class LoopbackServer {
  private server: Server | undefined;
  private at = 0;

  constructor(private readonly answer: RequestListener) {}

  /** Known from the first start on. */
  get port(): number {
    return this.at;
  }

  async start(): Promise<void> {
    const server = createServer(this.answer);
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.at, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
    this.at = address.port;
  }

  /** Refuses connections, and ends those that there are. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
