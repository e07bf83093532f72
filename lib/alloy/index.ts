export { TopLevelBlock } from './block';
export * from './capsules';
export { Component } from './component';
export { AlloyConfig, Pipeline } from './config';
export { AlloyConfigError } from './error';
export { type Edge, Graph, type Signal } from './graph';
export { Module, type ModuleProps } from './module';
export type { NamespaceSchema, Stability } from './schema';
export { readSchema } from './schema-file';
export {
  type AnyValue,
  Expression,
  type ListValue,
  type MapValue,
  type OneOf,
  type OptionalSecretValue,
  Ref,
  type Secret,
  type SecretValue,
  type Value,
} from './value';
