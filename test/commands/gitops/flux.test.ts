import { fluxFiles } from '../../../commands/gitops/flux';
import type { GitRepository, Kustomization } from '../../../commands/gitops/flux-types';
import { schemaErrors } from './schema';

const repository = {
  url: 'https://github.com/me/lab.git',
  branch: 'main',
  manifests: 'clusters/lab/dist',
  definitions: 'clusters/lab/flux',
};
const charts = ['00-namespaces', '10-cert-manager', '50-apps'];
const files = fluxFiles('lab', charts, repository);
const objects = files.flatMap((file) => file.objects).filter(isFlux);
const stages = objects.filter(isKustomization).filter(({ metadata }) => metadata.name !== 'lab');

function isFlux(object: object): object is GitRepository | Kustomization {
  return 'apiVersion' in object && /toolkit\.fluxcd\.io/.test(String(object.apiVersion));
}

function isKustomization(object: GitRepository | Kustomization): object is Kustomization {
  return object.kind === 'Kustomization';
}

test('every object is one that Flux knows, field by field', () => {
  expect(objects.flatMap(schemaErrors)).toEqual([]);
});

test('each stage depends on the one before, and the first on none', () => {
  expect(stages.map(({ spec }) => spec.dependsOn)).toEqual([
    undefined,
    [{ name: 'lab-00-namespaces' }],
    [{ name: 'lab-10-cert-manager' }],
  ]);
});

test('a stage is ready when what it applied is, and tries again until then', () => {
  for (const { spec } of stages)
    expect(spec).toMatchObject({ wait: true, prune: true, retryInterval: '30s' });
});

test('each stage has a directory that refers to its file of the manifests', () => {
  expect(stages[1]?.spec.path).toBe('./clusters/lab/flux/stages/10-cert-manager');
  const directory = files.find(({ file }) => file === 'stages/10-cert-manager/kustomization.yaml');
  expect(directory?.objects).toMatchObject([{ resources: ['../../../dist/10-cert-manager.yaml'] }]);
});

test('the directory itself takes the stages as objects of Flux, not as manifests', () => {
  const directory = files.find(({ file }) => file === 'kustomization.yaml');
  expect(directory?.objects).toMatchObject([{ resources: ['source.yaml', 'stages.yaml'] }]);
});

test('what applies itself does not wait for itself', () => {
  const root = objects.filter(isKustomization).find(({ metadata }) => metadata.name === 'lab');
  expect(root?.spec).toMatchObject({ path: './clusters/lab/flux', wait: false });
});
