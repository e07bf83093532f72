import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';

const directory = scratchDirectory();
const stack = JSON.stringify(join(root, 'commands', 'command-line', 'stack'));
const withoutSourceMaps = JSON.stringify(join(root, 'commands', 'synth', 'without-source-maps'));

/** What a program in TypeScript prints that was started as the commands are. */
function printed(text: string): string {
  writeAll(directory, {
    'failing.ts':
      "/** A comment. */\ninterface Long {\n  readonly a?: string;\n}\n\nexport function failing(): Long {\n  throw new TypeError('a mistake');\n}\n",
    'program.ts': text,
  });
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cjs', 'index.cjs');
  return execFileSync(process.execPath, ['--require', tsx, join(directory, 'program.ts')], {
    encoding: 'utf8',
  });
}

test('the stack of an unexpected error names the true line, though no source map was read before', () => {
  const [maps, message, first] = printed(
    `import ${withoutSourceMaps};
     import { trueStack } from ${stack};
     try {
       require('./failing').failing();
     } catch (error) {
       console.log(process.sourceMapsEnabled);
       console.log(trueStack(error as Error));
     }
    `,
  ).split('\n');
  expect(maps).not.toBe('true');
  expect(message).toBe('TypeError: a mistake');
  expect(first).toContain(`${join(directory, 'failing.ts')}:7:9`);
}, 30_000);
