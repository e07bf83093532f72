export { CollectorConfig } from './collector-config';
export type { CollectorConfigProps, CollectorPipeline, Signal } from './config';
export { CollectorConfigError } from './error';
