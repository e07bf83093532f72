import { k8s } from 'cdk8s-plus-28';
import type { ApplicationSettings } from '../environment';
import {
  type EnvironmentReference,
  type EnvironmentSources,
  type EnvironmentVariables,
  referencesOf,
} from '../settings/application-env';
import type { VolumeSettings } from '../settings/application-pod';
import { bytes } from '../settings/formats';

/** The variables whose value stands in a Secret or a ConfigMap. */
export function referredVariables(env: EnvironmentVariables): k8s.EnvVar[] {
  return referencesOf(env).map(([name, reference]) => ({ name, valueFrom: sourceOf(reference) }));
}

function sourceOf(reference: EnvironmentReference): k8s.EnvVarSource {
  const { key } = reference;
  return 'secret' in reference
    ? { secretKeyRef: { name: reference.secret, key } }
    : { configMapKeyRef: { name: reference.configMap, key } };
}

/** Secrets and ConfigMaps all of whose keys are variables, if there are some. */
export function variablesFrom(sources: EnvironmentSources): Pick<k8s.Container, 'envFrom'> {
  if (sources.length === 0) return {};
  return {
    envFrom: sources.map(({ secret, configMap, prefix }) => ({
      ...(prefix !== undefined && { prefix }),
      ...(secret !== undefined && { secretRef: { name: secret } }),
      ...(configMap !== undefined && { configMapRef: { name: configMap } }),
    })),
  };
}

export function volumeOf({ name, configMap, secret, claim, emptyDir }: VolumeSettings): k8s.Volume {
  return {
    name,
    ...(configMap !== undefined && { configMap: { name: configMap } }),
    ...(secret !== undefined && { secret: { secretName: secret } }),
    ...(claim !== undefined && { persistentVolumeClaim: { claimName: claim } }),
    ...(emptyDir !== undefined && { emptyDir: { sizeLimit: k8s.Quantity.fromString(emptyDir) } }),
  };
}

/** What a container may write into the directories of its own, in MiB. */
export function emptyMebibytes({ volumes }: Pick<ApplicationSettings, 'volumes'>, container: string): number {
  const sizes = volumes
    .filter(({ containers }) => containers.includes(container))
    .map(({ emptyDir = '0' }) => Math.ceil(bytes(emptyDir) / 2 ** 20));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The volumes that a container sees. */
export function mountsOf(
  { volumes }: Pick<ApplicationSettings, 'volumes'>,
  container: string,
): k8s.VolumeMount[] {
  return volumes
    .filter(({ containers }) => containers.includes(container))
    .map(({ name, mountPath, configMap, secret, readOnly }) => ({
      name,
      mountPath,
      ...((readOnly ?? (configMap !== undefined || secret !== undefined)) && { readOnly: true }),
    }));
}
