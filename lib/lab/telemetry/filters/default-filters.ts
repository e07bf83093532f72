/** What is dropped of what comes by OTLP, as OTTL conditions: one that is met is enough. */
export interface Filter {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** On the first span of a trace, with which the whole trace goes. */
  readonly traces?: readonly string[];
  /** On a span that calls nothing, or whose calls may lose their parent. */
  readonly spans?: readonly string[];
  readonly spanEvents?: readonly string[];
  readonly metrics?: readonly string[];
  readonly datapoints?: readonly string[];
  readonly logs?: readonly string[];
}

/** A path alone, in the attributes that hold one by the semantic conventions before and after 1.23. */
const pathAttributes = ['url.path', 'http.target', 'http.route'];

/** A whole address. */
const addressAttributes = ['url.full', 'http.url'];

const agentAttributes = ['user_agent.original', 'http.user_agent', 'user_agent'];

const methodAttributes = ['http.request.method', 'http.method'];

/** The first span of a request that somebody made from outside of what is traced. */
const isFirst = 'span.kind == SPAN_KIND_SERVER and IsRootSpan()';

/** Probes and scrapes read: HEAD and OPTIONS are calls of clients, unless who makes them says that it is a prober. */
const reads = methodAttributes
  .map(
    (attribute) =>
      `(span.attributes["${attribute}"] == nil or IsMatch(span.attributes["${attribute}"], "^GET$"))`,
  )
  .join(' and ');

/** First spans of requests for one of the paths, from their beginning to their end. */
function requestsFor(paths: string): readonly string[] {
  const end = '/?([?#].*)?$';
  const matches = [
    ...pathAttributes.map((attribute) => `IsMatch(span.attributes["${attribute}"], "^${paths}${end}")`),
    ...addressAttributes.map(
      (attribute) => `IsMatch(span.attributes["${attribute}"], "^https?://[^/]+${paths}${end}")`,
    ),
  ];
  return matches.map((match) => `${isFirst} and ${reads} and ${match}`);
}

/** How the user agents of programs begin that ask for nothing else. */
const healthCheckers = [
  'kube-probe/',
  'GoogleHC/',
  'GoogleStackdriverMonitoring-UptimeChecks',
  'ELB-HealthChecker/',
  'Amazon-Route53-Health-Check-Service',
  'Edge Health Probe',
  'Load Balancer Agent',
  'Envoy/HC',
  'Consul Health Check',
  'Blackbox Exporter/',
] as const;

/** The same of those that scrape, by whatever path. */
const scrapers = ['Prometheus/', 'Alloy/', 'GrafanaAgent/', 'vm_promscrape'] as const;

const within = '(/(api|management|actuator|internal|-|_|q))?';

/**
 * What says nothing about the applications. Each names whole paths and programs that do nothing else: a call of a customer to
 * /health/records is one of the application.
 */
export const defaultFilters = [
  {
    name: 'health-checks',
    traces: [
      ...requestsFor(
        `${within}/(health|_health|healthz|healthy|healthcheck|health-check|health_check|livez|readyz|startupz|liveness|readiness|ready|alive|ping)`,
      ),
      // Groups of checks: of Kubernetes' probes by name, and of Spring by any.
      ...requestsFor(
        `${within}/health/(live|liveness|livez|ready|readiness|readyz|startup|started|well|check|ping)`,
      ),
      ...requestsFor('(/[a-z0-9-]+)?/actuator/health/[^/?#]+'),
    ],
  },
  {
    name: 'health-checkers',
    traces: agentAttributes.map(
      (attribute) =>
        `${isFirst} and IsMatch(span.attributes["${attribute}"], "^(${healthCheckers.join('|')})")`,
    ),
  },
  {
    // https://github.com/grpc/grpc/blob/master/doc/health-checking.md
    name: 'grpc-health-checks',
    traces: [
      `${isFirst} and span.attributes["rpc.service"] == "grpc.health.v1.Health"`,
      `${isFirst} and IsMatch(span.attributes["rpc.method"], "^grpc\\\\.health\\\\.v1\\\\.Health/")`,
    ],
  },
  {
    name: 'scrapes',
    traces: [
      ...requestsFor('(/metrics|/prometheus|(/[a-z0-9-]+)?/actuator/prometheus|/q/metrics)'),
      ...agentAttributes.map(
        (attribute) =>
          `${isFirst} and ${reads} and IsMatch(span.attributes["${attribute}"], "^(${scrapers.join('|')})")`,
      ),
    ],
  },
  {
    // Connection pools that ask whether the database still answers: a call that calls nothing.
    name: 'database-pings',
    spans: ['db.operation', 'db.operation.name'].map(
      (attribute) => `span.kind == SPAN_KIND_CLIENT and span.attributes["${attribute}"] == "PING"`,
    ),
  },
] as const satisfies readonly Filter[];

export type FilterName = (typeof defaultFilters)[number]['name'];

/** The lab's filters, those left out aside, then the environment's. */
export function filtersOf({
  rules,
  without,
}: {
  readonly rules: readonly Filter[];
  readonly without: readonly string[];
}): readonly Filter[] {
  return [...defaultFilters.filter(({ name }) => !without.includes(name)), ...rules];
}

/** What is a probe: requests that neither a service graph nor anybody's eyes have to see. */
export function conditionsOf(
  filters: readonly Filter[],
  of: Exclude<keyof Filter, 'name'>,
): readonly string[] {
  return filters.flatMap((filter) => filter[of] ?? []);
}
