import { instanceAs, serviceJob, serviceLabels } from '../../../lib/lab/telemetry/service-name';
import { type Labels, type RelabelRule, relabel } from '../../../lib/testing/relabel/relabel';
import { podTarget } from '../../../lib/testing/targets/pod-target';

const meta = '__meta_kubernetes_pod_';

function labelled(more: Labels, useLabels = false): Labels {
  const rules = [...serviceLabels(useLabels), serviceJob] as readonly RelabelRule[];
  return relabel(podTarget('app', '8080', more), rules) ?? {};
}

const madeBy = (kind: string, name: string): Labels => ({
  [`${meta}controller_kind`]: kind,
  [`${meta}controller_name`]: name,
});

const bare = madeBy('', '');
const hash = { [`${meta}label_pod_template_hash`]: '' };
const labels = {
  [`${meta}label_app_kubernetes_io_instance`]: 'cart-eu',
  [`${meta}label_app_kubernetes_io_name`]: 'trolley',
  [`${meta}label_app`]: 'basket',
};

test.each<[what: string, more: Labels, name: string]>([
  [
    'the annotation before all else',
    { ...labels, [`${meta}annotation_resource_opentelemetry_io_service_name`]: 'carriage' },
    'carriage',
  ],
  ['the Deployment', {}, 'cart'],
  ['a ReplicaSet that no Deployment made', { ...madeBy('ReplicaSet', 'cart-a1'), ...hash }, 'cart-a1'],
  ['the StatefulSet', madeBy('StatefulSet', 'db-0-main'), 'db-0-main'],
  ['the DaemonSet', madeBy('DaemonSet', 'agent'), 'agent'],
  ['the CronJob', madeBy('Job', 'report-29925759'), 'report'],
  ['a Job that no CronJob made', madeBy('Job', 'migrate-3'), 'migrate-3'],
  ['the pod where nothing made it', bare, 'cart-7fffd7456c-24fk2'],
  ['the pod where something else made it', madeBy('Workflow', 'nightly'), 'cart-7fffd7456c-24fk2'],
  ['the container of a static pod', madeBy('Node', 'node-1'), 'app'],
])('a service is named by %s', (_what, more, name) => {
  expect(labelled(more).service_name).toBe(name);
});

test('labels name a service only where they are heeded, the instance before the name', () => {
  const { [`${meta}label_app_kubernetes_io_instance`]: _, ...withoutInstance } = labels;
  expect(labelled(labels).service_name).toBe('cart');
  expect(labelled(labels, true).service_name).toBe('cart-eu');
  expect(labelled(withoutInstance, true).service_name).toBe('trolley');
});

test('the job is the namespace of the service and its name', () => {
  expect(labelled({}).job).toBe('shop/cart');
  const other = { [`${meta}annotation_resource_opentelemetry_io_service_namespace`]: 'retail' };
  expect(labelled(other).job).toBe('retail/cart');
});

describe('an instance is', () => {
  const instance = (more: Labels) =>
    relabel({ ...podTarget('app', '8080'), ...more }, instanceAs('instance') as readonly RelabelRule[])
      ?.instance;

  test('namespace, pod and container', () => {
    expect(instance({ container: 'app' })).toBe('shop.cart-7fffd7456c-24fk2.app');
  });

  test('what the annotation says', () => {
    const annotation = { [`${meta}annotation_resource_opentelemetry_io_service_instance_id`]: 'cart-1' };
    expect(instance({ container: 'app', ...annotation })).toBe('cart-1');
  });

  test('not known where the container is not', () => {
    expect(instance({})).toBeUndefined();
  });
});

describe('the version of a service is', () => {
  const image = (value: string): Labels => ({ [`${meta}container_image`]: value });
  const annotated: Labels = { [`${meta}annotation_resource_opentelemetry_io_service_version`]: '9' };
  const labelledAs: Labels = { [`${meta}label_app_kubernetes_io_version`]: '3' };

  test.each([
    ['shop:1.2.3', '1.2.3'],
    ['registry.example:5000/team/shop:1.2.3@sha256:abc', '1.2.3'],
    ['registry.example:5000/team/shop', undefined],
    ['shop@sha256:abc', undefined],
  ])('of the image %s the tag: %s', (name, version) => {
    expect(labelled(image(name)).service_version).toBe(version);
  });

  test('what the label says, where labels are heeded', () => {
    const pod = { ...image('shop:1'), ...labelledAs };
    expect([labelled(pod, true), labelled(pod)].map((labels) => labels.service_version)).toEqual(['3', '1']);
  });

  test('what the annotation says, before all', () => {
    expect(labelled({ ...image('shop:1'), ...labelledAs, ...annotated }, true).service_version).toBe('9');
  });
});
