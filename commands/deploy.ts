import { type ArgsDef, defineCommand } from 'citty';
import { chartsOf } from '../lib/deploy/charts';
import { ctrlC, main } from '../lib/deploy/command';
import { contextFor } from '../lib/deploy/contexts';
import { deploySteps } from '../lib/deploy/deploy';
import { preview, report } from '../lib/deploy/dry-run';
import { Kubectl } from '../lib/deploy/kubectl';
import { processes } from '../lib/deploy/process';
import { showProgress } from '../lib/deploy/progress';
import { clusterArguments, refuseUnknown, timeoutOf } from '../lib/deploy/request';
import { stagesOf } from '../lib/deploy/stages';
import { requireVersion } from '../lib/deploy/version';
import { loadEnvironment } from '../lib/environments';
import { requiredSecrets } from '../lib/prerequisites';

const args = {
  ...clusterArguments,
  'dry-run': { type: 'boolean', description: 'Only tell what would be done', default: false },
} satisfies ArgsDef;

const command = defineCommand({
  meta: { name: 'npm run deploy --', description: 'Installs an environment, and waits until it works' },
  args,
  async run({ args: { environment, context, timeout, ...flags }, rawArgs }) {
    refuseUnknown(rawArgs, flags._, Object.keys(args).slice(1));
    const limit = timeoutOf(timeout);
    const settings = loadEnvironment(environment);
    const charts = chartsOf(settings);
    const secrets = requiredSecrets(settings);

    const signal = ctrlC();
    const run = processes(signal);
    const anyContext = flags['any-context'];
    const chosen = await contextFor(run, settings.cluster, { environment, context, anyContext });
    const kubectl = new Kubectl(run, chosen);
    const { kubernetesVersion } = settings.cluster;
    if (flags['dry-run']) {
      await requireVersion(kubectl, kubernetesVersion);
      console.log(report(await preview(stagesOf(charts, secrets), kubectl)));
      return;
    }
    console.log(`${environment}, in the context ${chosen}:`);
    const again = ['npm run deploy', ...(rawArgs.length === 0 ? [] : ['--', ...rawArgs])].join(' ');
    await showProgress(
      deploySteps({ charts, kubernetesVersion, secrets, kubectl, timeout: limit, signal, again }),
    );
    console.log(`The lab of ${environment} is installed and every pod is as it should be.`);
  },
});

void main(command);
