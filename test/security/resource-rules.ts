import type { k8s } from 'cdk8s-plus-28';
import { containers, pods } from '../../lib/lab/checks/pods';
import type { Settings } from '../../lib/lab/environment';
import { labManifests, nameOf } from '../lab-manifests';
import { injected } from './injected';

/** Holds every manifest of some settings to what keeps one pod from taking a node from the others. */
export function resourceRules(settings: Settings): void {
  const manifests = labManifests(settings);
  const all = pods(manifests);
  const everything = [
    ...all.flatMap((pod) =>
      containers(pod).map(({ name, resources }) => ({ where: `${pod.where}: ${name}`, resources })),
    ),
    ...injected(manifests),
  ];

  /** The containers that do not name an amount. */
  const without = (amount: string, at: 'requests' | 'limits') =>
    everything.filter(({ resources }) => !amounts(resources, at).includes(amount)).map(({ where }) => where);

  test('limit the memory of every container', () => {
    expect(without('memory', 'limits')).toEqual([]);
  });

  test('reserve and limit what every container writes to the disk of its node', () => {
    expect(without('ephemeral-storage', 'requests')).toEqual([]);
    expect(without('ephemeral-storage', 'limits')).toEqual([]);
  });

  test('bound every empty directory', () => {
    const found = all.flatMap(({ where, spec }) =>
      (spec.volumes ?? [])
        .filter(({ emptyDir }) => emptyDir !== undefined && emptyDir.sizeLimit === undefined)
        .map(({ name }) => `${where}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('never let a pod that is not ready hold back its node', () => {
    const budgets = manifests.filter(({ kind }) => kind === 'PodDisruptionBudget');
    const found = budgets.filter(
      ({ spec }) => Reflect.get(Object(spec), 'unhealthyPodEvictionPolicy') !== 'AlwaysAllow',
    );
    expect(found.map(nameOf)).toEqual([]);
  });
}

function amounts(resources: k8s.ResourceRequirements | undefined, at: 'requests' | 'limits'): string[] {
  return Object.keys(resources?.[at] ?? {});
}
