import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from '../run/temporary-folder';
import { npm } from './project';

const root = join(__dirname, '..', '..');

/** Jest's globalSetup: builds and packs the package once, as npm publish would. */
export default async function setUp(): Promise<void> {
  makeTemporaryFolder();
  const folder = join(tmpdir(), 'packed');
  mkdirSync(folder);
  try {
    const { stdout } = await npm(root, ['pack', '--silent', '--pack-destination', folder]);
    process.env.PACKAGE_TARBALL = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  } catch (error) {
    removeTemporaryFolder();
    throw error;
  }
}
