import { component, unix } from './components';
import { at, type Components, manifests, podSpec } from './manifests';

interface Mount {
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly mountPropagation?: string;
}

/** The mounts of the Alloy container. */
function mounts(components: Components, kubernetesVersion?: string): readonly Mount[] {
  return at(podSpec(manifests(components, { kubernetesVersion })), 'containers.0.volumeMounts') as Mount[];
}

const ofNode = (list: readonly Mount[]) => list.filter(({ name }) => name.startsWith('host-'));
const logs = component('loki.source.file', { targets: [{ __path__: '/var/log/pods/*.log' }], forwardTo: [] });

test.each(['1.31', '1.36'])(
  'on Kubernetes %s nothing below a mount of the node can be written to',
  (version) => {
    const found = ofNode(mounts(unix(), version));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((mount) => mount.recursiveReadOnly !== 'IfPossible')).toEqual([]);
  },
);

test.each([undefined, '1.28', '1.30'])(
  'on Kubernetes %s, which does not heed the field, it is not set',
  (version) => {
    expect(mounts(unix(), version).filter(({ recursiveReadOnly }) => recursiveReadOnly)).toEqual([]);
  },
);

test('the API server refuses propagation beside it, so that is left out', () => {
  const propagated = (version: string) =>
    mounts(unix(), version).filter(({ mountPropagation }) => mountPropagation);
  expect(propagated('1.30')).toHaveLength(1);
  expect(propagated('1.31')).toEqual([]);
});

test('what is not of the node, or is written to, is left alone', () => {
  const others = mounts(logs, '1.36').filter(({ name, readOnly }) => !name.startsWith('host-') || !readOnly);
  expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(['config', 'storage']));
  expect(others.filter(({ recursiveReadOnly }) => recursiveReadOnly)).toEqual([]);
});
