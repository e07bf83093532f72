import { given, labPipeline } from '../../../lib/testing';

/** Jest and Vitest give `test` to everyone; node:test is imported. */
const test: (name: string, run: () => void) => unknown =
  Reflect.get(globalThis, 'test') ?? require('node:test').test;

const lines = given.lines({ line: 'password=hunter2hunter2', labels: { app: 'shop' } });

test('a password does not leave the collector', () => {
  lines.through(labPipeline('podLogs')).expect(['password=<redacted:password>']);
});

if (process.env.EXAMPLE === 'fails') {
  test('a test that fails', () => {
    lines.through(labPipeline('podLogs')).expect(['password=hunter2hunter2']);
  });
}
