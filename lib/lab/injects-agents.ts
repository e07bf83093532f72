import type { Settings } from './environment';

/** Whether anything is injected into pods: where nobody takes what it sends, nothing is, and no operator is needed. */
export function injectsAgents({ pipelines }: Pick<Settings, 'pipelines'>): boolean {
  return pipelines.applicationObservability.enabled;
}
