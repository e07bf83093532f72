import { awaitedAuthority, awaitedOf, hasFailed } from '../../../commands/deploy/conditions';
import { objectSchema } from '../../../commands/kubectl/object';

interface Given {
  readonly metadata?: object;
  readonly [field: string]: unknown;
}

function text(kind: string, more: Given): string | undefined {
  return awaitedOf(object(kind, more))?.text;
}

function object(kind: string, { metadata = {}, ...more }: Given) {
  return objectSchema.parse({
    apiVersion: 'v1',
    kind,
    metadata: { name: 'cart', namespace: 'shop', ...metadata },
    ...more,
  });
}

const deployment = {
  metadata: { generation: 2 },
  spec: { replicas: 2 },
  status: { observedGeneration: 2, replicas: 2, updatedReplicas: 2, availableReplicas: 2 },
};
const withStatus = (status: object): Given => ({
  ...deployment,
  status: { ...deployment.status, ...status },
});

test.each([
  ['available', deployment, undefined],
  [
    'changed a moment ago',
    withStatus({ observedGeneration: 1 }),
    'has not been looked at by its controller yet',
  ],
  ['with an old pod left', withStatus({ replicas: 3 }), 'still has old replicas'],
  ['half updated', withStatus({ updatedReplicas: 1 }), 'has 1 of 2 replicas updated'],
  ['half available', withStatus({ availableReplicas: 1 }), 'has 1 of 2 replicas available'],
  ['just created', { spec: {} }, 'has 0 of 1 replicas updated'],
])('a Deployment that is %s', (_, given, expected) => {
  expect(text('Deployment', given)).toBe(expected && `Deployment shop/cart ${expected}`);
});

test('a StatefulSet is awaited until its pods are ready', () => {
  const status = { replicas: 1, updatedReplicas: 1 };
  expect(text('StatefulSet', { spec: { replicas: 1 }, status })).toBe(
    'StatefulSet shop/cart has 0 of 1 replicas ready',
  );
});

test('a DaemonSet is awaited on every node', () => {
  const status = { desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 1 };
  expect(text('DaemonSet', { status })).toBe('DaemonSet shop/cart is ready on 1 of 3 nodes');
});

test.each([
  ['just created', { spec: { mode: 'deployment', replicas: 1 } }, 'has 0 of 1 replicas ready'],
  [
    'half ready',
    { spec: { replicas: 2 }, status: { scale: { statusReplicas: '1/2' } } },
    'has 1 of 2 replicas ready',
  ],
  ['ready', { spec: { replicas: 2 }, status: { scale: { statusReplicas: '2/2' } } }, undefined],
  ['injected into pods, and nothing by itself', { spec: { mode: 'sidecar', replicas: 1 } }, undefined],
])('a collector that is %s', (_, given, expected) => {
  expect(text('OpenTelemetryCollector', given)).toBe(
    expected && `OpenTelemetryCollector shop/cart ${expected}`,
  );
});

test('a Job is awaited until it is complete', () => {
  expect(text('Job', {})).toBe('Job shop/cart is not complete yet');
  expect(text('Job', { status: { conditions: [{ type: 'Complete', status: 'True' }] } })).toBeUndefined();
});

test('a Job that has failed is not awaited any longer', () => {
  const failed = { status: { conditions: [{ type: 'Failed', status: 'True' }] } };
  expect(hasFailed(object('Job', failed))).toBe(true);
  expect(() => text('Job', failed)).toThrow('Job shop/cart has failed; the next run makes it anew.');
});

test('a Certificate says itself why it is not issued', () => {
  const conditions = [{ type: 'Ready', status: 'False', message: 'no issuer' }];
  expect(text('Certificate', { status: { conditions } })).toBe(
    'Certificate shop/cart is not issued yet: no issuer',
  );
});

test('a definition is awaited until it is established', () => {
  expect(text('CustomResourceDefinition', { status: { conditions: null } })).toBe(
    'CustomResourceDefinition shop/cart is not established yet',
  );
});

test('a webhook is awaited until the cainjector has told the API server its authority', () => {
  const metadata = { annotations: { 'cert-manager.io/inject-ca-from': 'shop/cert' } };
  const webhooks = (caBundle?: string) => [{ name: 'a.kb.io', clientConfig: { caBundle } }];
  expect(text('MutatingWebhookConfiguration', { metadata, webhooks: webhooks() })).toBe(
    'MutatingWebhookConfiguration shop/cart has no authority for a.kb.io yet',
  );
  expect(text('MutatingWebhookConfiguration', { metadata, webhooks: webhooks('Q0E=') })).toBeUndefined();
});

test('a webhook that asks for no authority is ready', () => {
  expect(
    text('ValidatingWebhookConfiguration', { webhooks: [{ name: 'a.kb.io', clientConfig: {} }] }),
  ).toBeUndefined();
});

test('a definition with a conversion webhook needs an authority as well', () => {
  const definition = (caBundle?: string) =>
    object('CustomResourceDefinition', {
      metadata: { annotations: { 'cert-manager.io/inject-ca-from': 'shop/cert' } },
      spec: { conversion: { webhook: { clientConfig: { caBundle } } } },
    });
  expect(awaitedAuthority(definition())?.text).toContain('has no authority of its conversion webhook yet');
  expect(awaitedAuthority(definition('Q0E='))).toBeUndefined();
});

test('a kind without a notion of readiness is ready as soon as it exists', () => {
  expect(text('ConfigMap', {})).toBeUndefined();
});
