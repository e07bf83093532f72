import { checkSettings } from '../../../../lib/lab/environment';
import { namespaceLabels, outsiderLabels } from '../../../../lib/lab/pipelines/mesh/labels';

const mesh = (settings: object) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { mesh: settings },
  }).pipelines.mesh;

test('without a mesh nothing is labelled', () => {
  expect([namespaceLabels(mesh({}), true), outsiderLabels(mesh({}))]).toEqual([{}, {}]);
});

test('sidecars are injected in the namespaces of members, and kept out of the others', () => {
  const sidecar = mesh({ enabled: true });
  expect(namespaceLabels(sidecar, true)).toEqual({ 'istio-injection': 'enabled' });
  expect(namespaceLabels(sidecar, false)).toEqual({ 'istio-injection': 'disabled' });
  expect(outsiderLabels(sidecar)).toEqual({ 'sidecar.istio.io/inject': 'false' });
});

test('in the ambient mode ztunnels take the traffic of members, and leave that of the others alone', () => {
  const ambient = mesh({ enabled: true, mode: 'ambient' });
  expect(namespaceLabels(ambient, true)).toEqual({ 'istio.io/dataplane-mode': 'ambient' });
  expect(namespaceLabels(ambient, false)).toEqual({ 'istio.io/dataplane-mode': 'none' });
  expect(outsiderLabels(ambient)).toEqual({ 'istio.io/dataplane-mode': 'none' });
});
