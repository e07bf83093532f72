import { containers, type Pod, pods } from '../../lib/lab/checks/pods';
import { restrictedViolations } from '../../lib/lab/checks/restricted';
import type { Settings } from '../../lib/lab/environment';
import { labManifests, type Manifest, nameOf } from '../lab-manifests';

/** What of a pod's violations of the restricted level is not allowed. */
export type Unallowed = (pod: Pod, violations: readonly string[]) => readonly string[];

/** Holds every manifest of some settings to the rules of the project. */
export function securityRules(settings: Settings, unallowed: Unallowed): void {
  const manifests = labManifests(settings);
  const all = pods(manifests);
  test('hold pods to check', () => {
    expect(all.length).toBeGreaterThan(8);
  });

  test('meet the restricted Pod Security Standard, named exceptions aside', () => {
    const found = all.flatMap((pod) =>
      unallowed(pod, restrictedViolations(pod)).map((what) => `${pod.where}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test('give every container a read-only root file system', () => {
    const found = all.flatMap((pod) =>
      containers(pod)
        .filter(({ securityContext }) => securityContext?.readOnlyRootFilesystem !== true)
        .map(({ name }) => `${pod.where}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('request cpu and memory for every container', () => {
    const found = all.flatMap((pod) =>
      containers(pod)
        .filter(({ resources }) => !(resources?.requests?.cpu && resources.requests.memory))
        .map(({ name }) => `${pod.where}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('name every image with a registry and a tag that is not latest', () => {
    const found = imagesIn(manifests).filter(
      (image) => !/^[a-z0-9.-]+\.[a-z]+\/[^:@]+:(?!latest$)[\w.-]+$/.test(image),
    );
    expect(imagesIn(manifests).length).toBeGreaterThan(8);
    expect(found).toEqual([]);
  });

  test("hold no Secret, since credentials are the user's to bring", () => {
    expect(manifests.filter(({ kind }) => kind === 'Secret').map(nameOf)).toEqual([]);
  });

  test('set no environment variable whose name says it is a secret by a literal', () => {
    const found = all.flatMap((pod) =>
      containers(pod).flatMap(({ name, env }) =>
        (env ?? [])
          .filter(
            (variable) =>
              /TOKEN|PASSWORD|SECRET|API_?KEY/i.test(variable.name) && variable.value !== undefined,
          )
          .map((variable) => `${pod.where}: ${name}: ${variable.name}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('mount the token of the service account only where an API role is bound to it', () => {
    const bound = new Set(manifests.filter(({ kind }) => kind.endsWith('RoleBinding')).flatMap(subjects));
    const found = all
      .filter((pod) => pod.spec.automountServiceAccountToken !== false || tokenVolumes(pod).length > 0)
      .filter(({ namespace, spec }) => !bound.has(`${namespace}/${spec.serviceAccountName}`))
      .map(({ where }) => where);
    expect(found).toEqual([]);
  });

  test('mount that token into one container of a pod', () => {
    const found = all.filter((pod) => {
      if (pod.spec.automountServiceAccountToken !== false) return containers(pod).length > 1;
      const volumes = tokenVolumes(pod);
      const mounting = containers(pod).filter(({ volumeMounts = [] }) =>
        volumeMounts.some(({ name }) => volumes.includes(name)),
      );
      return mounting.length > 1;
    });
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  test('open no Service outside the cluster', () => {
    const found = manifests.filter(
      ({ kind, spec }) =>
        kind === 'Service' && ['LoadBalancer', 'NodePort'].includes(Reflect.get(Object(spec), 'type')),
    );
    expect(found.map(nameOf)).toEqual([]);
  });
}

/** The volumes of a pod that hold a token of its service account. */
function tokenVolumes({ spec }: Pod): readonly string[] {
  return (spec.volumes ?? [])
    .filter(({ projected }) => projected?.sources?.some((source) => source.serviceAccountToken))
    .map(({ name }) => name);
}

interface Subject {
  readonly name: string;
  readonly namespace?: string;
}

function subjects(binding: Manifest): string[] {
  const list: unknown = binding.subjects;
  return Array.isArray(list) ? list.map(({ namespace, name }: Subject) => `${namespace}/${name}`) : [];
}

/** Values of every field named image, at any depth, CustomResourceDefinitions aside. */
function imagesIn(value: unknown): string[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    Reflect.get(value, 'kind') === 'CustomResourceDefinition'
  )
    return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'image' && typeof item === 'string' ? [item] : imagesIn(item),
  );
}
