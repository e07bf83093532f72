import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { alone } from './lock';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(() => rm(directory, { recursive: true }));

test('actions under one lock run one after the other', async () => {
  const lock = join(directory, 'lock');
  const events: string[] = [];
  const action = (name: string) => async () => {
    events.push(`${name} starts`);
    await setTimeout(20);
    events.push(`${name} ends`);
  };
  await Promise.all([alone(lock, action('a')), alone(lock, action('b'))]);
  expect(events.filter((_, index) => index % 2 === 0).every((event) => event.endsWith('starts'))).toBe(true);
});

test('a lock is gone when its action failed', async () => {
  const lock = join(directory, 'lock');
  await expect(alone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(access(lock)).rejects.toThrow('ENOENT');
});

test('a lock of a process that is gone is void', async () => {
  const lock = join(directory, 'lock');
  // Linux gives no process a number this high.
  await writeFile(lock, '2147483646');
  await expect(alone(lock, async () => 'done')).resolves.toBe('done');
});
