import { cluster, lab, label, type Refused } from './base';

const pipeline = (name: string, change: unknown) => ({ ...lab, pipelines: { [name]: change } });
const onAutopilot = (name: string) => ({
  ...pipeline(name, { enabled: true }),
  cluster: { ...cluster, provider: 'gke-autopilot' },
});
const duration = 'a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m';
/** Destinations without the backend in the cluster. */
const cloud = {
  far: {
    kind: 'self-hosted',
    mimir: { url: 'https://mimir.example/api/v1/push' },
    loki: { url: 'https://loki.example/loki/api/v1/push' },
    tempo: { url: 'https://tempo.example' },
  },
};

/** The mesh, front ends, Beyla and costs. */
export const wrongSurroundings: Refused<unknown> = [
  [
    'a mesh of another maker',
    pipeline('mesh', { enabled: true, mode: 'linkerd' }),
    'pipelines.mesh.mode is "linkerd", but it takes sidecar or ambient; choose how Istio was installed.',
  ],
  [
    'a mesh that is switched on by a number',
    pipeline('mesh', { enabled: 1 }),
    'pipelines.mesh.enabled is 1, but it takes true or false; give true where Istio is installed, false elsewhere.',
  ],
  [
    'a share of requests in percent',
    pipeline('mesh', { samplingRatio: 10 }),
    'pipelines.mesh.samplingRatio is 10, but it takes a number from 0 to 1; give the share of requests, for example 0.1 for a tenth.',
  ],
  [
    'a provider that has no such name',
    pipeline('mesh', { traceProvider: 'lab_traces' }),
    `pipelines.mesh.traceProvider is "lab_traces", but it takes ${label}; give the name of an extension provider of Istio's mesh configuration.`,
  ],
  [
    'an empty provider of access logs',
    pipeline('mesh', { accessLogProvider: '' }),
    `pipelines.mesh.accessLogProvider is "", but it takes ${label}; give the name of an extension provider of Istio's mesh configuration.`,
  ],
  [
    'metrics of a mesh that RE2 does not read',
    pipeline('mesh', { alsoKeep: ['envoy_(?!http).+'] }),
    'pipelines.mesh.alsoKeep[0] is "envoy_(?!http).+", but it takes a regular expression (RE2) for whole names of metrics, such as kube_ingress_.+; write what Go reads, without lookaround and backreferences, and end \\Q with \\E.',
  ],
  [
    'access logs by the name of a provider',
    pipeline('mesh', { accessLogs: 'lab-access-logs' }),
    'pipelines.mesh.accessLogs is "lab-access-logs", but it takes true or false; give true to have the access logs, false not to.',
  ],
  [
    'an application that is in the mesh by a word',
    { ...lab, applications: [{ name: 'shop', language: 'java', image: 'shop:1', port: 8080, mesh: 'yes' }] },
    'applications[0].mesh is "yes", but it takes true or false; give true to have it in the mesh, false to leave it out.',
  ],
  [
    'front ends without an origin',
    pipeline('frontEnds', { enabled: true }),
    'pipelines.frontEnds.origins is an empty list, but browsers send only where the origin of their page is allowed; name the origins, or set enabled to false.',
  ],
  [
    'an origin with a path',
    pipeline('frontEnds', { origins: ['https://shop.example.com/'] }),
    'pipelines.frontEnds.origins[0] is "https://shop.example.com/", but it takes an origin such as https://shop.example.com, without a path; name where the pages come from.',
  ],
  [
    'every origin',
    pipeline('frontEnds', { origins: ['*'] }),
    'pipelines.frontEnds.origins[0] is "*", but it takes an origin such as https://shop.example.com, without a path; name where the pages come from.',
  ],
  [
    'an origin without a scheme',
    pipeline('frontEnds', { origins: ['shop.example.com'] }),
    'pipelines.frontEnds.origins[0] is "shop.example.com", but it takes an origin such as https://shop.example.com, without a path; name where the pages come from.',
  ],
  [
    'a key that is written down',
    pipeline('frontEnds', { apiKey: 'geheim' }),
    'pipelines.frontEnds.apiKey is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'a burst below the rate',
    pipeline('frontEnds', { rate: 200 }),
    'pipelines.frontEnds.burst is 100, but rate lets 200 requests a second pass, which may come at once; give at least that.',
  ],
  [
    'a payload with a blank before its unit',
    pipeline('frontEnds', { maxPayload: '5 MB' }),
    'pipelines.frontEnds.maxPayload is "5 MB", but it takes a memory quantity such as 128Mi or 1Gi; give the most that one request may hold.',
  ],
  [
    'a rate of none',
    pipeline('frontEnds', { rate: 0 }),
    'pipelines.frontEnds.rate is 0, but it takes a whole number from 1 to 100000; give the number of requests a second.',
  ],
  [
    'the port of the profiles for front ends',
    {
      ...lab,
      pipelines: {
        pushedProfiles: { enabled: true },
        frontEnds: { enabled: true, origins: ['https://shop.example.com'], port: 4040 },
      },
    },
    'pipelines.frontEnds.port is 4040, which is the port of pipelines.pushedProfiles in the same pods; choose another port.',
  ],
  [
    'the port of Alloy itself for front ends',
    pipeline('frontEnds', { enabled: true, origins: ['https://shop.example.com'], port: 12345 }),
    'pipelines.frontEnds.port is 12345, which is the port of the server of Alloy in the same pods; choose another port.',
  ],
  [
    'Beyla on Autopilot',
    onAutopilot('beyla'),
    'pipelines.beyla.enabled is true, but eBPF takes the process namespace of the node, which GKE Autopilot refuses; set it to false and let the OpenTelemetry operator inject agents there.',
  ],
  [
    'Beyla without a namespace',
    pipeline('beyla', { enabled: true, namespaces: [] }),
    'pipelines.beyla.namespaces is an empty list, but Beyla is switched on; name the namespaces whose programs are instrumented, or set enabled to false.',
  ],
  [
    'a namespace of Beyla as a pattern',
    pipeline('beyla', { namespaces: ['shop-*'] }),
    `pipelines.beyla.namespaces[0] is "shop-*", but it takes ${label}; name a namespace.`,
  ],
  [
    'a share of traces of Beyla below zero',
    pipeline('beyla', { samplingRatio: -0.1 }),
    'pipelines.beyla.samplingRatio is -0.1, but it takes a number from 0 to 1; give the share of traces, for example 0.1 for a tenth.',
  ],
  [
    'spans of Beyla by a word',
    pipeline('beyla', { traces: 'on' }),
    'pipelines.beyla.traces is "on", but it takes true or false; give true to have spans, false for metrics alone.',
  ],
  [
    'ports for Beyla',
    pipeline('beyla', { ports: '8080' }),
    'pipelines.beyla has the unknown key "ports", but it takes enabled, namespaces, traces, samplingRatio, interval, destinations; correct the spelling or remove it.',
  ],
  [
    'metrics of Beyla every day',
    pipeline('beyla', { interval: '24h' }),
    `pipelines.beyla.interval is "24h", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'costs with nobody to ask',
    { ...pipeline('costs', { enabled: true }), destinations: cloud },
    'pipelines.costs.query is missing, but OpenCost asks a Prometheus, and there is no backend in the cluster; give the address where the metrics can be asked for.',
  ],
  [
    'costs of what nobody collects',
    { ...lab, pipelines: { costs: { enabled: true }, cadvisor: { enabled: true } } },
    'pipelines.costs.enabled is true, but pipelines.cadvisor and pipelines.kubeStateMetrics are not both on, and OpenCost would find nothing to reckon with; switch them on, or give query where another collects that.',
  ],
  [
    'a query without an address',
    pipeline('costs', { query: {} }),
    'pipelines.costs.query.url is missing: it takes an http:// or https:// address, to which /api/v1/query is added; give one that answers PromQL, such as https://prometheus-us-central1.grafana.net/api/prom.',
  ],
  [
    'a query that can be read on its way',
    pipeline('costs', { query: { url: 'http://mimir.example/prometheus' } }),
    'pipelines.costs.query.url is "http://mimir.example/prometheus", but http:// is for services of the cluster, such as name.namespace.svc; use https://.',
  ],
  [
    'a password in the address of a query without a scheme',
    pipeline('costs', { query: { url: 'me:geheim@mimir.example' } }),
    'pipelines.costs.query.url holds credentials, but it takes an http:// or https:// address, to which /api/v1/query is added; put the user and the password in a Secret and refer to them by auth.',
  ],
  [
    'a password in the address of a query',
    pipeline('costs', { query: { url: 'https://me:geheim@mimir.example' } }),
    'pipelines.costs.query.url holds credentials, but it takes an http:// or https:// address, to which /api/v1/query is added; put the user and the password in a Secret and refer to them by auth.',
  ],
  [
    'a query by OAuth2',
    pipeline('costs', {
      query: {
        url: 'https://mimir.example',
        auth: {
          kind: 'oauth2',
          clientId: { secret: 'a', key: 'b' },
          clientSecret: { secret: 'a', key: 'b' },
          tokenUrl: 'https://id.example/token',
        },
      },
    }),
    'pipelines.costs.query.auth.kind is "oauth2", which OpenCost does not know, but it takes none, basic or bearer; choose one of them.',
  ],
  [
    'a key of Google that is written down',
    pipeline('costs', { googleApiKey: 'AIza' }),
    'pipelines.costs.googleApiKey is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'costs every second',
    pipeline('costs', { interval: '1s' }),
    `pipelines.costs.interval is "1s", but it takes ${duration}; give the time between two scrapes.`,
  ],
];
