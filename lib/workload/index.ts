export { AlloyWorkload, type AlloyWorkloadProps } from './alloy-workload';
export { deriveNeeds, type Needs } from './derive';
export type { EnvironmentValue } from './environment';
export { WorkloadError } from './error';
export type { Kind } from './kind';
export type { SecurityException } from './pod-security';
export type { Port } from './ports';
