import { printFile } from '../syntax/print';
import type { BodyRule } from './http-client';

const writers = ['loki/write.Arguments', 'prometheus/remotewrite.Arguments'];

/** Alloy stops at load where loki.write has no endpoint, and where two endpoints are told apart by nothing: the clients of Loki and of Prometheus. */
export const endpoints: BodyRule = (values) => {
  if (!writers.includes(values.key)) return;
  if (values.key === 'loki/write.Arguments' && values.blocks('endpoint').length === 0)
    values.fail('', 'it sends nowhere, and Alloy does not start with it; set "endpoint".');
  const texts = values.blocks('endpoint').map(({ body }) => printFile(body));
  if (new Set(texts).size < texts.length)
    values.fail('endpoint', 'two endpoints are the same; remove one, or name them by "name".');
};
