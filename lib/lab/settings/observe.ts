import type { z } from 'zod';
import { platforms } from './application';
import { choice, label1123, listOf, section, text } from './formats';
import type { Immutable } from './immutable';
import { languages } from './instrumentation';
import { matchLabels } from './kubernetes-labels';

/** How pods of others are observed: what can be added when they are made. */
export const observedVariants = ['auto', 'auto-sidecar', 'sidecar'] as const;

const observedSchema = section('what is observed', {
  /** The namespace of the pods. It is somebody else's: the lab neither makes nor labels nor deletes it. */
  namespace: label1123('name the namespace of the pods'),
  /** The labels that the pods have, as their templates say them. Empty: every pod of the namespace. */
  labels: matchLabels.default({}),
  /**
   * The containers that get the agent. A pod that has none of them is left alone. Empty: the first container of each pod.
   */
  containers: listOf(label1123('name a container of the pods'), {
    takes: 'a list of names of containers',
    advice: "write ['app'], or leave it out for the first container of each pod",
  }).default([]),
  /** The language of these containers. The variant `sidecar` brings no agent and does without. */
  language: choice(languages, 'choose the language the containers are written in').optional(),
  /**
   * How the pods are observed: `auto` by an injected agent that sends to Alloy; `auto-sidecar` by an injected agent that
   * sends to a collector beside it; `sidecar` by that collector alone, for SDKs in the code.
   */
  variant: choice(observedVariants, 'choose how the pods are observed').default('auto'),
  /** The C library of the containers' images: `musl` in Alpine Linux. The agents of Python and .NET depend on it. */
  platform: choice(platforms, "choose 'musl' for images of Alpine Linux").default('glibc'),
  /** Of Go: the path of the executable that the agent watches, in its container. */
  executable: text(
    { takes: 'an absolute path such as /app/server', advice: 'give the path of the program in its image' },
    (value) => /^\/\S{1,250}$/.test(value),
  ).optional(),
});

export const observeSchema = listOf(observedSchema, {
  takes: 'a list of what is observed',
  advice: "write [{ namespace: 'shop', language: 'java' }]",
}).default([]);

export type ObserveSettings = Immutable<z.output<typeof observeSchema>>;
/** Pods of others, and how they are observed. */
export type Observed = ObserveSettings[number];
