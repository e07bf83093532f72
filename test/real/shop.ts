import type { SentAttributes, SentSpan } from './otlp';
import type { ApiObject } from './stand-ins/api-server';
import type { ReceivedSpan } from './stand-ins/received';

const uid = '11111111-2222-3333-4444-555555555555';

/** A pod of the Deployment shop. */
export const shopPod: ApiObject = {
  metadata: {
    name: 'shop-5d4f-abcde',
    namespace: 'applications',
    uid,
    labels: { 'pod-template-hash': '5d4f', app: 'shop' },
    ownerReferences: [
      { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'shop-5d4f', uid: `${uid}0`, controller: true },
    ],
  },
  spec: { nodeName: 'node-1', containers: [{ name: 'app', image: 'shop:1.2.3' }] },
  status: {
    phase: 'Running',
    podIP: '10.0.0.7',
    podIPs: [{ ip: '10.0.0.7' }],
    startTime: '2026-01-01T00:00:00Z',
    containerStatuses: [{ name: 'app', image: 'shop:1.2.3', containerID: 'containerd://abc', ready: true }],
  },
};

/** What the agent in that pod says of itself. */
export const shop: SentAttributes = {
  'service.name': 'shop',
  'service.version': '1.2.3',
  'service.instance.id': 'shop-1',
  'k8s.pod.uid': uid,
};

/** A service that calls the shop, in a pod that nobody knows. */
const frontend: SentAttributes = {
  'service.name': 'frontend',
  'service.instance.id': 'frontend-1',
  'k8s.namespace.name': 'web',
};

/** A customer's order: frontend, shop, its database. */
export const order: readonly SentSpan[] = [
  {
    resource: frontend,
    name: 'POST',
    kind: 'client',
    milliseconds: 100,
    attributes: { 'http.request.method': 'POST' },
  },
  {
    resource: shop,
    name: 'POST /orders',
    kind: 'server',
    milliseconds: 90,
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/orders',
      'url.path': '/orders',
      'http.response.status_code': 201,
    },
  },
  {
    resource: shop,
    name: 'INSERT orders',
    kind: 'client',
    milliseconds: 30,
    attributes: { 'db.system': 'postgresql', 'db.operation': 'INSERT', 'db.name': 'orders' },
  },
];

/** The kubelet asks whether the shop lives. */
export const probe: readonly SentSpan[] = [
  {
    resource: shop,
    name: 'GET /actuator/health/**',
    kind: 'server',
    milliseconds: 2,
    attributes: {
      'http.request.method': 'GET',
      'http.route': '/actuator/health/**',
      'url.path': '/actuator/health/liveness',
      'http.response.status_code': 200,
    },
  },
];

/** Nothing was found in the shop, and that is an error. */
export const failure: readonly SentSpan[] = [
  { resource: shop, name: 'GET /orders/{id}', kind: 'server', milliseconds: 20, failed: true },
];

/** The spans of the shop and its caller, among which Alloy's own may be. */
export function ofTheShop(spans: readonly ReceivedSpan[]): readonly ReceivedSpan[] {
  const services = [shop, frontend].map((resource) => resource['service.name']);
  return spans.filter(({ resource }) => services.some((service) => service === resource['service.name']));
}
