import { DiscoveryKubernetes } from '../../imports/alloy/discovery';
import {
  PrometheusExporterRedis,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../../imports/alloy/prometheus';
import { Foreach } from '../../lib/alloy';
import { foreachSchema } from '../../lib/alloy/foreach';
import { messageOf, newConfig, textOf } from './new-config';
import { schemaOf } from './schemas';

test('components inside use the item and what stands around', () => {
  const config = newConfig({ stability: 'experimental' });
  const pods = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
  const write = new PrometheusRemoteWrite(config, 'w');
  const each = new Foreach(config, 'redis', { collection: pods.targets, var: 'each' });
  const redis = new PrometheusExporterRedis(each.template, 'r', { redisAddr: each.item.get('__address__') });
  new PrometheusScrape(each.template, 's', { targets: redis.targets, forwardTo: [write.receiver] });
  expect(textOf(config)).toBe(
    [
      'discovery.kubernetes "pods" {',
      '\trole = "pod"',
      '}',
      '',
      'foreach "redis" {',
      '\tcollection = discovery.kubernetes.pods.targets',
      '\tvar        = "each"',
      '',
      '\ttemplate {',
      '\t\tprometheus.exporter.redis "r" {',
      '\t\t\tredis_addr = each["__address__"]',
      '\t\t}',
      '',
      '\t\tprometheus.scrape "s" {',
      '\t\t\ttargets    = prometheus.exporter.redis.r.targets',
      '\t\t\tforward_to = [prometheus.remote_write.w.receiver]',
      '\t\t}',
      '\t}',
      '}',
      '',
      'prometheus.remote_write "w" { }',
      '',
    ].join('\n'),
  );
});

test('what its template sends flows from the foreach', () => {
  const config = newConfig({ stability: 'experimental' });
  const write = new PrometheusRemoteWrite(config, 'w');
  const each = new Foreach(config, 'f', { collection: ['a', 'b'] });
  new PrometheusScrape(each.template, 's', {
    targets: [{ __address__: each.item }],
    forwardTo: [write.receiver],
  });
  expect(config.graph.edges.map(({ from, to, signal }) => [from.label, signal, to.label])).toEqual([
    ['f', 'metrics', 'w'],
  ]);
});

test('a reference from outside into the template is refused', () => {
  const config = newConfig({ stability: 'experimental' });
  const each = new Foreach(config, 'f', { collection: ['a'] });
  const redis = new PrometheusExporterRedis(each.template, 'r', { redisAddr: each.item });
  const write = new PrometheusRemoteWrite(config, 'w');
  new PrometheusScrape(config, 's', { targets: redis.targets, forwardTo: [write.receiver] });
  expect(messageOf(() => config.files())).toContain(
    'prometheus.exporter.redis.r.targets refers to a component that is not in this configuration',
  );
});

test('it is refused below the experimental level', () => {
  expect(() => new Foreach(newConfig(), 'f', { collection: [] })).toThrow('the component is experimental');
});

test('its attributes are those of the release', () => {
  const attributes = schemaOf('config').bodies['nodeconf/foreach.Arguments']?.attributes ?? {};
  const types = Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type]));
  const own = Object.entries(foreachSchema.bodies.foreach?.attributes ?? {});
  expect(Object.fromEntries(own.map(([name, { type }]) => [name, type]))).toEqual(types);
});
