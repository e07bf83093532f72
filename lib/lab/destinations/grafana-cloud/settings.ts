import { z } from 'zod';
import { httpsAddress, section } from '../../settings/formats';
import { secretKeySchema } from '../../settings/secret-key';
import { proxySchema } from '../connection/proxy';
import { takesSomething } from '../connection/takes-something';
import { tlsSchema } from '../connection/tls';

const endpoint = (suffix: string, what: string) =>
  section(what, {
    /** Where to send. Grafana Cloud shows it on the page of the stack. */
    url: httpsAddress(suffix, `copy the address of ${what} from the stack's page in Grafana Cloud`),
    /** The user of basic authentication: the instance's number. */
    username: secretKeySchema,
    /** The password of basic authentication: an access policy's token. */
    password: secretKeySchema,
  }).optional();

/** A Grafana Cloud stack. Its credentials are in a Secret of the namespace of the collectors, which the user makes. */
export const grafanaCloudSchema = takesSomething(
  section('the Grafana Cloud stack', {
    /** Where telemetry goes: to a stack of Grafana Cloud. */
    kind: z.literal('grafana-cloud').meta({ takes: 'grafana-cloud' }),
    /** Takes the metrics, by Prometheus remote write. */
    prometheus: endpoint('/api/prom/push', 'Prometheus remote write'),
    /** Takes the logs, by Loki's push and by OTLP. */
    loki: endpoint('/loki/api/v1/push', 'Loki'),
    /** Takes the traces, by OTLP over HTTP. */
    otlp: endpoint('/otlp', 'the OTLP gateway'),
    /** Takes the profiles. */
    pyroscope: endpoint('.grafana.net', 'Pyroscope'),
    /** The TLS connection to all of its addresses: the certificate authority of a proxy that opens TLS on the way, for example. */
    tls: tlsSchema.meta({ takes: 'see tls' }).optional(),
    /** The proxy on the way to all of its addresses: its http:// or https:// address, without credentials. */
    proxy: proxySchema.optional(),
  }),
);
