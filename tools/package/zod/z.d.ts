export * as core from './schemas';
export * from './schemas';
