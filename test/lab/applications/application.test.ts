import { pods } from '../../../lib/lab/checks/pods';
import { restrictedViolations } from '../../../lib/lab/checks/restricted';
import type { Variant } from '../../../lib/lab/environment';
import { nameOf } from '../../lab-manifests';
import { type ApplicationInput, applicationObjects, container, shop, template, variables } from './objects';

const variants: readonly Variant[] = ['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'];
const cache = {
  name: 'cache',
  image: 'docker.io/example/cache:1.0',
  port: 6379,
  language: 'nodejs',
} as const;

/** Every object, without the pod templates. */
function aroundThePods(application: ApplicationInput) {
  return applicationObjects([application])
    .every()
    .map(({ spec, ...rest }) => ({ ...rest, spec: { ...spec, template: undefined } }));
}

test.each(variants)('switching from %s to another variant changes only the pod template', (variant) => {
  const others = variants
    .filter((other) => other !== variant)
    .map((other) => aroundThePods({ ...shop, variant: other }));
  for (const other of others) expect(other).toEqual(aroundThePods({ ...shop, variant }));
});

test('the Deployment and the Service are named after the application alone', () => {
  expect(
    applicationObjects([shop])
      .every()
      .map((object) => nameOf({ ...object })),
  ).toEqual([
    'Deployment applications/shop',
    'Service applications/shop',
    'NetworkPolicy applications/all.applications',
  ]);
});

test('the Service is inside the cluster only, and leads to the application', () => {
  const objects = applicationObjects([shop, { ...shop, name: 'other' }]);
  expect(objects.one('Service', 'shop').spec).toMatchObject({ type: 'ClusterIP' });
  expect(objects.behind('shop')).toEqual(['shop']);
});

test('the Service opens the port of the application, by its name', () => {
  const objects = applicationObjects([{ ...shop, port: 8082 }]);
  expect(objects.one('Service', 'shop').spec?.ports).toEqual([
    { name: 'http', port: 8082, protocol: 'TCP', targetPort: 'http' },
  ]);
  expect(container(objects, 'shop').ports).toEqual([{ name: 'http', containerPort: 8082, protocol: 'TCP' }]);
});

test('an alias is one more Service for the same pods', () => {
  const objects = applicationObjects([{ ...shop, aliases: ['store'] }]);
  expect(objects.behind('store')).toEqual(['shop']);
});

test.each(variants)('in the variant %s the pod meets the restricted Pod Security Standard', (variant) => {
  const objects = applicationObjects([{ ...shop, variant, containers: [cache] }]);
  const deployment = objects.one('Deployment', 'shop');
  expect(pods([{ ...deployment }]).flatMap(restrictedViolations)).toEqual([]);
});

test('every container has a read-only root and a /tmp of its own to write to, which is bounded', () => {
  const { containers, volumes = [] } = template(
    applicationObjects([{ ...shop, containers: [cache] }]),
    'shop',
  ).spec;
  expect(containers.map(({ securityContext }) => securityContext?.readOnlyRootFilesystem)).toEqual([
    true,
    true,
  ]);
  expect(containers.flatMap(({ volumeMounts }) => volumeMounts)).toEqual([
    { name: 'tmp-app', mountPath: '/tmp' },
    { name: 'tmp-cache', mountPath: '/tmp' },
  ]);
  expect(volumes).toEqual([
    { name: 'tmp-app', emptyDir: { sizeLimit: '512Mi' } },
    { name: 'tmp-cache', emptyDir: { sizeLimit: '512Mi' } },
  ]);
});

test('no token and no Service variables reach the pod', () => {
  expect(template(applicationObjects([shop]), 'shop').spec).toMatchObject({
    automountServiceAccountToken: false,
    enableServiceLinks: false,
  });
});

test.each(['startupProbe', 'readinessProbe', 'livenessProbe'] as const)(
  'the %s asks for the health path',
  (probe) => {
    const objects = applicationObjects([{ ...shop, healthPath: '/actuator/health/liveness' }]);
    expect(container(objects, 'shop')[probe]?.httpGet).toEqual({
      path: '/actuator/health/liveness',
      port: 'http',
    });
  },
);

test('a slow start is given five minutes', () => {
  const { periodSeconds = 0, failureThreshold = 0 } =
    container(applicationObjects([shop]), 'shop').startupProbe ?? {};
  expect(periodSeconds * failureThreshold).toBe(300);
});

test('the settings say how many pods run', () => {
  const objects = applicationObjects([{ ...shop, replicas: 3 }]);
  expect(objects.one('Deployment', 'shop').spec).toMatchObject({ replicas: 3 });
});

test('the memory limit is what is requested, and CPU has no limit, unless the settings say so', () => {
  const objects = applicationObjects([{ ...shop, resources: { cpu: '100m', memory: '512Mi' } }]);
  const { requests, limits } = container(objects, 'shop').resources ?? {};
  expect(requests).toMatchObject({ cpu: '100m', memory: '512Mi' });
  expect(limits).toMatchObject({ memory: '512Mi' });
  expect(Object.keys(limits ?? {})).not.toContain('cpu');
});

test('limits of the settings are kept', () => {
  const resources = { cpu: '100m', memory: '512Mi', cpuLimit: '1', memoryLimit: '1Gi' };
  expect(container(applicationObjects([{ ...shop, resources }]), 'shop').resources?.limits).toMatchObject({
    cpu: '1',
    memory: '1Gi',
  });
});

test('the image is that of the settings', () => {
  expect(container(applicationObjects([shop]), 'shop').image).toBe('docker.io/example/shop:1.0');
});

test('the command of the image runs unless the settings give one', () => {
  expect(container(applicationObjects([shop]), 'shop').command).toBeUndefined();
  expect(container(applicationObjects([{ ...shop, command: ['sleep', '1'] }]), 'shop').command).toEqual([
    'sleep',
    '1',
  ]);
});

test('a further container opens the port that it says', () => {
  const objects = applicationObjects([{ ...shop, containers: [cache] }]);
  expect(container(objects, 'shop', 'cache').ports).toEqual([{ containerPort: 6379, protocol: 'TCP' }]);
});

test('a thousand applications make ten times the objects of a hundred', () => {
  const count = (length: number) =>
    applicationObjects(Array.from({ length }, (_, index) => ({ ...shop, name: `shop-${index}` }))).every()
      .length;
  expect([count(100), count(1000)]).toEqual([201, 2001]);
});

test('variables of the settings reach the container', () => {
  expect(variables(container(applicationObjects([{ ...shop, env: { COLOUR: 'red' } }]), 'shop'))).toEqual({
    COLOUR: 'red',
  });
});
