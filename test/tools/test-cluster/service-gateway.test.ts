import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceGateway } from '../../../tools/test-cluster/service-gateway';

const clusterIp = '127.96.0.7';
let directory: string;
let gateway: ServiceGateway;
let process: Server;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'gateway-'));
  gateway = new ServiceGateway(join(directory, 'socket'), async (ip) =>
    ip === clusterIp ? 'namespace/webhook' : undefined,
  );
  await gateway.start();
  process = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await new Promise((resolve) => process.once('listening', resolve));
});
afterEach(async () => {
  await gateway.stop();
  process.close();
  rmSync(directory, { recursive: true });
});

it('takes a call to a Service to the process that answers for it', async () => {
  gateway.route('namespace/webhook', portOf(process));
  expect(await call(`${clusterIp}:443`)).toEqual({ status: 200, said: 'hello' });
});

it('takes a call to a Service to a process that answers for it on a Unix socket', async () => {
  const path = join(directory, 'process');
  const onSocket = createServer((socket) => socket.end('hello from the socket')).listen(path);
  await new Promise((resolve) => onSocket.once('listening', resolve));
  gateway.route('namespace/webhook', path);
  expect(await call(`${clusterIp}:443`)).toEqual({ status: 200, said: 'hello from the socket' });
  onSocket.close();
});

it('refuses a call to a Service that no process answers for', async () => {
  expect(await call(`${clusterIp}:443`)).toEqual({ status: 503, said: '' });
});

it('refuses a call to an address that is no Service', async () => {
  gateway.route('namespace/webhook', portOf(process));
  expect(await call('127.96.0.8:443')).toEqual({ status: 503, said: '' });
});

it('refuses calls once the process is gone', async () => {
  gateway.route('namespace/webhook', portOf(process));
  gateway.close('namespace/webhook');
  expect(await call(`${clusterIp}:443`)).toEqual({ status: 503, said: '' });
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}

/** What the API server does: CONNECT, and then it speaks to whom it is connected. */
function call(path: string): Promise<{ status: number | undefined; said: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: gateway.socket, method: 'CONNECT', path });
    asked.on('error', reject);
    asked.on('connect', ({ statusCode }, socket: Socket, head) => {
      let said = head.toString();
      socket.on('data', (data) => {
        said += data.toString();
      });
      socket.on('close', () => resolve({ status: statusCode, said }));
      socket.on('error', reject);
    });
    asked.end();
  });
}
