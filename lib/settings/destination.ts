import { z } from 'zod';
import { refusal } from './errors';
import { days, httpsAddress, section } from './formats';
import { secretKeySchema } from './secret-key';

/** The backend that runs in the cluster: Grafana, Prometheus, Loki and Tempo in one pod. It needs no account. */
export const localSchema = section('the local backend', {
  /** Where telemetry goes: into a backend in the cluster. */
  kind: z.literal('local').meta({ takes: 'local' }),
  /** How long metrics, logs and traces are kept. A day is the least that Loki can do. */
  retention: days('give the time after which telemetry is deleted').default('24h'),
});

const endpoint = (suffix: string, what: string) =>
  section(what, {
    /** Where to send. Grafana Cloud shows it on the page of the stack. */
    url: httpsAddress(suffix, `copy the address of ${what} from the stack's page in Grafana Cloud`),
    /** The user of basic authentication: the instance's number. */
    username: secretKeySchema,
    /** The password of basic authentication: an access policy's token. */
    password: secretKeySchema,
  });

/** A Grafana Cloud stack. Its credentials are in a Secret of the namespace `monitoring`, which the user makes. */
export const grafanaCloudSchema = section('the Grafana Cloud stack', {
  /** Where telemetry goes: to a stack of Grafana Cloud. */
  kind: z.literal('grafana-cloud').meta({ takes: 'grafana-cloud' }),
  /** Takes the metrics, by Prometheus remote write. */
  prometheus: endpoint('/api/prom/push', 'Prometheus remote write'),
  /** Takes the logs. */
  loki: endpoint('/loki/api/v1/push', 'Loki'),
  /** Takes the traces, by OTLP over HTTP. */
  otlp: endpoint('/otlp', 'the OTLP gateway'),
});

const kinds = { takes: 'local or grafana-cloud', advice: 'choose one of them' };

export const destinationSchema = z.discriminatedUnion('kind', [localSchema, grafanaCloudSchema], {
  error: (issue) => {
    if (issue.code !== 'invalid_union') {
      return refusal(issue.input, {
        takes: 'an object with kind',
        advice: "give { kind: 'local' } or { kind: 'grafana-cloud', ... }",
      });
    }
    const { input } = issue;
    return refusal(typeof input === 'object' && input && 'kind' in input ? input.kind : undefined, kinds);
  },
});
