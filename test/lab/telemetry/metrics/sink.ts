import { PrometheusRemoteWrite } from '../../../../imports/alloy/prometheus';
import type { AlloyConfig } from '../../../../lib/alloy';
import { newConfig } from '../../../alloy/new-config';

export interface Built {
  readonly config: AlloyConfig;
  /** The file of the pipeline. */
  readonly text: string;
}

/** A pipeline of metrics that sends to a remote write. */
export function build(
  file: string,
  into: (
    config: AlloyConfig,
    destination: { readonly metrics: readonly [PrometheusRemoteWrite['receiver']] },
  ) => unknown,
): Built {
  const config = newConfig();
  const { receiver } = new PrometheusRemoteWrite(config, 'sink', {
    endpoint: [{ url: 'http://sink/write' }],
  });
  into(config, { metrics: [receiver] });
  return { config, text: config.files()[`${file}.alloy`] ?? '' };
}
