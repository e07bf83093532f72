/** How the operator of the tests differs from the one that the lab installs, where it matters to the lab. */
export interface Difference {
  readonly what: string;
  /** In v0.143.0, the newest that can be built: the Go proxy refuses v0.145.0 and later, whose sums nobody vouches for. */
  readonly tested: string;
  /** In v0.158.0. */
  readonly installed: string;
  /** The release that brought it, if one says so. */
  readonly since?: string;
  /** Files of github.com/open-telemetry/opentelemetry-operator at v0.158.0, or the number of the change. */
  readonly source: string;
}

export const differences = {
  initContainerSecurity: {
    what: 'the security context of the containers that bring agents, and of the agent of Go',
    tested: 'copied from the application; the agent of Go is privileged; the fields for them are not known',
    installed: 'initContainerSecurityContext and go.securityContext of the Instrumentation',
    since: '0.150.0',
    source: '#4894',
  },
  unattachedAgent: {
    what: 'an agent that cannot be attached, because a variable of the application is in the way',
    tested: 'nothing of it comes',
    installed: 'the container that brings it comes, and the application is as it was',
    source: 'internal/instrumentation/sdk.go: injectJava, injectNodeJS, injectPython, injectDotNet',
  },
  twoLanguages: {
    what: 'one container that two languages name',
    tested: 'nothing is injected',
    installed: 'both are injected',
    since: '0.149.0',
    source: '#4357',
  },
  initContainers: {
    what: 'a container that runs before the application and that the annotation names',
    tested: 'not looked at',
    installed: 'gets its agent, but not that of Go, Apache or nginx',
    since: '0.146.0',
    source: '#3308',
  },
  dotnetProfiler: {
    what: 'the directory of the profiler of .NET',
    tested: 'linux-x64, linux-musl-x64',
    installed: 'linux, linux-musl',
    source: 'internal/instrumentation/dotnet.go',
  },
  nodejsMetrics: {
    what: 'OTEL_METRICS_EXPORTER of Node.js',
    tested: 'not set',
    installed: 'otlp, unless it is set; the lab sets it',
    since: '0.158.0',
    source: '#3768',
  },
  webServers: {
    what: 'the containers that bring the agents of Apache and nginx',
    tested: 'copies of the application, probes and all',
    installed: 'made anew, with the variables of the Instrumentation',
    since: '0.144.0, 0.158.0',
    source: '#3729, #5333',
  },
  sidecarServices: {
    what: 'Services of a collector that only ever is a sidecar',
    tested: 'four, which lead nowhere',
    installed: 'none',
    since: '0.152.0',
    source: 'internal/manifests/collector/service.go',
  },
  networkPolicies: {
    what: 'NetworkPolicies for itself and for collectors',
    tested: 'off',
    installed:
      'on; the lab switches its own off and leaves those of collectors, which let in what their ports take',
    since: '0.158.0',
    source: '#5394',
  },
  readiness: {
    what: 'when the operator calls itself ready',
    tested: 'as soon as it runs',
    installed: 'when its webhooks take calls',
    since: '0.146.0',
    source: '#3772',
  },
  status: {
    what: 'the status of a collector',
    tested: 'scale, image, version',
    installed: 'observedGeneration and conditions too',
    since: '0.154.0',
    source: '#4312',
  },
} as const satisfies Record<string, Difference>;
