import { operandsAreReady } from '../../../commands/deploy/operands';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const collector = (mode: string) => ours('OpenTelemetryCollector', 'gateway', { spec: { mode } });
const deployment = (availableReplicas: number) =>
  ours(
    'Deployment',
    'gateway-collector',
    { spec: { replicas: 1 }, status: { replicas: 1, updatedReplicas: 1, availableReplicas } },
    'apps/v1',
  );

test('what the operator has not made yet is awaited', async () => {
  const check = operandsAreReady([collector('deployment')]);
  expect((await check(new FakeKubectl(() => list()).kubectl))?.text).toBe(
    'Deployment shop/gateway-collector has not been made by the OpenTelemetry operator yet',
  );
});

test('what it has made is awaited until it is available', async () => {
  const check = operandsAreReady([collector('deployment')]);
  expect((await check(new FakeKubectl(() => list(deployment(0))).kubectl))?.text).toBe(
    'Deployment shop/gateway-collector has 0 of 1 replicas available',
  );
  expect(await check(new FakeKubectl(() => list(deployment(1))).kubectl)).toBeUndefined();
});

test('a sidecar is made in no namespace of its own, and is not awaited', async () => {
  expect(await operandsAreReady([collector('sidecar')])(new FakeKubectl().kubectl)).toBeUndefined();
});
