import { address, isReadable } from '../../destinations/connection/address';
import { authSchema } from '../../destinations/connection/auth';
import { destinationNames } from '../../settings/destination-names';
import { said } from '../../settings/errors';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';
import { ownScheduling } from '../../settings/scheduling';
import { secretKeySchema } from '../../settings/secret-key';

const querySchema = section('where OpenCost asks', {
  /** Its address, to which /api/v1/query is added. By http:// only to a service of the cluster. */
  url: address({
    takes: 'an http:// or https:// address, to which /api/v1/query is added',
    advice: 'give one that answers PromQL, such as https://prometheus-us-central1.grafana.net/api/prom',
  }),
  /** How it knows who asks: `basic`, `bearer` or `none`. */
  auth: authSchema.meta({ takes: 'see auth' }).default({ kind: 'none' }),
})
  .refine(({ url }) => !isReadable(url), {
    path: ['url'],
    error: ({ input }) =>
      `is ${JSON.stringify(said(input, 'url'))}, but http:// is for services of the cluster, such as name.namespace.svc; use https://.`,
  })
  .refine(({ auth }) => auth.kind !== 'oauth2', {
    path: ['auth', 'kind'],
    error:
      'is "oauth2", which OpenCost does not know, but it takes none, basic or bearer; choose one of them.',
  });

export const costsSchema = section('the costs', {
  /** Whether OpenCost is installed and scraped. It asks for what `cadvisor` and `kubeStateMetrics` collect. */
  enabled: truth('give true to install and scrape OpenCost, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/cost.md. */
  alsoKeep,
  /** Where OpenCost asks for what containers use. Without it, the Prometheus of the backend in the cluster. */
  query: querySchema.optional(),
  /** The key of Google's Cloud Billing Catalog API, for the list prices of Google Cloud. Without it, prices of an example. */
  googleApiKey: secretKeySchema.optional(),
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
}).prefault({});
