/** The lab as a package: an environment, what it becomes, and what pipelines of one's own are defined with. */
export { AlloyConfigError } from '../alloy/error';
export { CollectorConfigError } from '../otelcol/error';
export { WorkloadError } from '../workload/error';
export { type DemoApplication, demoApplications } from './applications/demo';
export { ApplicationError } from './applications/error';
export type { Destination } from './destinations/destination';
export {
  type AlloySettings,
  type ApplicationSettings,
  type Base,
  type Changes,
  type ClusterSettings,
  type ContainerSettings,
  type DestinationSettings,
  defineBase,
  type Environment,
  type Extension,
  environment,
  type InstrumentationSettings,
  type Language,
  type LoadGeneratorSettings,
  type LocalDestination,
  type Provider,
  type ResourceSettings,
  type Settings,
  SettingsError,
  type SettingsInput,
  type Variant,
  type WorkloadSettings,
} from './environment';
export { lab } from './lab';
export { namespaces } from './namespaces';
export {
  type Build,
  definePipeline,
  type PipelineContext,
  type PipelineDefinition,
  type Platform,
  type Refuse,
} from './pipelines/definition';
export { destinationNames } from './settings/destination-names';
export type { Rule } from './settings/errors';
export {
  choice,
  cpu,
  days,
  dnsLabel,
  httpsAddress,
  image,
  listOf,
  memory,
  numberBetween,
  port,
  section,
  text,
  truth,
  wholeNumber,
} from './settings/formats';
export { interval } from './settings/metrics';
export { secretKeySchema } from './settings/secret-key';
export { type SynthesizedManifest, synthesize } from './synthesize';
export { clusteringOf, relabelled, type Sharding, shardingOf } from './telemetry/sharding/sharding';
