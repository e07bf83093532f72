import { PrometheusRemoteWrite } from '../../../../imports/alloy/prometheus';
import type { Pipeline } from '../../../alloy';
import type { Common } from './common';
import type { Endpoint } from './endpoint';
import { httpClient } from './http-client';

/** Prometheus remote write. It keeps what is not sent in a write-ahead log, and tries again until it is. */
export function metricsInput(
  scope: Pipeline,
  endpoint: Endpoint,
  { label, externalLabels, secrets }: Common,
) {
  return new PrometheusRemoteWrite(scope, label, {
    externalLabels,
    // Without it, exponential histograms of applications would be dropped without a word.
    endpoint: [{ ...httpClient(endpoint, secrets), sendNativeHistograms: true }],
  }).receiver;
}
