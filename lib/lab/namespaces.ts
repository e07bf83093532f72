/** The namespaces of the lab. The first three are those of the original lab. */
export const namespaces = {
  applications: 'applications',
  monitoring: 'monitoring',
  /** Collectors that look at the node: it admits what the others must not do. */
  nodes: 'monitoring-nodes',
  collector: 'opentelemetry-collector',
  certManager: 'cert-manager',
  operator: 'opentelemetry-operator-system',
  backend: 'observability-backend',
} as const;
