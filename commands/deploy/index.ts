import { type ArgsDef, defineCommand } from 'citty';
import { chartsOf } from '../../lib/lab/manifests';
import { requiredSecrets } from '../../lib/lab/prerequisites';
import { clusterArguments, refuseUnknown, timeoutOf } from '../command-line/cluster-arguments';
import { ctrlC, main } from '../command-line/command';
import { loadEnvironment } from '../command-line/environments';
import { contextFor } from '../kubectl/contexts';
import { Kubectl } from '../kubectl/kubectl';
import { processes } from '../kubectl/process';
import { showProgress } from '../kubectl/progress';
import { requireVersion } from '../kubectl/version';
import { deploySteps } from './deploy';
import { preview, report } from './dry-run';
import { stagesOf } from './stages';

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
