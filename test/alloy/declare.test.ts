import { Argument, Export, ImportString } from '../../imports/alloy/config';
import { LokiProcess, LokiSourceApi, LokiWrite } from '../../imports/alloy/loki';
import { PrometheusRemoteWrite, PrometheusScrape } from '../../imports/alloy/prometheus';
import { CustomComponent, Declare, type LogsReceiver } from '../../lib/alloy';
import { messageOf, newConfig, textOf } from './new-config';

/** A custom component that takes `write_to` and optionally `tenant`, and exports `receiver`. */
function processor(scope = newConfig()): Declare {
  const declare = new Declare(scope, 'processor');
  const writeTo = new Argument(declare.contents, 'write_to');
  const tenant = new Argument(declare.contents, 'tenant', { optional: true, default: 'none' });
  const process = new LokiProcess(declare.contents, 'p', {
    forwardTo: [writeTo.value],
    stage: [{ tenant: { value: tenant.value } }],
  });
  new Export(declare.contents, 'receiver', { value: process.receiver });
  return declare;
}

test('a custom component and its instance print in full', () => {
  const config = newConfig();
  const declare = processor(config);
  const write = new LokiWrite(config, 'w', { endpoint: [{ url: 'http://loki' }] });
  const instance = new CustomComponent(config, declare, 'x', { write_to: write.receiver });
  new LokiSourceApi(config, 'in', { forwardTo: [instance.export<LogsReceiver>('receiver')] });
  expect(textOf(config)).toBe(
    [
      'declare "processor" {',
      '\targument "tenant" {',
      '\t\toptional = true',
      '\t\tdefault  = "none"',
      '\t}',
      '',
      '\texport "receiver" {',
      '\t\tvalue = loki.process.p.receiver',
      '\t}',
      '',
      '\tloki.process "p" {',
      '\t\tforward_to = [argument.write_to.value]',
      '',
      '\t\tstage.tenant {',
      '\t\t\tvalue = argument.tenant.value',
      '\t\t}',
      '\t}',
      '',
      '\targument "write_to" { }',
      '}',
      '',
      'loki.source.api "in" {',
      '\tforward_to = [processor.x.receiver]',
      '}',
      '',
      'processor "x" {',
      '\twrite_to = loki.write.w.receiver',
      '}',
      '',
      'loki.write "w" {',
      '\tendpoint {',
      '\t\turl = "http://loki"',
      '\t}',
      '}',
      '',
    ].join('\n'),
  );
});

test('an instance exports the type that its export block passes on', () => {
  const config = newConfig();
  const declare = processor(config);
  const instance = new CustomComponent(config, declare, 'x', { write_to: 1 });
  expect(instance.exports).toEqual({ receiver: { kind: 'capsule', name: 'loki.LogsReceiver' } });
  const scrape = () =>
    new PrometheusScrape(config, 's', { targets: [], forwardTo: [instance.export('receiver')] });
  expect(messageOf(scrape)).toBe(
    'prometheus.scrape "s": forward_to[0]: a reference of type storage.Appendable is needed, and the expression yields a reference of type loki.LogsReceiver.',
  );
});

test('an argument that the custom component does not have is refused', () => {
  const config = newConfig();
  const declare = processor(config);
  expect(messageOf(() => new CustomComponent(config, declare, 'x', { writeTo: 1 }))).toBe(
    'processor "x": "writeTo" is not an argument of declare "processor"; allowed are: write_to, tenant.',
  );
});

test('a missing argument is refused unless it is optional', () => {
  const config = newConfig();
  const declare = processor(config);
  expect(messageOf(() => new CustomComponent(config, declare, 'x', { tenant: 'a' }))).toBe(
    'processor "x": declare "processor" needs the argument "write_to"; set it.',
  );
});

test('an export that the custom component does not have is refused', () => {
  const config = newConfig();
  const declare = processor(config);
  const instance = new CustomComponent(config, declare, 'x', { write_to: 1 });
  expect(messageOf(() => instance.export('output'))).toBe(
    'processor "x": it has no export "output"; its exports are: receiver.',
  );
});

test('an instance in a module where the custom component is unknown is refused', () => {
  const declare = processor();
  expect(messageOf(() => new CustomComponent(newConfig(), declare, 'x', { write_to: 1 }))).toBe(
    'processor "x": declare "processor" stands in another module, where Alloy does not find it; put it into this one or one around it.',
  );
});

test('an instance may stand inside another custom component beside its declaration', () => {
  const config = newConfig();
  const declare = processor(config);
  const other = new Declare(config, 'other');
  expect(() => new CustomComponent(other.contents, declare, 'x', { write_to: 1 })).not.toThrow();
});

test('a reference from inside a custom component to the outside is refused', () => {
  const config = newConfig();
  const write = new PrometheusRemoteWrite(config, 'w');
  const declare = new Declare(config, 'custom');
  new PrometheusScrape(declare.contents, 's', { targets: [], forwardTo: [write.receiver] });
  new PrometheusScrape(config, 's', { targets: [], forwardTo: [write.receiver] });
  expect(messageOf(() => config.files())).toBe(
    'prometheus.scrape "s": forward_to: prometheus.remote_write.w.receiver refers to a component that is not in this configuration; add it or refer to another.',
  );
});

test('an imported custom component takes its name from the import', () => {
  const config = newConfig();
  const from = new ImportString(config, 'm', { content: 'declare "c" { }' });
  const instance = new CustomComponent(config, { from, name: 'c' }, 'x', { a: 1 });
  new LokiSourceApi(config, 'in', { forwardTo: [instance.export<LogsReceiver>('receiver')] });
  expect(textOf(config)).toContain('m.c "x" {\n\ta = 1\n}\n');
  expect(textOf(config)).toContain('forward_to = [m.c.x.receiver]');
});
