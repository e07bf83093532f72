import { refusesEmpty } from '../../closed-values';
import type { BodyRule } from '../http-client';
import { compare } from './compare';
import { discovery } from './discovery';
import { url } from './forms';
import type { Limits } from './limits';
import { loki } from './loki';
import { otelcol } from './otelcol';
import { otelcolConnectors } from './otelcol-connectors';
import { otelcolExporters } from './otelcol-exporters';
import { otelcolProcessors } from './otelcol-processors';
import { otelcolReceivers } from './otelcol-receivers';
import { others } from './others';
import { prometheus } from './prometheus';
import { specials } from './specials';

/** What Alloy asks of the values of a body when it loads it, by body; `alloy validate` passes nearly all of it. */
export const rows: Readonly<Record<string, Limits>> = {
  ...discovery,
  ...loki,
  ...otelcol,
  ...otelcolConnectors,
  ...otelcolExporters,
  ...otelcolProcessors,
  ...otelcolReceivers,
  ...prometheus,
  ...others,
};

/** Attributes of Go's type for a URL, wherever they stand. */
const addresses: Limits = {
  form: [
    ['proxy_url', url],
    ['api_server', url],
  ],
};

/** What the rows say of a body. */
export const limits: BodyRule = (values) => {
  for (const name of values.nulls) {
    const type = values.typeOf(name);
    if (type && refusesEmpty(values.key, name, type))
      values.fail(name, `${name} may not be null; leave it out or choose a value.`);
  }
  compare(addresses, values);
  const found = rows[values.key];
  if (found) compare(found, values);
  specials[values.key]?.(values);
};
