import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { Socket } from 'node:net';
import type { Authority } from './authority';

/** Addresses that the configuration under test is left with: those of 127.0.0.1 are moved. */
export const secureHost = '127.0.0.2';

/** A request that came by TLS. */
export interface SecureRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Takes whatever comes by HTTPS or by gRPC with TLS, with a certificate of its own authority. */
export class SecureServer {
  readonly requests: SecureRequest[] = [];
  /** How many connections ended because the client did not like the certificate. */
  refused = 0;
  private readonly server: Http2SecureServer;
  private readonly sockets = new Set<Socket>();

  /** @param answer the body of every answer by HTTP */
  constructor(
    { certificate, key }: Authority,
    private readonly answer = '',
  ) {
    this.server = createSecureServer({ cert: certificate, key, allowHTTP1: true }, (request, response) =>
      this.take(request, response),
    );
    this.server.on('tlsClientError', () => {
      this.refused += 1;
    });
    this.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
    return address.port;
  }

  start(): Promise<void> {
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

  private take(
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): void {
    this.requests.push({ path: request.url ?? '', headers: request.headers });
    request.resume();
    request.on('end', () => {
      if (request.headers['content-type'] === 'application/grpc') {
        response.writeHead(200, { 'content-type': 'application/grpc' });
        response.addTrailers({ 'grpc-status': '0' });
        // An empty message, not compressed.
        response.end(Buffer.alloc(5));
      } else {
        response.end(this.answer);
      }
    });
  }
}
