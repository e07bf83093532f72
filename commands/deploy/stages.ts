import type { ChartManifests, Manifest } from '../../lib/lab/manifests';
import type { RequiredSecret } from '../../lib/lab/prerequisites';
import type { Kubectl } from '../kubectl/kubectl';
import { isDefinition } from '../kubectl/object';
import type { Awaited } from '../kubectl/patience';
import { awaitedAuthority } from './conditions';
import { Injection } from './injection';
import { observesNothing } from './observed/policy';
import { requireSecrets } from './secrets';

/** A step of the installation. The next one begins when everything in it is ready and every check is content. */
export interface Stage {
  /** What a person reads in the list. */
  readonly title: string;
  readonly manifests: readonly Manifest[];
  /** What has to hold beyond that, in this order. */
  readonly checks: readonly StageCheck[];
  /** Frees what cannot become ready by itself; asked for at every look. */
  readonly hurry?: (kubectl: Kubectl) => Promise<void>;
}

export type StageCheck = (kubectl: Kubectl) => Promise<Awaited | undefined>;

/** The charts that have a stage of their own; all others are applied together, before instrumentation needs them. */
const own = {
  namespaces: '00-namespaces',
  injectionPolicy: '05-injection-policy',
  certManager: '10-cert-manager',
  operator: '20-opentelemetry-operator',
  instrumentation: '40-instrumentation',
  observe: '45-observe',
  applications: '50-apps',
} as const;

/** The order of installation; a removal goes backwards. */
export function stagesOf(
  charts: readonly ChartManifests[],
  secrets: readonly RequiredSecret[],
): readonly Stage[] {
  const all = charts.flatMap(({ manifests }) => manifests);
  const definitions = all.filter(isDefinition);
  const of = (chart: string) =>
    charts
      .filter((candidate) => candidate.chart === chart)
      .flatMap(({ manifests }) => manifests)
      .filter((manifest) => !isDefinition(manifest));
  const others = charts
    .map(({ chart }) => chart)
    .filter((chart) => !Object.values<string>(own).includes(chart))
    .flatMap(of);

  const injection = new Injection(of(own.applications));
  const certificates = certificatesOf(of(own.operator));
  const injected = of(own.instrumentation);

  return [
    {
      title: 'Namespaces, definitions and policies',
      manifests: [...of(own.namespaces), ...definitions, ...of(own.injectionPolicy)],
      checks: of(own.observe).length > 0 ? [] : [observesNothing],
    },
    {
      title: 'Secrets that you bring',
      manifests: [],
      checks: when(secrets, async (kubectl) => void (await requireSecrets(kubectl, secrets))),
    },
    {
      title: 'cert-manager',
      manifests: of(own.certManager),
      // The startup check says the same, and a Job that completed last month says it no more.
      checks: when(certificates, admits('the webhook of cert-manager', certificates)),
    },
    {
      title: 'OpenTelemetry operator',
      manifests: of(own.operator),
      checks: [
        ...when(definitions, knowsAuthorities(definitions)),
        ...when(injected, admits('the webhook of the OpenTelemetry operator', injected)),
      ],
    },
    { title: 'Alloy and the backend', manifests: others, checks: [] },
    { title: 'Instrumentation', manifests: of(own.instrumentation), checks: [] },
    { title: 'Workloads that are already there', manifests: of(own.observe), checks: [] },
    {
      title: 'Applications',
      manifests: of(own.applications),
      checks: when(of(own.applications), (kubectl) => injection.awaited(kubectl)),
      hurry: (kubectl) => injection.hurry(kubectl),
    },
  ];
}

/** A check of what there is something of. */
function when(concerned: readonly unknown[], check: StageCheck): readonly StageCheck[] {
  return concerned.length > 0 ? [check] : [];
}

function certificatesOf(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.filter(({ apiVersion }) => apiVersion.startsWith('cert-manager.io/'));
}

/** A ready pod does not mean that its webhook can be called: the API server is asked whether it could apply these. */
function admits(who: string, manifests: readonly Manifest[]): StageCheck {
  return async (kubectl) => {
    const admitted = await kubectl.dryRun(manifests);
    return admitted.length === manifests.length ? undefined : { text: `${who} does not answer yet` };
  };
}

/** The API server converts objects by a webhook, and has to be told by whom it is signed. */
function knowsAuthorities(definitions: readonly Manifest[]): StageCheck {
  return async (kubectl) => first((await kubectl.get(definitions)).map(awaitedAuthority));
}

/** The first that is still awaited. */
export function first(awaited: readonly (Awaited | undefined)[]): Awaited | undefined {
  return awaited.find((one) => one !== undefined);
}
