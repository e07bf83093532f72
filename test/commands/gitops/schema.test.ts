import { schemaErrors } from './schema';

const apiVersion = 'kustomize.toolkit.fluxcd.io/v1';
const right = { interval: '1m', prune: true, sourceRef: { kind: 'GitRepository', name: 'lab' } };

test('a spec with what it needs is right', () => {
  expect(schemaErrors({ apiVersion, kind: 'Kustomization', spec: right })).toEqual([]);
});

test('a field that does not exist is found', () => {
  expect(schemaErrors({ apiVersion, kind: 'Kustomization', spec: { ...right, prunes: true } })).toEqual([
    expect.stringContaining('must NOT have additional properties'),
  ]);
});

test('a value of the wrong form is found', () => {
  expect(schemaErrors({ apiVersion, kind: 'Kustomization', spec: { ...right, interval: 'often' } })).toEqual([
    expect.stringContaining('Kustomization.spec/interval must match pattern'),
  ]);
});

test('a kind without a definition is found', () => {
  expect(schemaErrors({ apiVersion: 'v1', kind: 'Pod', spec: {} })).toEqual([
    'v1 Pod is not defined in test/gitops/schemas',
  ]);
});
