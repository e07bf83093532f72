import { createServer } from 'node:net';

/** Those that were given already: who asked may not listen yet, and the system would give them again. */
const given = new Set<number>();

/** A TCP port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await unused();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

function unused(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
