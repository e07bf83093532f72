import type { OtelcolProcessorTransformContextStatements } from '../../../../imports/alloy/otelcol';
import { changing } from '../../telemetry/resource/statements';

/** What an attribute was called before version 1.23 of the semantic conventions, and is called since. */
const formerNames = [
  ['http.method', 'http.request.method'],
  ['http.status_code', 'http.response.status_code'],
  ['http.scheme', 'url.scheme'],
  ['net.peer.name', 'server.address'],
  ['net.peer.port', 'server.port'],
  ['db.system', 'db.system.name'],
  ['db.operation', 'db.operation.name'],
] as const;

const span = (name: string) => `span.attributes["${name}"]`;

/** https://opentelemetry.io/docs/specs/semconv/http/http-spans/: every other method is written as _OTHER. */
const methods = '^(CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|QUERY|TRACE)$';

/**
 * OTTL statements on the copy of the traces that metrics are made from: both kinds of agents count under the same labels, no
 * client can make labels of its own by inventing methods, and a restart makes no second instance.
 */
export function forMetrics(perInstance: boolean): readonly OtelcolProcessorTransformContextStatements[] {
  return [
    {
      context: 'resource',
      statements: [
        `delete_matching_keys(resource.attributes, "${changing}")`,
        ...(perInstance ? [] : ['delete_key(resource.attributes, "service.instance.id")']),
      ],
    },
    {
      context: 'span',
      statements: [
        ...formerNames.map(
          ([former, name]) => `set(${span(name)}, ${span(former)}) where ${span(name)} == nil`,
        ),
        `set(${span('http.request.method')}, "_OTHER") where ${span('http.request.method')} != nil and not IsMatch(${span('http.request.method')}, "${methods}")`,
        // Redis numbers its databases: 0 would be the name of a node of the service graph.
        `set(${span('db.namespace')}, ${span('db.system.name')}) where IsMatch(${span('db.namespace')}, "^\\\\d+$")`,
      ],
    },
  ];
}
