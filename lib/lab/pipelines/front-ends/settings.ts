import { destinationNames } from '../../settings/destination-names';
import { said } from '../../settings/errors';
import { bytes, listOf, memory, section, text, truth, wholeNumber } from '../../settings/formats';
import { ipRange } from '../../settings/ip-range';
import { secretKeySchema } from '../../settings/secret-key';

const origins = (advice: string) =>
  listOf(text({ takes: 'an origin such as https://shop.example.com, without a path', advice }, isOrigin), {
    takes: 'a list of origins',
    advice,
  }).default([]);

export const frontEndsSchema = section('the telemetry of front ends', {
  /** Whether the receiver takes what pages send by Grafana Faro. */
  enabled: truth('give true to take it, false not to').default(false),
  /** The port of the receiver for it. An Ingress or a Gateway that leads browsers there is yours to make. */
  port: wholeNumber(1024, 65535, 'give a port that nothing else of the receiver has').default(12347),
  /**
   * Ranges of addresses that may send beside the pods of the cluster: what stands between browsers and the receiver and is no
   * pod of its own network. Without it, on GKE those of its load balancers, 35.191.0.0/16 and 130.211.0.0/22; else none.
   */
  sourceRanges: listOf(ipRange('name where requests come from'), {
    takes: 'a list of ranges of addresses',
    advice:
      'name those of load balancers, of nodes with an ingress controller in their network, or leave it out',
  }).optional(),
  /** The origins whose pages may send: browsers refuse it to all others. */
  origins: origins('name where the pages come from'),
  /** What pages have to send in the header x-api-key. It keeps noise out and nobody else: a page shows it to everyone. */
  apiKey: secretKeySchema.optional(),
  /** How many requests a second each pod of the receiver takes; the rest gets the answer 429. */
  rate: wholeNumber(1, 100_000, 'give the number of requests a second').default(50),
  /** How many requests may come at once. */
  burst: wholeNumber(1, 100_000, 'give the number of requests').default(100),
  /** The most that one request may hold. */
  maxPayload: memory('give the most that one request may hold').default('5Mi'),
  /** The origins that source maps are fetched from, to show exceptions by their source. Empty: none are fetched. */
  sourceMapOrigins: origins('name where the source maps are'),
  /** The destinations it goes to, by name. Empty: all that take logs or traces. */
  destinations: destinationNames,
})
  .refine(({ enabled, origins }) => !enabled || origins.length > 0, {
    path: ['origins'],
    error:
      'is an empty list, but browsers send only where the origin of their page is allowed; name the origins, or set enabled to false.',
  })
  .refine(({ rate, burst }) => burst >= rate, {
    path: ['burst'],
    error: ({ input }) =>
      `is ${said(input, 'burst')}, but rate lets ${said(input, 'rate')} requests a second pass, which may come at once; give at least that.`,
  })
  .prefault({});

/** Alloy's words for a size, from Kubernetes' own. */
export function alloyBytes(quantity: string): string {
  return `${Math.floor(bytes(quantity))}B`;
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}
