import { LokiWrite } from '../../../../imports/alloy/loki';
import type { Pipeline } from '../../../alloy';
import type { Common } from './common';
import type { Endpoint } from './endpoint';
import { httpClient } from './http-client';

/**
 * Loki's own push. Its write-ahead log stays off: it is experimental, and what was not sent when Alloy 1.19.2 stopped
 * is not sent after a start, since reading begins behind the last segment (internal/component/common/loki/wal/watcher.go).
 */
export function logsInput(scope: Pipeline, endpoint: Endpoint, { label, externalLabels, secrets }: Common) {
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
  }).receiver;
}
