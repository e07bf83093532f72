import { objectChanges } from '../../../../commands/plan/diff/objects';
import type { Manifest } from '../../../../lib/lab/manifest';

const deployment = (containers: readonly object[], replicas = 1): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', namespace: 'applications' },
  spec: { replicas, template: { spec: { containers } } },
});
const app = { name: 'app', image: 'shop:1', env: [{ name: 'A', value: '1' }] };
const service: Manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop' } };

test('objects that came and went are named', () => {
  expect(objectChanges([service], [deployment([app])])).toEqual({
    added: ['Deployment applications/shop'],
    removed: ['Service shop'],
    changed: [],
  });
});

test('a container that comes in front is one change, and the others are none', () => {
  const [changed] = objectChanges([deployment([app])], [deployment([{ name: 'first' }, app])]).changed;
  expect(changed).toEqual({
    object: 'Deployment applications/shop',
    fields: [{ field: 'spec.template.spec.containers[first]', after: { name: 'first' } }],
    restarts: true,
  });
});

test('a variable in the middle is one change, told by its name', () => {
  const other = {
    ...app,
    env: [
      { name: 'B', value: '2' },
      { name: 'A', value: '3' },
    ],
  };
  const [changed] = objectChanges([deployment([app])], [deployment([other])]).changed;
  expect(changed?.fields).toEqual([
    { field: 'spec.template.spec.containers[app].env[A].value', before: '1', after: '3' },
    { field: 'spec.template.spec.containers[app].env[B]', after: { name: 'B', value: '2' } },
  ]);
});

test('more replicas restart nothing', () => {
  const [changed] = objectChanges([deployment([app])], [deployment([app], 3)]).changed;
  expect(changed).toMatchObject({
    fields: [{ field: 'spec.replicas', before: 1, after: 3 }],
    restarts: false,
  });
});

test('another order of a list is a change', () => {
  const [changed] = objectChanges(
    [deployment([app, { name: 'b' }])],
    [deployment([{ name: 'b' }, app])],
  ).changed;
  expect(changed?.fields).toEqual([{ field: 'the order of a list', before: 'another', after: 'this' }]);
});

test('a key with a slash is written as it is', () => {
  const annotated = (value: string): Manifest => ({
    ...service,
    metadata: { name: 'shop', annotations: { 'example.com/a~b': value } },
  });
  expect(objectChanges([annotated('1')], [annotated('2')]).changed[0]?.fields).toEqual([
    { field: 'metadata.annotations["example.com/a~b"]', before: '1', after: '2' },
  ]);
});

test('a newer version of an API is a change of the object, and no other object', () => {
  const [changed] = objectChanges([service], [{ ...service, apiVersion: 'v2' }]).changed;
  expect(changed?.fields).toEqual([{ field: 'apiVersion', before: 'v1', after: 'v2' }]);
});
