import type { ArgsDef } from 'citty';
import { existingOf } from '../../lib/lab/existing';
import { observingOf } from '../../lib/lab/instrumentation/observed/annotations';
import { chartsOf } from '../../lib/lab/manifests';
import { requiredSecrets } from '../../lib/lab/prerequisites';
import { clusterArguments, refuseUnknown, timeoutOf } from '../command-line/cluster-arguments';
import { command, ctrlC } from '../command-line/command';
import { environmentFile, inEnvironment, loadEnvironment } from '../command-line/environments';
import { typed, usageName } from '../command-line/invocation';
import { contextFor } from '../kubectl/contexts';
import { Kubectl } from '../kubectl/kubectl';
import { processes } from '../kubectl/process';
import { showProgress } from '../kubectl/progress';
import { requireVersion } from '../kubectl/version';
import { deploySteps, looked } from './deploy';
import { preview, report } from './dry-run';
import { lookAtExisting } from './existing';
import { lookAtObserved, type ObservedReport, sentencesOf } from './observed/report';
import { restartSteps } from './observed/restart';
import { stagesOf } from './stages';

const args = {
  ...clusterArguments,
  restart: {
    type: 'boolean',
    description: 'Make pods of others anew that are observed and run already, or are observed no more',
    default: false,
  },
  'dry-run': { type: 'boolean', description: 'Only tell what would be done', default: false },
} satisfies ArgsDef;

export const deploy = command({
  name: 'deploy',
  usageName: usageName('deploy'),
  description: 'Installs an environment, and waits until it works',
  args,
  async run({ args: { environment: word, context, timeout, ...flags }, rawArgs }) {
    refuseUnknown(rawArgs, flags._, Object.keys(args).slice(1));
    const limit = timeoutOf(timeout);
    const file = environmentFile(word);
    const environment = file.name;
    const settings = loadEnvironment(file);
    const charts = inEnvironment(file, () => chartsOf(settings));
    const secrets = requiredSecrets(settings);
    const existing = existingOf(settings);

    const signal = ctrlC();
    const run = processes(signal);
    const anyContext = flags['any-context'];
    const chosen = await contextFor(run, settings.cluster, { environment: file, context, anyContext });
    const kubectl = new Kubectl(run, chosen);
    const { kubernetesVersion } = settings.cluster;
    const again = typed('deploy', rawArgs);
    const notes: string[] = [];
    const note = (sentence: string) => notes.push(sentence);
    const observing = observingOf(settings);
    const restart = typed('deploy', [
      ...rawArgs.filter((arg) => !/^--(dry-run|restart)$/.test(arg)),
      '--restart',
    ]);
    const props = {
      charts,
      kubernetesVersion,
      observe: settings.observe,
      secrets,
      existing,
      kubectl,
      timeout: limit,
      signal,
      again,
      note,
    };
    const observed = () => lookAtObserved(kubectl, observing, kubernetesVersion);
    const sayingOf = (found: ObservedReport) => sentencesOf(found, { observing, restart, context: chosen });
    if (flags['dry-run']) {
      const previews = await looked(props, async () => {
        await requireVersion(kubectl, kubernetesVersion);
        for (const sentence of (await lookAtExisting(kubectl, existing)).found) notes.push(sentence);
        return preview(stagesOf(charts, secrets), kubectl);
      });
      console.log([report(previews), ...notes, ...sayingOf(await looked(props, observed))].join('\n'));
      return;
    }
    console.log(`${environment}, in the context ${chosen}:`);
    await showProgress(deploySteps(props));
    if (flags.restart)
      await showProgress(restartSteps((await looked(props, observed)).toRestart, observing, props));
    console.log(`The lab of ${environment} is installed and every pod is as it should be.`);
    for (const sentence of [...notes, ...sayingOf(await looked(props, observed))]) console.log(sentence);
  },
});
