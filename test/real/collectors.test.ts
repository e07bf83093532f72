import { join } from 'node:path';
import { sidecarReceiver } from '../../lib/lab/instrumentation/otlp-receiver';
import { collectorProgram } from '../../tools/real-programs/programs';
import { until } from '../../tools/test-cluster/until';
import { type Collector, collectors } from './collectors';
import { accepted, inDirectory, outcomeOf } from './command';
import { environmentNamed } from './environment';
import { labs } from './labs';
import { gaugeOf, logOf, send, traceOf } from './otlp';
import { RunningCollector } from './running-collector';
import { RunningLab } from './running-lab';
import { ofTheShop, order, shop, shopPod } from './shop';
import { Surroundings } from './surroundings';

const all = Object.entries(labs).flatMap(([lab, settings]) =>
  collectors(settings).map((collector) => ({
    lab,
    name: `${collector.namespace}/${collector.name}`,
    collector,
  })),
);

test('there is a collector to look at', () => {
  expect(all.length).toBeGreaterThan(0);
});

test.each(all)('$lab: the collector accepts the configuration of $name', async ({ collector }) => {
  const outcome = await inDirectory({ 'config.yaml': collector.config }, (directory) =>
    outcomeOf(collectorProgram(), ['validate', `--config=${join(directory, 'config.yaml')}`], collector.env),
  );
  expect(outcome).toEqual(accepted);
});

test.each(all)('$lab: $name starts and is healthy', async ({ collector }) => {
  const surroundings = await Surroundings.start([]);
  try {
    const running = await RunningCollector.start(collector, surroundings);
    await running.stop();
  } finally {
    await surroundings.stop();
  }
});

describe('a sidecar', () => {
  let lab: RunningLab;
  let sidecar: RunningCollector;

  beforeAll(async () => {
    const settings = environmentNamed('kind');
    const found = collectors(settings).find(({ name }) => name === 'sidecar');
    if (!found) throw new Error('The environment kind has no sidecar.');
    lab = await RunningLab.start(settings, { only: ['alloy-receiver'], objects: { pods: [shopPod] } });
    sidecar = await RunningCollector.start(inPodOfShop(found), lab.surroundings);
    const receiver = await sidecar.url(sidecarReceiver.httpPort);
    const { 'k8s.pod.uid': _, ...byHand } = shop;
    await send(
      receiver,
      'traces',
      traceOf(
        'order',
        order.map((span) => ({ ...span, resource: byHand })),
      ),
    );
    await send(receiver, 'metrics', gaugeOf(byHand, 'jvm.threads', 42));
    await send(receiver, 'logs', logOf(byHand, 'an order was placed', 'order'));
    const { received } = lab.destinations;
    await until('all three signals', async () =>
      ofTheShop(received.spans).length > 0 &&
      received.logs.length > 0 &&
      received.newest('jvm_threads').length > 0
        ? true
        : undefined,
    );
  });

  afterAll(async () => {
    await sidecar?.stop();
    await lab?.stop();
  });

  test('passes spans on to Alloy, which finds their pod by what the sidecar says', () => {
    const spans = ofTheShop(lab.destinations.received.spans);
    expect(spans.map(({ name }) => name).sort()).toEqual(['INSERT orders', 'POST', 'POST /orders']);
    for (const { resource } of spans) {
      expect(resource).toMatchObject({ 'k8s.pod.name': 'shop-5d4f-abcde', 'k8s.deployment.name': 'shop' });
    }
  });

  test('passes logs on', () => {
    expect(lab.destinations.received.logs).toMatchObject([
      { body: 'an order was placed', resource: { 'k8s.deployment.name': 'shop' } },
    ]);
  });

  test('passes metrics on', () => {
    const [threads] = lab.destinations.received.newest('jvm_threads');
    expect(threads?.value).toBe(42);
  });
});

/** What Kubernetes fills in for a sidecar of that pod. */
function inPodOfShop(collector: Collector): Collector {
  const { name, namespace, uid } = shopPod.metadata;
  const fields = { K8S_POD_NAME: name, K8S_POD_UID: uid, K8S_NAMESPACE_NAME: namespace };
  return {
    ...collector,
    env: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, `${value}`])),
  };
}
