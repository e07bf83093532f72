import { z } from 'zod';
import { text } from './formats';
import { isKey, matchLabels } from './kubernetes-labels';

/** What the lab and its tools say themselves: who else says it would break selectors, ownership or the level of a namespace. */
const own =
  /^(app\.kubernetes\.io\/(name|instance|component|part-of|version|managed-by)|application-observability-lab\/.*|([^/]+\.)?(kubernetes|k8s)\.io\/.*|instrumentation\.opentelemetry\.io\/.*|sidecar\.opentelemetry\.io\/.*|prometheus\.io\/.*|checksum\/.*)$/;

function refuseOwn(map: Readonly<Record<string, string>>, context: z.core.$RefinementCtx): void {
  for (const key of Object.keys(map).filter((each) => own.test(each))) {
    context.addIssue({
      code: 'custom',
      path: [key],
      message:
        'is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
    });
  }
}

/** Labels of every object and pod. */
export const labelsSchema = matchLabels.superRefine(refuseOwn).default({});

/** Annotations of every object and pod. */
export const annotationsSchema = z
  .record(
    z.string().refine(isKey),
    text({ takes: 'text', advice: 'put the value in quotes' }, () => true),
    {
      error: ({ code }) =>
        code === 'invalid_key'
          ? 'has a key that no annotation is called, but it takes names such as owner or acme.example/owner; correct the name.'
          : "takes an object of annotations and values; write { 'acme.example/owner': 'platform' }.",
    },
  )
  .superRefine(refuseOwn)
  .meta({ takes: 'an object of annotations and values' })
  .default({});
