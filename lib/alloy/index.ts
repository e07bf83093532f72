export * from './capsules';
export { Component } from './component';
export { AlloyConfig, Pipeline, type PipelineProps } from './config';
export { CustomComponent, Declare } from './declare';
export { AlloyConfigError } from './error';
export { Foreach, type ForeachProps } from './foreach';
export { type Edge, Graph } from './graph';
export { Module, type ModuleProps, type TopLevelBlock } from './module';
export { errorOf, type OwnRule, ownRules, type Problem, type RuleName } from './problem';
export { Raw, type RawProps, raw } from './raw';
export type { NamespaceSchema, Stability } from './schema';
export { readSchema } from './schema-file';
export type { Signal } from './signal';
export * from './stdlib';
export {
  type CheckOptions,
  checkText,
  checkTexts,
  type ExaminedTexts,
  examineTexts,
} from './text/check-text';
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
