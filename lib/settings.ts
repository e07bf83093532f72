/**
 * What an environment says. The file names and meanings here are the contract of lib/ with environments/.
 */
export interface Settings {
  readonly cluster: ClusterSettings;
  readonly destination: DestinationSettings;
  readonly alloy: AlloySettings;
  readonly instrumentation: InstrumentationSettings;
  readonly applications: readonly ApplicationSettings[];
  readonly loadGenerator: LoadGeneratorSettings;
}

export type Provider = 'kind' | 'gke-standard' | 'gke-autopilot';

export interface ClusterSettings {
  /** The cluster's name: the value of k8s.cluster.name on all telemetry. A DNS label. */
  readonly name: string;
  readonly provider: Provider;
  /** Kubernetes minor version, for example `1.36`: 1.28 or newer. */
  readonly kubernetesVersion: string;
}

export type DestinationSettings = LocalDestination | GrafanaCloudDestination;

export interface LocalDestination {
  readonly kind: 'local';
}

/** A Grafana Cloud stack. Credentials are keys of one Secret in the namespace `monitoring`, which the user makes. */
export interface GrafanaCloudDestination {
  readonly kind: 'grafana-cloud';
  /** Prometheus remote write address, ending in /api/prom/push. */
  readonly prometheus: EndpointSettings;
  /** Loki push address, ending in /loki/api/v1/push. */
  readonly loki: EndpointSettings;
  /** OTLP gateway address, ending in /otlp: takes the traces. */
  readonly otlp: EndpointSettings;
}

export interface EndpointSettings {
  /** https:// address. */
  readonly url: string;
  readonly username: SecretKey;
  readonly password: SecretKey;
}

/** One key of a Secret. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}

export interface AlloySettings {
  /** The least stable components allowed. @default generally-available */
  readonly stability: 'experimental' | 'public-preview' | 'generally-available';
  readonly receiver: WorkloadSettings;
}

export interface WorkloadSettings {
  readonly replicas: number;
  readonly resources: { readonly cpu: string; readonly memory: string };
}

export type Language = 'java' | 'nodejs' | 'python' | 'dotnet' | 'go';

export interface InstrumentationSettings {
  /** The share of traces that the SDKs keep, 0 to 1. */
  readonly samplingRatio: number;
  readonly languages: readonly Language[];
}

/** How an application is observed. */
export type Variant = 'clean' | 'auto' | 'manual-sidecar' | 'auto-sidecar' | 'sidecar';

export interface ApplicationSettings {
  /** The name of the Deployment, Service and service.name. A DNS label, unique. */
  readonly name: string;
  /** Language of each container that is instrumented. */
  readonly language: Language;
  readonly variant: Variant;
  /** Image with tag. */
  readonly image: string;
  readonly port: number;
  readonly replicas: number;
  readonly resources: { readonly cpu: string; readonly memory: string };
  /** HTTP path of the readiness and liveness probes. */
  readonly healthPath: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface LoadGeneratorSettings {
  readonly enabled: boolean;
  /** Requests per second over all entry points. */
  readonly requestsPerSecond: number;
}
