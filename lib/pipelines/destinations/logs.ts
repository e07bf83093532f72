import { LokiWrite } from '../../../imports/alloy/loki';
import type { Pipeline } from '../../alloy';
import type { Endpoint } from './endpoint';
import type { Common } from './general';
import { httpClient } from './http-client';

/** Loki's own push. */
export function logsInput(scope: Pipeline, endpoint: Endpoint, common: Common) {
  const { label, externalLabels, secrets, queues } = common;
  return new LokiWrite(scope, label, {
    externalLabels,
    endpoint: [
      {
        ...httpClient(endpoint, secrets),
        // Without end: what reads logs then waits, and finds them where it stopped reading.
        maxBackoffRetries: 0,
        maxBackoffPeriod: '30s',
      },
    ],
    wal: queues.logs === 'disk' ? { enabled: true } : undefined,
  }).receiver;
}
