import type { ClusterSettings } from '../../lib/lab/environment';
import { SettingsError } from '../../lib/lab/environment';
import type { Action, ClusterCommand } from './cluster-command';

/** What Google Cloud has to be told besides the settings of the environment. */
export interface GkeOptions {
  /** The project's identifier. */
  readonly project?: string;
  /** A region such as `us-central1`; for GKE Standard also a zone such as `us-central1-a`. */
  readonly location?: string;
  /** Nodes without addresses of their own, which reach the registries through a NAT. */
  readonly privateNodes: boolean;
  readonly network: string;
  /** @default the one that the network has in the region */
  readonly subnetwork?: string;
}

interface Place extends GkeOptions {
  readonly project: string;
  readonly location: string;
  readonly region: string;
}

/** Where the control plane of a cluster with private nodes is; the original lab's. */
const controlPlane = '172.16.0.32/28';

/** A cluster on Google Kubernetes Engine; its context in kubectl is `gke_PROJECT_LOCATION_NAME`. */
export function gkeCommands(
  action: Action,
  cluster: ClusterSettings,
  options: GkeOptions,
): readonly ClusterCommand[] {
  const place = placeOf(cluster, options);
  const surroundings = place.privateNodes ? privateSurroundings(cluster.name, place) : [];
  if (action === 'create') {
    return [
      ...surroundings.map(({ create }) => create),
      createCluster(cluster, place),
      gcloud('the context for kubectl', place, [
        'container',
        'clusters',
        'get-credentials',
        cluster.name,
        `--location=${place.location}`,
      ]),
    ];
  }
  return [
    gcloud('the cluster', place, [
      'container',
      'clusters',
      'delete',
      cluster.name,
      `--location=${place.location}`,
    ]),
    ...surroundings.toReversed().map((part) => part.delete),
  ];
}

function createCluster({ name, provider, kubernetesVersion }: ClusterSettings, place: Place): ClusterCommand {
  const common = [
    name,
    `--location=${place.location}`,
    '--release-channel=regular',
    `--cluster-version=${kubernetesVersion}`,
    ...networkOf(place),
    ...(place.privateNodes ? ['--enable-private-nodes', `--master-ipv4-cidr=${controlPlane}`] : []),
  ];
  if (provider === 'gke-autopilot') {
    return gcloud('a GKE Autopilot cluster', place, ['container', 'clusters', 'create-auto', ...common]);
  }
  return gcloud('a GKE Standard cluster', place, [
    'container',
    'clusters',
    'create',
    ...common,
    '--enable-ip-alias',
    // Pods get identities of their own instead of the node's.
    `--workload-pool=${place.project}.svc.id.goog`,
    // Without it, or Calico, a NetworkPolicy has no effect.
    '--enable-dataplane-v2',
    '--enable-shielded-nodes',
    '--machine-type=e2-standard-4',
    '--disk-type=pd-balanced',
    '--disk-size=80',
    // In a region it is the number in each of three zones.
    `--num-nodes=${place.location === place.region ? 1 : 2}`,
  ]);
}

function networkOf({ network, subnetwork }: Place): string[] {
  return [`--network=${network}`, ...(subnetwork === undefined ? [] : [`--subnetwork=${subnetwork}`])];
}

interface Surrounding {
  readonly create: ClusterCommand;
  readonly delete: ClusterCommand;
}

/**
 * Private nodes pull images through a NAT; and the firewall of their cluster lets the control plane reach ports 443 and
 * 10250 only, while the operator's webhook listens on 9443.
 * https://cloud.google.com/kubernetes-engine/docs/how-to/private-clusters#add_firewall_rules
 */
function privateSurroundings(name: string, place: Place): readonly Surrounding[] {
  const region = `--region=${place.region}`;
  const router = `${name}-router`;
  const nat = `${name}-nat`;
  const rule = `${name}-webhooks`;
  const compute = (reason: string, ...args: string[]) => gcloud(reason, place, ['compute', ...args]);
  return [
    {
      create: compute(
        'a router for the NAT',
        'routers',
        'create',
        router,
        `--network=${place.network}`,
        region,
      ),
      delete: compute('the router of the NAT', 'routers', 'delete', router, region),
    },
    {
      create: compute(
        'a NAT, by which private nodes pull images',
        'routers',
        'nats',
        'create',
        nat,
        `--router=${router}`,
        region,
        '--auto-allocate-nat-external-ips',
        '--nat-all-subnet-ip-ranges',
      ),
      delete: compute('the NAT', 'routers', 'nats', 'delete', nat, `--router=${router}`, region),
    },
    {
      create: compute(
        "the control plane's way to the operator's webhook",
        'firewall-rules',
        'create',
        rule,
        `--network=${place.network}`,
        '--allow=tcp:9443',
        `--source-ranges=${controlPlane}`,
      ),
      delete: compute("the control plane's way to the operator's webhook", 'firewall-rules', 'delete', rule),
    },
  ];
}

function gcloud(reason: string, { project }: Place, args: readonly string[]): ClusterCommand {
  return { reason, program: 'gcloud', args: [...args, `--project=${project}`] };
}

function placeOf({ provider }: ClusterSettings, options: GkeOptions): Place {
  const { project, location } = options;
  if (!project) {
    throw new SettingsError(
      '--project',
      'is missing: it takes the identifier of a Google Cloud project; gcloud projects list shows yours.',
    );
  }
  const takes = provider === 'gke-autopilot' ? 'a region such as us-central1' : 'a region or a zone';
  const [, region, zone] = /^([a-z]+-[a-z]+\d+)(-[a-z])?$/.exec(location ?? '') ?? [];
  if (location === undefined || region === undefined) {
    const found = location === undefined ? 'is missing:' : `is ${JSON.stringify(location)}, but`;
    throw new SettingsError(
      '--location',
      `${found} it takes ${takes}; gcloud compute zones list shows both.`,
    );
  }
  if (provider === 'gke-autopilot' && zone !== undefined) {
    throw new SettingsError(
      '--location',
      `is the zone ${location}, but GKE Autopilot takes a region; leave out the last two characters.`,
    );
  }
  return { ...options, project, location, region };
}
