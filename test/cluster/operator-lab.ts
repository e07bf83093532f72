import { checkSettings, type Settings } from '../../lib/lab/environment';
import { synthesize } from '../../lib/lab/synthesize';
import { type KubernetesVersion, kubernetesVersions } from '../../tools/test-cluster/builds';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { writeManifests } from './lab';

const go = { OTEL_GO_AUTO_TARGET_EXE: '/bin/served' };

function application(name: string, language: string, more: object = {}) {
  return { name, language, image: `docker.io/example/${name}:1.0`, port: 8080, ...more };
}

/** What a container may say to its agent in ways that the operator has to be kept from undoing. */
export const told = {
  OTEL_RESOURCE_ATTRIBUTES: 'team=retail,service.name=till,service.version=9',
  OTEL_TRACES_SAMPLER_ARG: '0.1',
};

/** An application for each thing that the operator does to pods. */
const applications = [
  application('java', 'java', { env: { JAVA_TOOL_OPTIONS: '-Xmx256m' } }),
  application('nodejs', 'nodejs', { variant: 'auto-sidecar' }),
  application('python', 'python', { env: told }),
  application('python-alpine', 'python', { platform: 'musl' }),
  application('dotnet', 'dotnet'),
  application('dotnet-alpine', 'dotnet', { platform: 'musl' }),
  application('go', 'go', { env: go }),
  application('go-told', 'go', { variant: 'auto-sidecar', env: { ...go, ...told } }),
  application('pair', 'java', {
    containers: [{ name: 'cache', image: 'docker.io/example/cache:2.0', language: 'go', env: go }],
  }),
  application('manual', 'java', { variant: 'manual-sidecar' }),
];

const base = {
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  // The collector in the place of Alloy is an object of the operator too.
  pipelines: { applicationObservability: { metricsFromTraces: 'legacy' } },
  applications,
};

export function operatorLab(version: KubernetesVersion): Settings {
  const kubernetesVersion = version === kubernetesVersions[0] ? {} : { kubernetesVersion: version };
  return checkSettings({ ...base, cluster: { ...base.cluster, ...kubernetesVersion } });
}

/** Writes what the operator has to do with, and tells where. */
export function writeOperatorLab(cluster: TestCluster): string {
  const manifests = synthesize(operatorLab(cluster.version));
  const files = manifests.filter(({ file }) => /^(0|1|2|31|4|5)/.test(file));
  return writeManifests(cluster, 'operator', files);
}
