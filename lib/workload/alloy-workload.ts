import { ApiObject, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { AlloyConfig } from '../alloy';
import { refuseOnAutopilot } from './autopilot';
import { type Autoscale, autoscaler, checkAutoscale } from './autoscaler';
import { configMap } from './config-map';
import { deriveNeeds, type Needs } from './derive';
import { disruptionBudget } from './disruption-budget';
import { type EnvironmentValue, environmentOf } from './environment';
import { flagsOf } from './flags';
import { grantsOf, needsToken, refuseWithoutNamespace } from './grants';
import { identityOf } from './identity';
import { defaultImages } from './images';
import { isCluster, type Kind, kindOf } from './kind';
import { networkPolicy, type Senders, type WorkloadRef } from './network-policy';
import { peersHost, peersName, serviceHost } from './peers';
import { podTemplate, type Resources } from './pod';
import { podSecurityOf, type SecurityException } from './pod-security';
import { type Port, portsOf } from './ports';
import { Access } from './rbac';
import { recursiveReadOnly } from './recursive-read-only';
import {
  clusterService,
  type InternalLoadBalancer,
  internalLoadBalancer,
  peersService,
  type ServiceProps,
  service,
} from './service';
import { type ClaimProps, nodeDirectory, storageOf } from './storage';

export interface AlloyWorkloadProps {
  /** What the pods run. It must be complete: components added later have no effect. */
  readonly config: AlloyConfig;
  /**
   * A namespace that exists.
   * @default that of the chart; where it has none, the one that the objects are applied to
   */
  readonly namespace?: string;
  /**
   * Labels of all objects and pods, beside `app.kubernetes.io/name`, `instance` and `component`.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * The image of Alloy, with its tag or digest.
   * @default docker.io/grafana/alloy, of the release that the configuration is checked against
   */
  readonly image?: string;
  /**
   * The image of the container that has Alloy read a new configuration without a restart; false leaves the container
   * out, and a new configuration replaces the pods.
   * @default prometheus-config-reloader of the Prometheus operator
   */
  readonly reloaderImage?: string | false;
  /**
   * Number of pods.
   * @default 1; of a DaemonSet one on every node
   */
  readonly replicas?: number;
  /** Lets the number of pods follow their load, between two numbers, in place of `replicas`. @default it does not */
  readonly autoscale?: Autoscale;
  /** Lets senders outside the cluster, but in its network, reach the ports. @default pods of the cluster alone */
  readonly internalLoadBalancer?: InternalLoadBalancer;
  /** Whose pods may send to the ports that the configuration opens. @default those of every namespace */
  readonly senders?: Senders;
  /**
   * The same for single ports, by number; at 12345, Alloy's own server, for those beside the replicas themselves.
   * @default what `senders` says
   */
  readonly sendersByPort?: Readonly<Record<number, Senders>>;
  /** The workloads that send whole traces to this one, where it decides about some. @default every Alloy of the namespace */
  readonly collectors?: readonly WorkloadRef[];
  /** CPU and memory of the Alloy container. */
  readonly resources: Resources;
  /** Environment variables of the Alloy container, beside those that the pod knows of itself. @default none */
  readonly env?: Readonly<Record<string, EnvironmentValue>>;
  /** The claim of each pod, where something must outlive it. @default 5Gi of the cluster's default class */
  readonly claim?: ClaimProps;
  /** What is decided otherwise than derived. @default nothing */
  readonly overrides?: { readonly kind?: Kind };
  /** Where the cluster runs: GKE Autopilot refuses much of what a component may need of the node. @default other */
  readonly provider?: 'kind' | 'gke-standard' | 'gke-autopilot' | 'eks' | 'aks' | 'openshift' | 'other';
  /**
   * The minor version of Kubernetes, for example `1.36`: from 1.31 on, mounts of the node are read-only with all that is
   * mounted below them.
   * @default what 1.28 knows too
   */
  readonly kubernetesVersion?: string;
}

/**
 * Grafana Alloy running one configuration, with everything that the configuration needs and nothing else:
 * kind of workload, ports and Service, roles, volumes, flags, security exceptions.
 *
 * Its id is the name of all its objects.
 *
 * @throws WorkloadError when no workload can meet the needs of the configuration, or what is asked for
 *   contradicts them.
 */
export class AlloyWorkload extends Construct {
  readonly kind: Kind;
  /** What was derived from the configuration. */
  readonly needs: Needs;
  /** Every port that the configuration opens, by number. */
  readonly ports: readonly Port[];
  /** The Service and its host name: inside the cluster, or inside its namespace where nobody gave one. */
  readonly service: { readonly name: string; readonly host: string };
  /** What the pods break of the `restricted` Pod Security level, and why. */
  readonly exceptions: readonly SecurityException[];

  constructor(scope: Construct, id: string, props: AlloyWorkloadProps) {
    super(scope, id);
    const { config, namespace = Chart.of(this).namespace, autoscale, overrides, provider } = props;
    // What holds for several pods holds for a number of them that changes.
    const replicas = autoscale?.max ?? props.replicas;
    this.needs = deriveNeeds(config, namespace);
    if (namespace === undefined) refuseWithoutNamespace(this.needs);
    if (provider === 'gke-autopilot') refuseOnAutopilot(this.needs);
    this.kind = kindOf(this.needs, { where: id, kind: overrides?.kind, replicas });
    if (autoscale) checkAutoscale(id, this.needs);
    this.ports = portsOf(this.needs, peersHost(id, namespace));
    this.service = { name: id, host: serviceHost(id, namespace) };
    const security = podSecurityOf(this.needs);
    // Autopilot admits no directory of the node that is written to.
    const onNode = provider === 'gke-autopilot' ? undefined : nodeDirectory(id, namespace);
    const storage = storageOf(this.needs, this.kind, props.claim ?? {}, onNode);
    this.exceptions = [...security.exceptions, ...storage.exceptions];

    const common: ServiceProps = { name: id, namespace, ...identityOf(id, props.labels) };
    const cluster = isCluster(this.needs, replicas ?? 1) ? { name: id, service: `${id}-cluster` } : undefined;
    const several = this.kind !== 'DaemonSet' && (replicas ?? 1) > 1;

    new Access(this, 'access', { ...common, grants: grantsOf(this.needs) });
    const { image = defaultImages.alloy, reloaderImage = defaultImages.reloader } = props;
    const template = podTemplate({
      ...common,
      image,
      reloaderImage: reloaderImage === false ? undefined : reloaderImage,
      configMap: configMap(this, { ...common, name: `${id}-config`, config }),
      flags: flagsOf({ needs: this.needs, cluster }),
      env: environmentOf(this.needs, props.env ?? {}, storage.environment),
      ports: this.ports,
      resources: props.resources,
      security,
      storage,
      token: needsToken(this.needs),
      spread: several,
      // Autopilot keeps tainted nodes to itself.
      everyNode: this.kind === 'DaemonSet' && provider !== 'gke-autopilot',
    });
    const controller = this.controller(
      common,
      template,
      autoscale ? undefined : (replicas ?? 1),
      cluster?.service,
      storage.claims,
    );
    recursiveReadOnly(controller, template, props.kubernetesVersion);
    if (autoscale) autoscaler(this, this.kind, autoscale, common);
    service(this, this.ports, common);
    if (this.ports.some(({ from }) => from === 'peers' || from === 'collectors')) {
      peersService(this, this.ports, { ...common, name: peersName(id) });
    }
    if (cluster) clusterService(this, { ...common, name: cluster.service });
    if (several) disruptionBudget(this, common);
    if (props.internalLoadBalancer) {
      internalLoadBalancer(this, this.ports, props.internalLoadBalancer, common);
    }
    networkPolicy(this, {
      ...common,
      ports: this.ports,
      senders: props.senders,
      sendersByPort: props.sendersByPort,
      loadBalancerRanges: props.internalLoadBalancer?.sourceRanges,
      collectors: props.collectors,
    });
  }

  /** Made from a manifest, since a typed object drops fields that are newer than Kubernetes 1.28. */
  private controller(
    { name, namespace, labels, selector }: ServiceProps,
    template: k8s.PodTemplateSpec,
    replicas: number | undefined,
    clusterService: string | undefined,
    claims: k8s.KubePersistentVolumeClaimProps[],
  ): ApiObject {
    const metadata = { name, namespace, labels };
    const spec = { selector: { matchLabels: selector }, template };
    switch (this.kind) {
      case 'Deployment':
        return new ApiObject(
          this,
          'deployment',
          k8s.KubeDeployment.manifest({ metadata, spec: { ...spec, replicas } }),
        );
      case 'DaemonSet':
        return new ApiObject(this, 'daemon-set', k8s.KubeDaemonSet.manifest({ metadata, spec }));
      case 'StatefulSet':
        return new ApiObject(
          this,
          'stateful-set',
          k8s.KubeStatefulSet.manifest({
            metadata,
            spec: {
              ...spec,
              replicas,
              // Only members of a cluster call one another by name.
              serviceName: clusterService ?? name,
              podManagementPolicy: 'Parallel',
              ...(claims.length > 0 ? { volumeClaimTemplates: claims } : {}),
            },
          }),
        );
    }
  }
}
