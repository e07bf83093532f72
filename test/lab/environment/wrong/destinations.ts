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
    'destinations.local.kind is missing: it takes local, grafana-cloud, self-hosted or otlp; choose one of them.',
  ],
  [
    'an unknown destination',
    { ...lab, destinations: { local: { kind: 'datadog' } } },
    'destinations.local.kind is "datadog", but it takes local, grafana-cloud, self-hosted or otlp; choose one of them.',
  ],
  [
    'an address for the local backend',
    { ...lab, destinations: { local: { kind: 'local', url: 'http://example' } } },
    'destinations.local has the unknown key "url", but it takes kind, retention, storage, grafana, internet, scheduling; correct the spelling or remove it.',
  ],
  [
    'a malformed duration',
    { ...lab, destinations: { local: { kind: 'local', retention: 'a day' } } },
    'destinations.local.retention is "a day", but it takes a duration from 24h to 366d, in whole hours or days, such as 36h or 3d; give the time after which telemetry is deleted.',
  ],
  [
    'too short a duration',
    { ...lab, destinations: { local: { kind: 'local', retention: '2h' } } },
    'destinations.local.retention is "2h", but it takes a duration from 24h to 366d, in whole hours or days, such as 36h or 3d; give the time after which telemetry is deleted.',
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
    'a query in an address, which the sentence does not repeat',
    withCloud({ otlp: endpoint('https://otlp.example/?token=hush&to=/otlp') }),
    'destinations.cloud.otlp.url has a query or a fragment, but it takes an https:// address that ends in /otlp; leave out what follows ? or #, and put a token in a Secret and refer to it by password.',
  ],
  [
    'credentials in an address without a scheme, which the sentence does not repeat',
    withCloud({ otlp: endpoint('alice:hush@otlp.example/otlp') }),
    'destinations.cloud.otlp.url holds credentials, but it takes an https:// address that ends in /otlp; put the user and the password in a Secret and refer to them by username and password.',
  ],
  [
    'a literal where a secret reference belongs, which the sentence does not repeat',
    withCloud({ loki: { ...cloud.loki, password: 'glc_hush' } }),
    'destinations.cloud.loki.password is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'an instance number where a secret reference belongs',
    withCloud({ loki: { ...cloud.loki, username: 123456 } }),
    'destinations.cloud.loki.username is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'a literal inside a secret reference',
    withCloud({ loki: { ...cloud.loki, password: { ...secret, value: 'glc_hush' } } }),
    'destinations.cloud.loki.password has the unknown key "value", but it takes secret, key; name the Secret and one of its keys.',
  ],
  [
    'no secret reference',
    withCloud({ otlp: { url: cloud.otlp.url, username: secret } }),
    'destinations.cloud.otlp.password is missing: it takes a reference { secret, key }; name a Secret of the namespace of the collectors and one of its keys.',
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
  [
    'no destinations',
    { ...lab, destinations: {} },
    "destinations is an object, but it takes an object of destinations by name, one at least; write { local: { kind: 'local' } } for a backend in the cluster.",
  ],
  [
    'destinations that are missing',
    { cluster: lab.cluster },
    "destinations is missing: it takes an object of destinations by name, one at least; write { local: { kind: 'local' } } for a backend in the cluster.",
  ],
  [
    'a destination whose name no component could have',
    { ...lab, destinations: { 'My Cloud': { kind: 'local' } } },
    'destinations["My Cloud"] is the name of no destination, but it takes 1 to 32 lower-case letters, digits and hyphens, a letter first, no hyphen last; correct the name.',
  ],
  [
    'two backends in the cluster',
    { ...lab, destinations: { one: { kind: 'local' }, two: { kind: 'local' } } },
    'destinations.two.kind is "local", which destinations.one is too, but there is one backend in the cluster; remove one of them.',
  ],
  [
    'a pipeline that sends to an unknown destination',
    { ...lab, pipelines: { clusterEvents: { destinations: ['cloud'] } } },
    'pipelines.clusterEvents.destinations[0] is "cloud", which is no destination, but there is local; name local, or add it to destinations.',
  ],
  [
    'a pipeline that sends twice to a destination',
    { ...lab, pipelines: { applicationObservability: { destinations: ['local', 'local'] } } },
    'pipelines.applicationObservability.destinations[1] is "local" again, but each destination is named once; remove one of them.',
  ],
  [
    'destinations of a pipeline that are no list',
    { ...lab, pipelines: { clusterEvents: { destinations: 'local' } } },
    'pipelines.clusterEvents.destinations is "local", but it takes a list of names of destinations; name those that the pipeline sends to, or leave it empty for all that take what it sends.',
  ],
  [
    'queues on disk without what they need',
    { ...lab, alloy: { queues: { place: 'disk' } } },
    'alloy.queues.place is "disk", which takes a component in public preview, but alloy.stability is "generally-available"; choose public-preview there, or "memory" here.',
  ],
  [
    'queues nowhere',
    { ...lab, alloy: { queues: { place: 'none' } } },
    'alloy.queues.place is "none", but it takes memory or disk; choose where traces and logs of applications wait.',
  ],
  [
    'queues without a unit of size',
    { ...lab, alloy: { queues: { size: '32MB' } } },
    'alloy.queues.size is "32MB", but it takes a memory quantity such as 128Mi or 1Gi; give the most that may wait, or leave it out.',
  ],
  [
    "another address than Grafana Cloud's for profiles",
    withCloud({ pyroscope: endpoint('https://profiles.example') }),
    'destinations.cloud.pyroscope.url is "https://profiles.example", but it takes an https:// address that ends in .grafana.net; copy the address of Pyroscope from the stack\'s page in Grafana Cloud.',
  ],
];
