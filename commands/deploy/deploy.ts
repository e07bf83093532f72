import type { ChartManifests } from '../../lib/lab/manifests';
import type { RequiredSecret } from '../../lib/lab/prerequisites';
import type { Kubectl } from '../kubectl/kubectl';
import { refuseForeign } from '../kubectl/ownership';
import { Patience } from '../kubectl/patience';
import type { Step } from '../kubectl/progress';
import { requireVersion } from '../kubectl/version';
import { explain } from './failure';
import { install } from './install';
import { type Stage, stagesOf } from './stages';

export interface DeployProps {
  readonly charts: readonly ChartManifests[];
  /** The version that they are made for, for example `1.36`. */
  readonly kubernetesVersion: string;
  /** The Secrets that the user brings. */
  readonly secrets: readonly RequiredSecret[];
  readonly kubectl: Kubectl;
  /** How long each stage may take. */
  readonly timeout: Timeout;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  /** What to type to go on after a failure. */
  readonly again: string;
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
        refuseForeign(await props.kubectl.get(all));
        return undefined;
      }),
    ),
    ...stages
      .filter(isNeeded(props))
      .map((stage) => step(props, stage.title, (patience) => install(stage, props.kubectl, patience))),
  ];
}

function isNeeded({ secrets }: DeployProps) {
  return ({ manifests }: Stage) => manifests.length > 0 || secrets.length > 0;
}

/** A step with the time of its own that it may take, and with the whole story when it fails. */
export function step(
  {
    kubectl,
    timeout,
    signal,
    again,
    interval,
  }: Omit<DeployProps, 'charts' | 'kubernetesVersion' | 'secrets'>,
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
