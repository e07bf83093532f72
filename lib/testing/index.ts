/** Tests of pipelines: what goes in, and what arrives. Nothing here binds to a framework of tests. */
export { given } from './given';
export type { ExpectedLine, GivenLine, Text } from './logs/form';
export type { ExpectedMetric, GivenMetric } from './metrics/form';
export { NotComputedError } from './not-computed';
export { labPipeline } from './pipeline/definition';
export type { AddsComponents, ComponentsClass, Pipeline, PipelineOptions } from './pipeline/tested';
export type { ExpectedSpan, GivenSpan } from './spans/form';
export type { ExpectedTarget, GivenTarget } from './targets/form';
export { podTarget } from './targets/pod-target';
