import { z } from 'zod';
import { type Injection, inject } from './inject';

const admissionReview = z.object({
  request: z.object({
    uid: z.string(),
    namespace: z.string().default(''),
    object: z.record(z.string(), z.unknown()).nullable().default(null),
  }),
});
const conversionReview = z.object({
  request: z.object({
    uid: z.string(),
    desiredAPIVersion: z.string(),
    objects: z.array(z.record(z.string(), z.unknown())),
  }),
});

/** The operator's answer to one call of the API server, by the path of the call. */
export async function answer(path: string, review: unknown, injection: Injection): Promise<object> {
  if (path === '/convert') return convert(review);
  const { uid, namespace, object } = admissionReview.parse(review).request;
  const allowed = { uid, allowed: true };
  if (path === '/mutate-v1-pod') {
    // The operator never refuses a pod: whatever goes wrong, the pod arrives as it was.
    const pod = await inject(object, namespace, injection).catch((error) =>
      injection.log(`${namespace}: ${error}`),
    );
    return respond('AdmissionReview', pod ? { ...allowed, ...replacing(object, pod) } : allowed);
  }
  if (path.startsWith('/mutate-') && object !== null) {
    return respond('AdmissionReview', { ...allowed, ...replacing(object, managed(object)) });
  }
  return respond('AdmissionReview', allowed);
}

/** The label that the operator puts on its own kinds. */
function managed(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { metadata } = z
    .looseObject({ metadata: z.looseObject({ labels: z.record(z.string(), z.string()).default({}) }) })
    .parse(object);
  const labels = { ...metadata.labels, 'app.kubernetes.io/managed-by': 'opentelemetry-operator' };
  return { ...object, metadata: { ...metadata, labels } };
}

/** A JSON patch that puts the new metadata and spec in place of the old. */
function replacing(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
) {
  const changed = ['metadata', 'spec'].filter(
    (key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]),
  );
  const patch = changed.map((key) => ({ op: 'replace', path: `/${key}`, value: after[key] }));
  return { patchType: 'JSONPatch', patch: Buffer.from(JSON.stringify(patch)).toString('base64') };
}

/** The lab's collectors have the same form in both versions as far as the stand-in is concerned. */
function convert(review: unknown): object {
  const { uid, desiredAPIVersion, objects } = conversionReview.parse(review).request;
  const convertedObjects = objects.map((object) => ({ ...object, apiVersion: desiredAPIVersion }));
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'ConversionReview',
    response: { uid, result: { status: 'Success' }, convertedObjects },
  };
}

function respond(kind: string, response: object): object {
  return { apiVersion: 'admission.k8s.io/v1', kind, response };
}
