import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A certificate authority that no system knows, and what a server shows that it signed. All of it is PEM. */
export interface Authority {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** Makes one with openssl, good for a day. @param address the IP address of the server */
export async function authorityFor(address: string): Promise<Authority> {
  const directory = await mkdtemp(join(tmpdir(), 'authority-'));
  const openssl = (...args: readonly string[]) => run('openssl', [...args], { cwd: directory });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const read = (file: string) => readFile(join(directory, file), 'utf8');
  try {
    await openssl(
      'req',
      '-x509',
      ...newKey,
      ...['-subj', '/CN=stand-in authority', '-keyout', 'ca.key', '-out', 'ca.crt'],
    );
    await openssl(
      'req',
      '-x509',
      ...newKey,
      ...['-CA', 'ca.crt', '-CAkey', 'ca.key', '-subj', '/CN=stand-in'],
      ...['-addext', `subjectAltName=IP:${address}`, '-keyout', 'server.key', '-out', 'server.crt'],
    );
    return {
      ca: await read('ca.crt'),
      certificate: await read('server.crt'),
      key: await read('server.key'),
    };
  } finally {
    await rm(directory, { recursive: true });
  }
}
