import { type ApiObject, JsonPatch } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { has } from '../kubernetes/versions';

/**
 * Has read-only mounts of the node keep other file systems below them from being written to as well, which `readOnly` alone
 * does not. The field excludes mount propagation: what is mounted later is then not seen, and its disk reads as that below.
 *
 * The API server knows the field since Kubernetes 1.30, and heeds it since 1.31; where the runtime cannot, it starts the
 * container without: https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts
 *
 * @param controller what makes the pods from the template; the library of cdk8s does not know the field
 * @param kubernetesVersion the minor version, for example `1.36`; undefined where any may be
 */
export function recursiveReadOnly(
  controller: ApiObject,
  { spec }: k8s.PodTemplateSpec,
  kubernetesVersion: string | undefined,
): void {
  if (!has('recursiveReadOnlyMounts', kubernetesVersion ?? '')) return;
  const ofNode = (spec?.volumes ?? []).filter(({ hostPath }) => hostPath).map(({ name }) => name);
  spec?.containers.forEach(({ volumeMounts = [] }, container) => {
    volumeMounts.forEach(({ name, readOnly, mountPropagation }, index) => {
      if (!readOnly || !ofNode.includes(name)) return;
      const at = `/spec/template/spec/containers/${container}/volumeMounts/${index}`;
      controller.addJsonPatch(JsonPatch.add(`${at}/recursiveReadOnly`, 'IfPossible'));
      if (mountPropagation !== undefined) controller.addJsonPatch(JsonPatch.remove(`${at}/mountPropagation`));
    });
  });
}
