export { CollectorConfig, type CollectorConfigProps, type CollectorPipeline, type Signal } from './config';
export { CollectorConfigError } from './error';
