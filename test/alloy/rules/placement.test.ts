import { Argument, Export, Logging } from '../../../imports/alloy/config';
import { Declare } from '../../../lib/alloy';
import { brokenRule } from './broken';

test('an argument or an export outside a declare is refused', () => {
  expect(brokenRule((config) => new Argument(config, 'a'))).toBe(
    'argument "a": it may stand only in a declare; give the "contents" of one as the scope.',
  );
  expect(brokenRule((config) => new Export(config, 'e', { value: 1 }))).toContain(
    'export "e": it may stand only',
  );
});

test('a block that configures Alloy itself is refused inside a declare', () => {
  expect(brokenRule((config) => new Logging(new Declare(config, 'custom').contents))).toBe(
    'logging: it may stand only at the top of a configuration; move it out of the declare or foreach.',
  );
});

test('each is accepted in its place', () => {
  const build = brokenRule((config) => {
    new Logging(config);
    new Argument(new Declare(config, 'custom').contents, 'a');
  });
  expect(build).toBeUndefined();
});
