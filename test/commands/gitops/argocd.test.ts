import { argocdFiles } from '../../../commands/gitops/argocd';
import type { Application } from '../../../commands/gitops/argocd-types';
import { schemaErrors } from './schema';

const repository = {
  url: 'https://github.com/me/lab.git',
  branch: 'main',
  manifests: 'clusters/lab/dist',
  definitions: 'clusters/lab/argocd',
};
const charts = ['00-namespaces', '10-cert-manager', '50-apps'];
const files = argocdFiles('lab', charts, repository);
const applications = files.flatMap(({ objects }) => objects).filter(isApplication);
const stages = applications.filter(({ metadata }) => metadata.name !== 'lab');

function isApplication(object: object): object is Application {
  return 'kind' in object && object.kind === 'Application';
}

test('every Application is one that Argo CD knows, field by field', () => {
  expect(applications.flatMap(schemaErrors)).toEqual([]);
});

test('each chart has an Application that takes its file and no other', () => {
  expect(stages.map(({ spec }) => [spec.source.path, spec.source.directory?.include])).toEqual(
    charts.map((chart) => ['clusters/lab/dist', `${chart}.yaml`]),
  );
});

test('they come in waves, in the order of the charts', () => {
  expect(stages.map(({ metadata }) => metadata.annotations?.['argocd.argoproj.io/sync-wave'])).toEqual([
    '0',
    '10',
    '50',
  ]);
});

test('a wave waits for the health of the one before, which Argo CD has to be told', () => {
  const text = JSON.stringify(files.find(({ file }) => file === 'argocd-cm.yaml')?.objects);
  expect(text).toContain('resource.customizations.health.argoproj.io_Application');
});

test('one Application holds them all, from the directory that they are written to', () => {
  const root = applications.find(({ metadata }) => metadata.name === 'lab');
  expect(root?.spec.source.path).toBe('clusters/lab/argocd/applications');
  expect(files.filter(({ file }) => file.startsWith('applications/'))).toHaveLength(charts.length);
});

test('all of them prune, undo changes by hand and try again', () => {
  for (const { spec } of applications) {
    expect(spec.syncPolicy.automated).toEqual({ prune: true, selfHeal: true });
    expect(spec.syncPolicy.retry.limit).toBeGreaterThan(0);
  }
});

test('what the cainjector writes is no difference', () => {
  const kinds = stages[0]?.spec.ignoreDifferences?.map(({ kind }) => kind);
  expect(kinds).toEqual([
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
    'CustomResourceDefinition',
  ]);
});
