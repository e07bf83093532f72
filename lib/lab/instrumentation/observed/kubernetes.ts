/** The first minor version of Kubernetes 1 in which a policy may change what it admits. */
const firstMinor = 36;

/** Whether pods get their annotations when they are made; before that version their workloads have to have them. */
export function changesPods(kubernetesVersion: string): boolean {
  return Number(kubernetesVersion.split('.')[1]) >= firstMinor;
}
