import {
  PrometheusRemoteWrite,
  type PrometheusRemoteWriteEndpoint,
} from '../../../../imports/alloy/prometheus';
import type { Pipeline } from '../../../alloy';
import type { Common } from './common';
import type { Endpoint } from './endpoint';
import { httpClient } from './http-client';
import type { Secrets } from './secrets';

/** Prometheus remote write. It keeps what is not sent in a write-ahead log, and tries again until it is. */
export function metricsInput(
  scope: Pipeline,
  endpoint: Endpoint,
  { label, externalLabels, secrets }: Common,
) {
  return new PrometheusRemoteWrite(scope, label, {
    externalLabels,
    // Without it, exponential histograms of applications would be dropped without a word.
    endpoint: [
      { ...httpClient(endpoint, secrets), ...signature(endpoint, secrets), sendNativeHistograms: true },
    ],
  }).receiver;
}

/** Signature Version 4, by which AWS knows who sends. */
function signature(
  { sigv4 }: Endpoint,
  secrets: () => Secrets,
): Pick<PrometheusRemoteWriteEndpoint, 'sigv4'> {
  if (sigv4 === undefined) return {};
  const { accessKey, secretKey, ...said } = sigv4;
  return {
    sigv4: {
      ...said,
      accessKey: accessKey && secrets().text(accessKey),
      secretKey: secretKey && secrets().secret(secretKey),
    },
  };
}
