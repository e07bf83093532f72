import { Logging } from '../../imports/alloy/config';
import { LokiSourceApi, LokiWrite } from '../../imports/alloy/loki';
import { Pipeline } from '../../lib/alloy';
import { messageOf, newConfig } from './new-config';

test('each pipeline is a file, and the rest is config.alloy', () => {
  const config = newConfig();
  const write = new LokiWrite(new Pipeline(config, 'destination'), 'w', {
    endpoint: [{ url: 'http://loki' }],
  });
  new LokiSourceApi(new Pipeline(config, 'logs'), 'in', { forwardTo: [write.receiver] });
  new Logging(config, { level: 'info' });
  expect(config.files()).toEqual({
    'config.alloy': 'logging {\n\tlevel = "info"\n}\n',
    'destination.alloy': 'loki.write "w" {\n\tendpoint {\n\t\turl = "http://loki"\n\t}\n}\n',
    'logs.alloy': 'loki.source.api "in" {\n\tforward_to = [loki.write.w.receiver]\n}\n',
  });
});

test('files are ordered by name', () => {
  const config = newConfig();
  const write = new LokiWrite(new Pipeline(config, 'b'), 'w', { endpoint: [{ url: 'http://loki' }] });
  new LokiSourceApi(new Pipeline(config, 'a'), 'in', { forwardTo: [write.receiver] });
  expect(Object.keys(config.files())).toEqual(['a.alloy', 'b.alloy']);
});

test('an empty configuration has no files', () => {
  expect(newConfig().files()).toEqual({});
});

test('a stable configuration needs the stable level and no community components', () => {
  const config = newConfig({ stability: 'experimental', community: true });
  new Logging(config);
  expect(config.stabilityNeeded).toBe('generally-available');
  expect(config.communityNeeded).toBe(false);
});

test.each(['Logs', 'a b', '-a', 'a-', '', 'a_b'])('a pipeline named %j is refused', (name) => {
  expect(messageOf(() => new Pipeline(newConfig(), name))).toBe(
    `pipeline: the name is ${JSON.stringify(name)}; use lower-case letters, digits and hyphens.`,
  );
});

test('a configuration that breaks a rule has no files', () => {
  const config = newConfig();
  const write = new LokiWrite(config, 'w', { endpoint: [{ url: 'loki:3100' }] });
  new LokiSourceApi(config, 'in', { forwardTo: [write.receiver] });
  expect(() => config.files()).toThrow('"loki:3100" is no address to send to');
});
