import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { k8s } from 'cdk8s-plus-28';
import { probes } from '../../../../lib/lab/charts/backend/probes';

/** Grafana, Loki, Tempo, Pyroscope, Prometheus, and the collector in front of them. */
const ports = [3000, 3100, 3200, 4040, 9090, 13133];

const servers = new Map<number, Server>();
/** Where the program of a port listens in the test, or listened. */
const addresses = new Map<number, number>();
/** What the program at a port answers. */
const statuses = new Map<number, number>();

beforeEach(async () => {
  for (const port of ports) {
    statuses.set(port, 200);
    const server = createServer((_, response) => response.writeHead(statuses.get(port) ?? 0).end('ok'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    servers.set(port, server);
    addresses.set(port, (server.address() as AddressInfo).port);
  }
});

afterEach(() => {
  for (const server of servers.values()) server.close();
});

/** Runs the command of a probe as the kubelet does, with each program where it listens in the test. */
async function codeOf(probe: k8s.Probe | undefined): Promise<number | null> {
  const [program = '', ...args] = (probe?.exec?.command ?? []).map((word) =>
    word.replace(/127\.0\.0\.1:(\d+)/, (_, port) => `127.0.0.1:${addresses.get(Number(port))}`),
  );
  const child = spawn(program, args, { stdio: 'ignore' });
  return new Promise((ended) => child.on('exit', ended));
}

/** Ends a program, whose port then refuses connections. */
async function end(port: number): Promise<void> {
  const server = servers.get(port);
  await new Promise((closed) => server?.close(closed));
}

test('with all programs well, it is ready and alive', async () => {
  expect(await codeOf(probes.readinessProbe)).toBe(0);
  expect(await codeOf(probes.livenessProbe)).toBe(0);
});

test.each(ports)('when the program at port %s has died, it is neither ready nor alive', async (port) => {
  await end(port);
  expect(await codeOf(probes.readinessProbe)).not.toBe(0);
  expect(await codeOf(probes.livenessProbe)).not.toBe(0);
});

test.each(ports)('while the program at port %s is not ready, nor is it, but it is alive', async (port) => {
  statuses.set(port, 503);
  expect(await codeOf(probes.readinessProbe)).not.toBe(0);
  expect(await codeOf(probes.livenessProbe)).toBe(0);
});

test('all answers together may take as long as the kubelet waits, not less than one of them', () => {
  for (const probe of [probes.readinessProbe, probes.livenessProbe]) {
    const words = probe?.exec?.command ?? [];
    const one = Number(words[words.indexOf('--max-time') + 1]);
    expect(probe?.timeoutSeconds).toBeGreaterThan(one);
  }
});
