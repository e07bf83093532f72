import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import type { Scheduling } from '../settings/scheduling';

/** Where the image of a workload runs; undefined where nothing is known of it. */
interface Platform {
  readonly os?: string;
  readonly architectures?: readonly string[];
}

export interface OwnScheduling {
  readonly scheduling: Scheduling | undefined;
  readonly platform: Platform;
}

/** Every image of the lab is made for both, read from their registries' indexes. */
const lab: Platform = { os: 'linux', architectures: ['amd64', 'arm64'] };

/** The images of applications are their owners' matter; that they are of Linux follows from how their pods look. */
const applications: Platform = { os: 'linux' };

/** What is said of a workload by its chart. Charts of an environment's own are its own matter. */
const charts: Readonly<Record<string, (manifest: Manifest, settings: Settings) => OwnScheduling>> = {
  '10-cert-manager': (_, { install }) => ({
    scheduling: install.certManager === false ? undefined : install.certManager.scheduling,
    platform: lab,
  }),
  '20-opentelemetry-operator': (_, { install }) => ({
    scheduling: install.operator === false ? undefined : install.operator.scheduling,
    platform: lab,
  }),
  '30-alloy': ({ metadata }, { alloy }) => ({ scheduling: ofCollector(metadata.name, alloy), platform: lab }),
  '31-legacy': () => ({ scheduling: undefined, platform: lab }),
  '32-kube-state-metrics': (_, { pipelines }) => ({
    scheduling: pipelines.kubeStateMetrics.scheduling,
    platform: lab,
  }),
  '33-opencost': (_, { pipelines }) => ({ scheduling: pipelines.costs.scheduling, platform: lab }),
  '50-apps': ({ metadata }, settings) => {
    const application = settings.applications.find(({ name }) => name === metadata.name);
    return application === undefined
      ? { scheduling: settings.loadGenerator.scheduling, platform: lab }
      : { scheduling: application.scheduling, platform: applications };
  },
  '60-backend': (_, { destinations }) => ({
    scheduling: Object.values(destinations).find((one) => one.kind === 'local')?.scheduling,
    platform: lab,
  }),
};

export function ownScheduling(manifest: Manifest, settings: Settings, chart: string): OwnScheduling {
  return charts[chart]?.(manifest, settings) ?? { scheduling: undefined, platform: {} };
}

function ofCollector(name: string, alloy: Settings['alloy']): Scheduling | undefined {
  switch (name) {
    case 'alloy-receiver':
      return alloy.receiver.scheduling;
    case 'alloy-cluster':
      return alloy.cluster.scheduling;
    case 'alloy-sampler':
      return alloy.sampler.scheduling;
    case 'alloy-node':
      return alloy.node.scheduling;
    case 'alloy-singleton':
      return alloy.singleton.scheduling;
    default:
      return undefined;
  }
}
