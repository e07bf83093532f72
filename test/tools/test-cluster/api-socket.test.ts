import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiSocket } from '../../../tools/test-cluster/api-socket';

let directory: string;
let server: Server;
let socket: ApiSocket;
let port: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'api-socket-'));
  server = createServer({ allowHalfOpen: true }, (caller) => caller.pipe(caller)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
  socket = new ApiSocket(join(directory, 'socket'), () => port);
  await socket.start();
});
afterEach(async () => {
  await socket.stop();
  server.close();
  rmSync(directory, { recursive: true });
});

/** What comes back for what is sent. */
function ask(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const asked = connect(socket.path, () => asked.end(text));
    asked.setEncoding('utf8');
    asked.on('data', (part: string) => {
      answer += part;
    });
    asked.on('error', reject);
    asked.on('close', () => resolve(answer));
  });
}

it('leads to the API server and back', async () => {
  expect(await ask('are you there?')).toBe('are you there?');
});

it('ends the call when no API server listens, and goes on', async () => {
  const listening = port;
  port = 1;
  expect(await ask('are you there?')).toBe('');
  port = listening;
  expect(await ask('are you there?')).toBe('are you there?');
});

it('ends with calls that are still open', async () => {
  const open = connect(socket.path);
  await new Promise((resolve) => open.once('connect', resolve));
  const ended = new Promise((resolve) => open.once('close', resolve));
  await socket.stop();
  await ended;
  socket = new ApiSocket(join(directory, 'again'), () => port);
  await socket.start();
});
