import { containers, pods } from '../../lib/lab/checks/pods';
import type { Settings } from '../../lib/lab/environment';
import { labManifests } from '../lab-manifests';

/** Holds every manifest of some settings to what it may do to the nodes. */
export function nodeRules(settings: Settings): void {
  const all = pods(labManifests(settings));
  const paths = all.flatMap(({ where, spec }) =>
    (spec.volumes ?? []).flatMap(({ name, hostPath }) => (hostPath ? [{ where, name, hostPath }] : [])),
  );

  test('say of every directory of the node whether it has to be there or may be made', () => {
    expect(paths.filter(({ hostPath }) => !hostPath.type)).toEqual([]);
  });

  test('do not make the directory that makes the journal of a node persistent', () => {
    expect(paths.filter(({ hostPath }) => hostPath.path.startsWith('/var/log/journal'))).toEqual([]);
  });

  test('write to no directory of the node but that of Alloy', () => {
    const found = all.flatMap((pod) =>
      containers(pod).flatMap(({ volumeMounts = [] }) =>
        paths
          .filter(
            ({ where, name }) =>
              where === pod.where && volumeMounts.some((mount) => mount.name === name && !mount.readOnly),
          )
          .map(({ hostPath }) => hostPath.path),
      ),
    );
    expect(found.filter((path) => !path.startsWith('/var/lib/alloy/'))).toEqual([]);
  });

  test('keep whatever is mounted below a directory of the node from being written to', () => {
    const readOnly = all.flatMap((pod) =>
      containers(pod).flatMap(({ volumeMounts = [] }) =>
        volumeMounts.filter(
          (mount) =>
            mount.readOnly && paths.some(({ where, name }) => where === pod.where && name === mount.name),
        ),
      ),
    );
    expect(readOnly.filter((mount) => Reflect.get(mount, 'recursiveReadOnly') !== 'IfPossible')).toEqual([]);
  });
}
