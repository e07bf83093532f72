import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const groups = new Set<number>();
const directories = new Set<string>();

const lines = createInterface({ input: process.stdin });

lines.on('line', (line) => {
  const [verb, ...rest] = line.split(' ');
  const argument = rest.join(' ');
  if (verb === 'hold') groups.add(Number(argument));
  if (verb === 'release') groups.delete(Number(argument));
  if (verb === 'remove') directories.add(argument);
});

lines.on('close', () => {
  for (const group of groups) kill(group);
  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
});

function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    // It ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
