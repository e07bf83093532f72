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

test('what Helm has installed is Helm’s, even with the label of the lab', () => {
  const { metadata, ...rest } = ours('CustomResourceDefinition', 'a');
  const annotations = { 'meta.helm.sh/release-name': 'cert-manager' };
  expect(isOurs(objectSchema.parse({ ...rest, metadata: { ...metadata, annotations } }))).toBe(false);
});

test('an object of somebody else is refused, with the way to hand it over and what that means', () => {
  expect(() => refuseForeign([foreign('a')], 'kind-lab')).toThrow(
    [
      'ConfigMap shop/a exists already and was not made by the lab; nothing was overwritten. Choose another cluster, or, where the lab may take them over, hand them over. Be aware that it then writes over them, and that its removal deletes them:',
      '  kubectl --context kind-lab --namespace shop label configmap a app.kubernetes.io/part-of=application-observability-lab',
    ].join('\n'),
  );
});

test('nobody is advised to remove what somebody else has made', () => {
  const refused = () => refuseForeign([foreign('a'), foreign('b')], 'kind-lab');
  expect(refused).toThrow(/hand them over/);
  expect(refused).not.toThrow(/Remove|delete it/);
});

test('everything can be handed over, by one command for each kind and namespace', () => {
  const definition = (name: string) =>
    objectSchema.parse({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name },
    });
  const all = [definition('a.example.com'), foreign('c'), definition('b.example.com')];
  expect(() => refuseForeign(all, 'kind-lab')).toThrow(
    [
      '  kubectl --context kind-lab label customresourcedefinition.apiextensions.k8s.io a.example.com b.example.com app.kubernetes.io/part-of=application-observability-lab',
      '  kubectl --context kind-lab --namespace shop label configmap c app.kubernetes.io/part-of=application-observability-lab',
    ].join('\n'),
  );
});

test('several objects of somebody else are named together', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(foreign);
  expect(() => refuseForeign(all, 'kind-lab')).toThrow(
    'ConfigMap shop/a exists already and was not made by the lab, and neither were ConfigMap shop/b, ConfigMap shop/c, ConfigMap shop/d and 1 more;',
  );
});

test('every object of the lab, its definitions included, says that it is the lab’s', () => {
  const unlabelled = chartsOf(loadEnvironment('kind'))
    .flatMap(({ manifests }) => manifests)
    .filter(
      ({ metadata }) => metadata.labels?.['app.kubernetes.io/part-of'] !== 'application-observability-lab',
    );
  expect([...new Set(unlabelled.map(({ kind }) => kind))]).toEqual([]);
});
