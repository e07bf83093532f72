import { isCustom, schemaErrors } from './crd-schema';

const issuer = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Issuer',
  metadata: { name: 'any' },
  spec: { selfSigned: {} },
};

function collector(spec: object) {
  const config = { receivers: {}, exporters: {}, service: { pipelines: {} } };
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    spec: { config, ...spec },
  };
}

test('a resource that follows its definition has no errors', () => {
  expect(schemaErrors(issuer)).toEqual([]);
});

test('a misspelt field is an error, with its path', () => {
  const misspelt = { ...issuer, spec: { selfsigned: {} } };
  expect(schemaErrors(misspelt)).toEqual(['/spec must NOT have additional properties: selfsigned']);
});

test('a missing field is an error', () => {
  expect(schemaErrors({ apiVersion: 'cert-manager.io/v1', kind: 'Issuer' })).toEqual([
    "/ must have required property 'spec'",
  ]);
});

test('a value outside an enum is an error', () => {
  expect(schemaErrors(collector({ mode: 'gateway' }))).toEqual([
    '/spec/mode must be equal to one of the allowed values',
  ]);
});

test('fields of a collector component are free, because the operator keeps unknown ones', () => {
  const config = {
    receivers: { otlp: { protocols: { grpc: {} } } },
    exporters: { debug: { verbosity: 'basic' } },
    service: { pipelines: { traces: { receivers: ['otlp'], exporters: ['debug'] } } },
  };
  expect(schemaErrors(collector({ config }))).toEqual([]);
});

test('a kind that crds/ does not define is not custom', () => {
  expect(isCustom({ apiVersion: 'apps/v1', kind: 'Deployment' })).toBe(false);
});
