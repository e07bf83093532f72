import type { CollectorConfigProps } from './config';
import { checkEndpoints } from './endpoints';
import { checkPipelines } from './pipelines';
import { checkValues } from './values';

/**
 * The configuration of an OpenTelemetry Collector, refused when a collector would refuse it at start, or would
 * start and silently drop what was meant.
 *
 * @throws CollectorConfigError one sentence about the first thing that is wrong.
 */
export class CollectorConfig {
  constructor(
    /** How errors call it. */
    readonly name: string,
    private readonly props: CollectorConfigProps,
  ) {
    checkPipelines(name, props);
    checkValues(name, props);
    checkEndpoints(name, props);
  }

  /** What the collector reads. */
  toJson(): CollectorConfigProps {
    return this.props;
  }
}
