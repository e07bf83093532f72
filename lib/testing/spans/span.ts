/** A value of an attribute. A whole number is an integer. */
export type Attribute = string | number | boolean;
export type Attributes = Readonly<Record<string, Attribute>>;

export const spanKinds = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
export const statusCodes = ['unset', 'ok', 'error'] as const;
export type SpanKind = (typeof spanKinds)[number];
export type StatusCode = (typeof statusCodes)[number];

/** A span as OpenTelemetry has it, as far as pipelines look at it. */
export interface Span {
  readonly name: string;
  readonly kind: SpanKind;
  readonly status: StatusCode;
  readonly statusMessage: string;
  readonly attributes: Attributes;
  /** The attributes of whoever reports it. */
  readonly resource: Attributes;
  /** Whether another span called it. */
  readonly isRoot: boolean;
}

/** A span that statements change. */
export interface WorkingSpan {
  name: string;
  kind: SpanKind;
  status: StatusCode;
  statusMessage: string;
  attributes: Record<string, Attribute>;
  resource: Record<string, Attribute>;
  isRoot: boolean;
}

export function workingSpan(span: Span): WorkingSpan {
  return { ...span, attributes: { ...span.attributes }, resource: { ...span.resource } };
}

/** `"GET /" server error {http.route="/"} of {service.name="shop"}` */
export function printedSpan({ name, kind, status, attributes, resource }: Span): string {
  const pairs = (all: Attributes) =>
    Object.entries(all).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${JSON.stringify(name)} ${kind} ${status} {${pairs(attributes).join(', ')}} of {${pairs(resource).join(', ')}}`;
}
