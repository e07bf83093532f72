import { environment, type Settings } from '../../lib/lab/environment';
import { everythingOn } from '../everything-on';
import { environments } from '../lab-manifests';

/** What the programs have to run: the environments that the project ships, everything on, and the former way of traces. */
export const labs: Readonly<Record<string, Settings>> = {
  ...environments,
  ...Object.fromEntries(
    Object.entries(everythingOn).map(([name, settings]) => [`everything on ${name}`, settings]),
  ),
  // Alone, since what its Agent collects no pipeline may collect too.
  'the legacy collector': environment({
    cluster: { name: 'legacy', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: {
      applicationObservability: { metricsFromTraces: 'legacy' },
    },
  }),
};
