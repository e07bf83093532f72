import { podVariables } from '../../lib/workload/environment';

/** Whether a pod has a variable without being given it. */
export function isOfPods(name: string): boolean {
  return podVariables.includes(name);
}
