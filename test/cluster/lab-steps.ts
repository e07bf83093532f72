import { deploySteps } from '../../commands/deploy/deploy';
import { removalSteps } from '../../commands/destroy/removal';
import { Kubectl } from '../../commands/kubectl/kubectl';
import { chartsOf } from '../../lib/lab/manifests';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { settingsFor } from './lab';

/** Does what `npm run deploy` and `npm run destroy` do, for the local environment made for the cluster's version. */
export async function runSteps(cluster: TestCluster, script: 'deploy' | 'destroy'): Promise<void> {
  const settings = settingsFor('kind', cluster.version);
  const props = {
    charts: chartsOf(settings),
    kubernetesVersion: settings.cluster.kubernetesVersion,
    secrets: [],
    kubectl: new Kubectl((_, args, input) => cluster.kubectl.try(args, input), 'test'),
    timeout: { text: '5m', milliseconds: 300_000 },
    signal: new AbortController().signal,
    again: `npm run ${script}`,
  };
  const steps = script === 'deploy' ? deploySteps(props) : removalSteps(props);
  for (const { run } of steps) await run(() => undefined);
}
