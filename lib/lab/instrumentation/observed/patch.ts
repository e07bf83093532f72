import type { Observed } from '../../settings/observe';
import { containersAnnotation } from '../annotations';
import { hasInjectedAgent } from '../injected';
import type { InstrumentationNames } from '../names';
import { annotationsOf } from './annotations';

/**
 * The change of a workload that makes its pods ask for what an entry says, where no policy does it for them: a merge patch. The
 * names of containers are left to the operator where the entry has none, and it takes the first.
 */
export function patchOf(observed: Observed, kind: string, instrumentation: InstrumentationNames): string {
  const { containers } = observed;
  const names = hasInjectedAgent(observed) && containers.length > 0;
  const annotations = {
    ...annotationsOf(observed, instrumentation),
    ...(names && { [containersAnnotation]: containers.join(',') }),
  };
  const template = { spec: { template: { metadata: { annotations } } } };
  return JSON.stringify(kind.toLowerCase() === 'cronjob' ? { spec: { jobTemplate: template } } : template);
}
