const agent = 'opentelemetry-auto-instrumentation';
const sidecar = 'otc-container';

/**
 * What the operator leaves in a pod when it has done what an annotation asks for: the container of the sidecar, the
 * container that watches a Go process, a volume with the agent that the application mounts, or, of the SDK alone, a
 * variable. Source: pkg/sidecar and internal/instrumentation of the operator v0.158.0.
 */
export const proofs: Readonly<Record<string, string>> = {
  'sidecar.opentelemetry.io/inject': sidecar,
  'instrumentation.opentelemetry.io/inject-java': `${agent}-java`,
  'instrumentation.opentelemetry.io/inject-nodejs': `${agent}-nodejs`,
  'instrumentation.opentelemetry.io/inject-python': `${agent}-python`,
  'instrumentation.opentelemetry.io/inject-dotnet': `${agent}-dotnet`,
  'instrumentation.opentelemetry.io/inject-go': agent,
  'instrumentation.opentelemetry.io/inject-apache-httpd': 'otel-apache-agent',
  'instrumentation.opentelemetry.io/inject-nginx': 'otel-nginx-agent',
  'instrumentation.opentelemetry.io/inject-sdk': 'OTEL_RESOURCE_ATTRIBUTES_POD_NAME',
};

/** An annotation of the pod counts, `false` too; where it has none or an empty one, that of the namespace does. */
const value = `(i.annotation in variables.own && variables.own[i.annotation] != '' ? variables.own[i.annotation] :
    i.annotation in variables.inherited ? variables.inherited[i.annotation] : '')`;

/**
 * CEL by the name that the following terms and the policy use. `missing` lists what the pod asks for and does not have.
 * No optional values: Kubernetes 1.28 does not know them.
 */
export const terms = {
  own: 'has(object.metadata.annotations) ? object.metadata.annotations : {}',
  inherited: 'has(namespaceObject.metadata.annotations) ? namespaceObject.metadata.annotations : {}',
  // Of the application and the sidecar. Those that bring an agent come even when it cannot be attached.
  containers: `(object.spec.containers + (has(object.spec.initContainers) ? object.spec.initContainers : []))
  .filter(c, !c.name.startsWith('${agent}-') && !c.name.startsWith('otel-agent-'))`,
  injections: `[
${Object.entries(proofs)
  .map(([annotation, proof]) => `  {'annotation': '${annotation}', 'proof': '${proof}'}`)
  .join(',\n')}
]`,
  // What is inside the sidecar proves nothing for the application.
  missing: `variables.injections.filter(i,
  !(${value}.lowerAscii() in ['', 'false']) &&
  !variables.containers.exists(c, c.name == i.proof || (c.name != '${sidecar}' && (
    (has(c.volumeMounts) && c.volumeMounts.exists(mount, mount.name == i.proof)) ||
    (has(c.env) && c.env.exists(variable, variable.name == i.proof))))))`,
} as const;

/** CEL of what is missing, as text: `annotation: value and annotation: value`. */
export const missingAsText = `variables.missing.map(i, i.annotation + ': ' + ${value}).join(' and ')`;
