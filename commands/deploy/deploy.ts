import type { Existing } from '../../lib/lab/existing';
import type { ChartManifests, Manifest } from '../../lib/lab/manifests';
import type { RequiredSecret } from '../../lib/lab/prerequisites';
import type { ObserveSettings } from '../../lib/lab/settings/observe';
import type { Kubectl } from '../kubectl/kubectl';
import { refuseForeign } from '../kubectl/ownership';
import { Patience } from '../kubectl/patience';
import type { Step } from '../kubectl/progress';
import { requireVersion } from '../kubectl/version';
import { ComponentHealth } from './component-health';
import { lookAtExisting, takesForGranted } from './existing';
import { explain } from './failure';
import { install } from './install';
import { refuseUnprivileged } from './observed/privileged';
import { type Stage, stagesOf } from './stages';

export interface DeployProps {
  readonly charts: readonly ChartManifests[];
  /** The version that they are made for, for example `1.36`. */
  readonly kubernetesVersion: string;
  /** What of others is observed. @default nothing */
  readonly observe?: ObserveSettings;
  /** The Secrets that the user brings. */
  readonly secrets: readonly RequiredSecret[];
  /** What has to be there that the lab does not install. @default nothing */
  readonly existing?: Existing;
  readonly kubectl: Kubectl;
  /** How long each stage may take. */
  readonly timeout: Timeout;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  /** What to type to go on after a failure. */
  readonly again: string;
  /** Is told what could not be found out, though nothing speaks against it. @default it is kept quiet */
  readonly note?: (sentence: string) => void;
  /** The time between two looks at the cluster, in milliseconds. @default 1000 */
  readonly interval?: number;
}

/** A time as the user wrote it, and in milliseconds. */
export interface Timeout {
  readonly text: string;
  readonly milliseconds: number;
}

/** The steps of an installation: a look at the whole, so that nothing is half done for a name that is taken, and the stages. */
export function deploySteps(props: DeployProps): readonly Step[] {
  const stages = stagesOf(props.charts, props.secrets);
  const all = stages.flatMap(({ manifests }) => manifests);
  return [
    step(props, 'Looking at the cluster', (patience) =>
      patience.until(async () => {
        await requireVersion(props.kubectl, props.kubernetesVersion);
        refuseForeign(await props.kubectl.get(all), props.kubectl.context);
        await refuseUnprivileged(props.kubectl, props.observe ?? []);
        return undefined;
      }),
    ),
    ...existingSteps(props),
    ...stages
      .filter(isNeeded)
      .map((stage) => step(props, stage.title, (patience) => install(stage, props.kubectl, patience))),
    healthStep(props, all),
  ];
}

/** A component that has not recovered when everything else has been there for so long does not recover by itself. */
const recovery: Timeout = { text: '1m', milliseconds: 60_000 };

function healthStep(props: DeployProps, manifests: readonly Manifest[]): Step {
  const timeout = props.timeout.milliseconds < recovery.milliseconds ? props.timeout : recovery;
  return step({ ...props, timeout }, 'Components of Alloy', async (patience) => {
    const health = new ComponentHealth(manifests);
    await patience.until(() => health.awaited(props.kubectl));
    for (const sentence of health.unasked) props.note?.(sentence);
  });
}

/** Before anything is applied, so that nothing is half done for a cert-manager that is too old. */
function existingSteps(props: DeployProps): readonly Step[] {
  const { existing, kubectl } = props;
  if (existing === undefined || !takesForGranted(existing)) return [];
  return [
    step(props, 'What the cluster has', async (patience) => {
      let sentences: readonly string[] = [];
      await patience.until(async () => {
        const { awaited, found } = await lookAtExisting(kubectl, existing);
        sentences = found;
        return awaited;
      });
      for (const sentence of sentences) props.note?.(sentence);
    }),
  ];
}

function isNeeded({ manifests, checks }: Stage): boolean {
  return manifests.length > 0 || checks.length > 0;
}

/** A look at the cluster outside of the steps, which tries again like a step while the API server is away. */
export async function looked<T>(props: StepProps, look: () => Promise<T>): Promise<T> {
  const results: T[] = [];
  const { run } = step(props, 'Looking at the cluster', async (patience) => {
    results.push(await patience.get(look));
  });
  await run((text) => console.log(`Looking at the cluster: ${text}`));
  return results[0] ?? look();
}

export type StepProps = Pick<DeployProps, 'kubectl' | 'timeout' | 'signal' | 'again' | 'interval'>;

/** A step with the time of its own that it may take, and with the whole story when it fails. */
export function step(
  { kubectl, timeout, signal, again, interval }: StepProps,
  title: string,
  run: (patience: Patience) => Promise<void>,
): Step {
  return {
    title,
    run: async (say) => {
      try {
        await run(new Patience({ timeout: timeout.milliseconds, interval, signal, say }));
      } catch (error) {
        throw await explain(error, { title, timeout: timeout.text, again }, kubectl);
      }
    },
  };
}
