import { connect } from 'node:http2';
import { gzipSync } from 'node:zlib';

/** What became of a call: https://grpc.io/docs/guides/status-codes/ */
export interface GrpcAnswer {
  readonly status: number;
  readonly message: string;
}

export interface GrpcCall {
  /** `/package.Service/Method` */
  readonly path: string;
  /** The encoded message. */
  readonly message: Uint8Array;
  /** @default false */
  readonly gzip?: boolean;
}

/** One call, on a connection of its own, as a client without TLS makes it. */
export async function call(url: string, { path, message, gzip = false }: GrpcCall): Promise<GrpcAnswer> {
  const body = gzip ? gzipSync(message) : Buffer.from(message);
  const prefix = Buffer.alloc(5);
  prefix.writeUInt8(gzip ? 1 : 0, 0);
  prefix.writeUInt32BE(body.length, 1);
  // In MiB: above it, Node.js passes no answers on.
  const session = connect(url, { maxSessionMemory: 200 });
  try {
    return await new Promise<GrpcAnswer>((resolve, reject) => {
      session.on('error', reject);
      const stream = session.request({
        ':method': 'POST',
        ':path': path,
        'content-type': 'application/grpc',
        te: 'trailers',
        ...(gzip ? { 'grpc-encoding': 'gzip' } : {}),
      });
      const answered = (headers: { readonly [name: string]: unknown }) => {
        if (headers['grpc-status'] === undefined) return;
        resolve({ status: Number(headers['grpc-status']), message: String(headers['grpc-message'] ?? '') });
      };
      stream.on('response', answered);
      stream.on('trailers', answered);
      stream.on('error', reject);
      stream.resume();
      stream.end(Buffer.concat([prefix, body]));
    });
  } finally {
    session.destroy();
  }
}
