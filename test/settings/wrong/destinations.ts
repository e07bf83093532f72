import { lab, type Refused } from './base';

const secret = { secret: 'grafana-cloud', key: 'token' };
const cloud = {
  kind: 'grafana-cloud',
  prometheus: endpoint('https://prometheus.example/api/prom/push'),
  loki: endpoint('https://logs.example/loki/api/v1/push'),
  otlp: endpoint('https://otlp.example/otlp'),
};

function endpoint(url: unknown) {
  return { url, username: secret, password: secret };
}

const withCloud = (change: object) => ({ ...lab, destinations: { cloud: { ...cloud, ...change } } });

/** Where telemetry goes. */
export const wrongDestinations: Refused<unknown> = [
  [
    'a destination that is text',
    { ...lab, destinations: { local: 'local' } },
    'destinations.local is "local", but it takes an object with kind; give { kind: \'local\' } or another kind and its addresses.',
  ],
  [
    'a destination without a kind',
    { ...lab, destinations: { local: {} } },
    'destinations.local.kind is missing: it takes local, grafana-cloud or self-hosted; choose one of them.',
  ],
  [
    'an unknown destination',
    { ...lab, destinations: { local: { kind: 'datadog' } } },
    'destinations.local.kind is "datadog", but it takes local, grafana-cloud or self-hosted; choose one of them.',
  ],
  [
    'an address for the local backend',
    { ...lab, destinations: { local: { kind: 'local', url: 'http://example' } } },
    'destinations.local has the unknown key "url", but it takes kind, retention; correct the spelling or remove it.',
  ],
  [
    'a malformed duration',
    { ...lab, destinations: { local: { kind: 'local', retention: 'a day' } } },
    'destinations.local.retention is "a day", but it takes a duration of 24h or more, in hours or days, such as 36h or 7d; give the time after which telemetry is deleted.',
  ],
  [
    'too short a duration',
    { ...lab, destinations: { local: { kind: 'local', retention: '2h' } } },
    'destinations.local.retention is "2h", but it takes a duration of 24h or more, in hours or days, such as 36h or 7d; give the time after which telemetry is deleted.',
  ],
  [
    'a malformed URL',
    withCloud({ prometheus: endpoint('prometheus.example/api/prom/push') }),
    'destinations.cloud.prometheus.url is "prometheus.example/api/prom/push", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'http:// for Grafana Cloud',
    withCloud({ prometheus: endpoint('http://prometheus.example/api/prom/push') }),
    'destinations.cloud.prometheus.url is "http://prometheus.example/api/prom/push", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a URL with credentials in it, which the sentence does not repeat',
    withCloud({ prometheus: endpoint('https://123:glc_hush@prometheus.example/api/prom/push') }),
    'destinations.cloud.prometheus.url holds credentials, but it takes an https:// address that ends in /api/prom/push; put the user and the password in a Secret and refer to them by username and password.',
  ],
  [
    'the wrong path of remote write',
    withCloud({ prometheus: endpoint('https://prometheus.example/api/v1/write') }),
    'destinations.cloud.prometheus.url is "https://prometheus.example/api/v1/write", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'the wrong path of Loki',
    withCloud({ loki: endpoint('https://logs.example') }),
    'destinations.cloud.loki.url is "https://logs.example", but it takes an https:// address that ends in /loki/api/v1/push; copy the address of Loki from the stack\'s page in Grafana Cloud.',
  ],
  [
    'the wrong path of OTLP',
    withCloud({ otlp: endpoint('https://otlp.example/otlp/v1/traces') }),
    'destinations.cloud.otlp.url is "https://otlp.example/otlp/v1/traces", but it takes an https:// address that ends in /otlp; copy the address of the OTLP gateway from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a query in an address',
    withCloud({ otlp: endpoint('https://otlp.example/?to=/otlp') }),
    'destinations.cloud.otlp.url is "https://otlp.example/?to=/otlp", but it takes an https:// address that ends in /otlp; copy the address of the OTLP gateway from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a literal where a secret reference belongs, which the sentence does not repeat',
    withCloud({ loki: { ...cloud.loki, password: 'glc_hush' } }),
    'destinations.cloud.loki.password is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace monitoring and name it here.',
  ],
  [
    'an instance number where a secret reference belongs',
    withCloud({ loki: { ...cloud.loki, username: 123456 } }),
    'destinations.cloud.loki.username is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace monitoring and name it here.',
  ],
  [
    'a literal inside a secret reference',
    withCloud({ loki: { ...cloud.loki, password: { ...secret, value: 'glc_hush' } } }),
    'destinations.cloud.loki.password has the unknown key "value", but it takes secret, key; name the Secret and one of its keys.',
  ],
  [
    'no secret reference',
    withCloud({ otlp: { url: cloud.otlp.url, username: secret } }),
    'destinations.cloud.otlp.password is missing: it takes a reference { secret, key }; name a Secret of the namespace monitoring and one of its keys.',
  ],
  [
    'an impossible name of a Secret',
    withCloud({ otlp: { ...cloud.otlp, password: { secret: 'Grafana Cloud', key: 'token' } } }),
    'destinations.cloud.otlp.password.secret is "Grafana Cloud", but it takes the name of a Secret; give the name that kubectl get secrets shows.',
  ],
  [
    'a stack without an address',
    { ...lab, destinations: { cloud: { kind: 'grafana-cloud' } } },
    'destinations.cloud has no address to send to, but it takes at least one of prometheus, loki, otlp, pyroscope; give prometheus, loki, otlp or pyroscope.',
  ],
];
