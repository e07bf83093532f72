import { proofs } from '../../instrumentation/missing-injection';
import { definePipeline } from '../definition';
import { Beyla } from './components';
import { beylaSchema } from './settings';

export const beyla = definePipeline({
  name: 'beyla',
  description: 'Metrics and traces of programs without an agent, by eBPF.',
  settings: beylaSchema,
  takesOfNode: {
    what: 'eBPF takes the process namespace of the node',
    instead: 'let the OpenTelemetry operator inject agents there',
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Beyla(config, {
        ...settings,
        namespaces: settings.namespaces ?? [platform.namespaces.applications.name],
        clusterName: platform.cluster.name,
        environment: platform.telemetry.environment,
        attributes: platform.telemetry.attributes,
        exceptAnnotations: injectingAnnotations,
        destination,
      }),
});

/** The sidecar alone is no agent: it passes on what others send. */
const injectingAnnotations = Object.keys(proofs).filter((name) => !name.startsWith('sidecar.'));
