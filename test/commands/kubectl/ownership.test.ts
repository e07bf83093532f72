import { loadEnvironment } from '../../../commands/command-line/environments';
import { fieldManager } from '../../../commands/kubectl/kubectl';
import { objectSchema } from '../../../commands/kubectl/object';
import { isOurs, refuseForeign } from '../../../commands/kubectl/ownership';
import { chartsOf } from '../../../lib/lab/manifests';
import { ours } from './fake-kubectl';

const foreign = (name: string) =>
  objectSchema.parse({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop' } });

test('an object that carries the label of the lab is the lab’s', () => {
  expect(isOurs(objectSchema.parse(ours('ConfigMap', 'a')))).toBe(true);
});

test('an object that the lab has applied is the lab’s, whatever its labels', () => {
  const metadata = { name: 'a', managedFields: [{ manager: fieldManager }] };
  expect(isOurs(objectSchema.parse({ apiVersion: 'v1', kind: 'ConfigMap', metadata }))).toBe(true);
});

test('an object of somebody else is refused, with the way to hand it over', () => {
  expect(() => refuseForeign([foreign('a')])).toThrow(
    'ConfigMap shop/a exists already and was not made by the lab; nothing was overwritten. Remove it, or hand it over with kubectl label configmap a --namespace shop app.kubernetes.io/part-of=application-observability-lab',
  );
});

test('several objects of somebody else are named together', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(foreign);
  expect(() => refuseForeign(all)).toThrow(
    'ConfigMap shop/a exists already and was not made by the lab, and so do ConfigMap shop/b, ConfigMap shop/c, ConfigMap shop/d and 1 more;',
  );
});

test('every object of the lab but its definitions says that it is the lab’s', () => {
  const unlabelled = chartsOf(loadEnvironment('kind'))
    .flatMap(({ manifests }) => manifests)
    .filter(
      ({ metadata }) => metadata.labels?.['app.kubernetes.io/part-of'] !== 'application-observability-lab',
    );
  expect([...new Set(unlabelled.map(({ kind }) => kind))]).toEqual(['CustomResourceDefinition']);
});
