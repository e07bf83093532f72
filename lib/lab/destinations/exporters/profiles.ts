import { PyroscopeWrite } from '../../../../imports/alloy/pyroscope';
import type { Pipeline } from '../../../alloy';
import type { Common } from './common';
import type { Endpoint } from './endpoint';
import { httpClient } from './http-client';

/** Pyroscope's push. It has no queue: a profile is sent while its scrape waits, or is lost. */
export function profilesInput(
  scope: Pipeline,
  endpoint: Endpoint,
  { label, externalLabels, secrets }: Common,
) {
  return new PyroscopeWrite(scope, label, {
    externalLabels,
    endpoint: [
      {
        ...httpClient(endpoint, secrets),
        // Every destination is sent to in turn, so one that is down must not keep the others from the profile.
        maxBackoffRetries: 3,
      },
    ],
  }).receiver;
}
