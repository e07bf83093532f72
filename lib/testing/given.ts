import { type GivenLine, lines } from './logs/form';
import { type GivenMetric, metrics } from './metrics/form';
import { AlloyOutcome } from './outcome/alloy-outcome';
import type { Form } from './outcome/form';
import { Outcome } from './outcome/outcome';
import type { Pipeline, PipelineOptions } from './pipeline/tested';
import { type GivenSpan, spans } from './spans/form';
import { type GivenTarget, targets } from './targets/form';

/** Telemetry that is given to a pipeline. */
export class Telemetry<Item, Given, Wanted> {
  constructor(
    private readonly form: Form<Item, Given, Wanted>,
    private readonly items: readonly Given[],
  ) {}

  /**
   * What the pipeline makes of it, computed in memory.
   * @throws AlloyConfigError where Alloy would refuse the configuration
   */
  through(pipeline: Pipeline, options: PipelineOptions = {}): Outcome<Item, Given, Wanted> {
    return new Outcome(this.form, this.items, pipeline, options);
  }

  /**
   * The same in a real Alloy, whose binary ALLOY_BIN names: its sources and destinations are stand-ins on the loopback
   * interface, all between them runs as it is.
   * @throws AlloyConfigError where Alloy would refuse the configuration
   */
  throughAlloy(pipeline: Pipeline, options: PipelineOptions = {}): AlloyOutcome<Item, Given, Wanted> {
    return new AlloyOutcome(this.form, this.items, pipeline, options);
  }
}

/**
 * What a test of a pipeline begins with:
 *
 *     given.lines('password=hunter2').through(podLogs).expect(['password=<redacted:password>']);
 */
export const given = {
  /** Log lines, one after the other without a pause. */
  lines: (...items: readonly GivenLine[]) => new Telemetry(lines, items),
  /** Targets as discovery finds them. */
  targets: (...items: readonly GivenTarget[]) => new Telemetry(targets, items),
  /** Samples as a scrape reads them. */
  metrics: (...items: readonly GivenMetric[]) => new Telemetry(metrics, items),
  /** Spans as an SDK reports them. */
  spans: (...items: readonly GivenSpan[]) => new Telemetry(spans, items),
};
