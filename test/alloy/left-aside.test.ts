import { RootConstruct } from 'constructs';
import { PrometheusRemoteWrite } from '../../imports/alloy/prometheus';
import { AlloyConfig, Pipeline, plus, Raw, sys } from '../../lib/alloy';

const url = 'http://mimir:9009/api/v1/push';

function config(): AlloyConfig {
  return new AlloyConfig(new RootConstruct(), 'config');
}

test('a pipeline that leaves a rule of ours aside is printed with what the rule refuses', () => {
  const left = config();
  new PrometheusRemoteWrite(new Pipeline(left, 'a', { without: ['unfed-input'] }), 'unfed', {
    endpoint: [{ url }],
  });
  expect(Object.keys(left.files())).toEqual(['a.alloy']);
});

test('the rule holds in the other pipelines of the same configuration', () => {
  const left = config();
  new Pipeline(left, 'a', { without: ['unfed-input'] });
  new PrometheusRemoteWrite(new Pipeline(left, 'b'), 'unfed', { endpoint: [{ url }] });
  expect(() => left.files()).toThrow('prometheus.remote_write "unfed": nothing sends to its "receiver"');
});

test('what Alloy refuses is refused all the same', () => {
  const left = config();
  const pipeline = new Pipeline(left, 'a', { without: ['unfed-input'] });
  new Raw(
    pipeline,
    'prometheus.scrape "a" { targets = []\nforward_to = [prometheus.remote_write.gone.receiver] }',
  );
  expect(() => left.files()).toThrow('refers to a component that is not in this configuration');
});

test('plus joins texts and adds numbers', () => {
  const left = config();
  const pipeline = new Pipeline(left, 'a', { without: ['unfed-input', 'endpoint-url'] });
  new PrometheusRemoteWrite(pipeline, 'sum', {
    endpoint: [{ url: plus('http://', sys.env('HOST'), '/push'), queueConfig: { maxShards: plus(1, 2) } }],
  });
  expect(left.files()['a.alloy']).toContain('url = "http://" + sys.env("HOST") + "/push"');
  expect(left.files()['a.alloy']).toContain('max_shards = 1 + 2');
});

test('plus refuses what is neither', () => {
  expect(() => Reflect.apply(plus, undefined, ['a', true])).toThrow('+: term 2');
});
