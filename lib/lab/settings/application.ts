import type { z } from 'zod';
import { environmentSources, environmentVariables } from './application-env';
import { securityContextSchema, volumesSchema } from './application-pod';
import {
  choice,
  dnsLabel,
  dnsSubdomain,
  image,
  listOf,
  port,
  section,
  text,
  truth,
  wholeNumber,
} from './formats';
import type { Immutable } from './immutable';
import { languages } from './instrumentation';
import { annotationsSchema, labelsSchema } from './object-metadata';
import { resourcesSchema } from './resources';
import { ownScheduling } from './scheduling';
import { senderNamespaces } from './senders';

export const variants = ['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'] as const;

/** The container that an application always has; the name is that of the original lab. */
export const mainContainer = 'app';

const languageSchema = choice(languages, 'choose the language the container is written in');
/** The C library of the image, on which parts of some agents depend. */
export const platforms = ['glibc', 'musl'] as const;
const platformSchema = choice(platforms, "choose 'musl' for an image of Alpine Linux").default('glibc');
const imageSchema = image('name a version of the image');
const applicationResources = resourcesSchema({ cpu: '50m', memory: '256Mi' });

/** A further container in the pod of an application, for example one in another language. */
export const containerSchema = section('the container', {
  /** The container's name. The operator asks for it, to know which language goes into which container. */
  name: dnsLabel('name the container, so that the operator knows which language goes into it'),
  /** The language that is injected into this container; left out, it is not instrumented. */
  language: languageSchema.optional(),
  /** Image with tag. */
  image: imageSchema,
  /** The C library of the image: `musl` in Alpine Linux. The agents of Python and .NET depend on it. */
  platform: platformSchema,
  /** The port that it listens on, if any. */
  port: port('give the port that the container listens on').optional(),
  /** What the container asks for. */
  resources: applicationResources,
  /** Environment variables: literals, or references `{ secret, key }` and `{ configMap, key }`. */
  env: environmentVariables,
  /** Secrets and ConfigMaps all of whose keys are variables. */
  envFrom: environmentSources,
});

/** A scrape would ask for the question mark of a query as part of the path. */
const pathWithoutQuery = (advice: string) =>
  text(
    { takes: 'a path that starts with / and has no query', advice },
    (value) => value.startsWith('/') && !/[\s?#]/.test(value),
  );

const path = (advice: string) =>
  text({ takes: 'an HTTP path that begins with /', advice }, (value) => /^\/[^\s]*$/.test(value));

export const applicationSchema = section('the application', {
  /** The name of the Deployment and of the Service, and `service.name` of its telemetry. */
  name: dnsLabel('give each application a short name of its own'),
  /** The language of the main container, which is called `app`. */
  language: languageSchema,
  /**
   * How it is observed: `clean` not at all; `auto` by an injected agent that sends to Alloy; `manual-sidecar` by an
   * agent that `agent` says and a collector beside it; `auto-sidecar` by both injected; `sidecar` by a collector alone.
   */
  variant: choice(variants, 'choose how the application is observed').default('auto'),
  /**
   * Image of the main container, with tag. It may be left out with `source`, which an official image of the language
   * compiles and runs.
   */
  image: imageSchema.optional(),
  /**
   * A program of one file, for which no image has to be built: its path, from the folder in which the command is
   * started. Its ending is that of the language, it imports nothing but what the language brings, and it has 128 KiB
   * at most.
   */
  source: text({
    takes: 'the path of a file',
    advice: 'give the path of the program, or an image',
  }).optional(),
  /**
   * Where the agent of the variant `manual-sidecar` comes from: `image`, it is in the image, which loads it; `copied`,
   * the pod copies it from the public image of the operator, and loads it by a variable. With `source` it is copied,
   * else it is in the image.
   */
  agent: choice(['image', 'copied'], 'say where the agent comes from').optional(),
  /** The C library of the main container's image: `musl` in Alpine Linux. The agents of Python and .NET depend on it. */
  platform: platformSchema,
  /** The port that the main container listens on, and that the Service opens. */
  port: port('give the port that the container listens on'),
  /** How many pods run. */
  replicas: wholeNumber(1, 100, 'give the number of pods, or remove the application').default(1),
  /** What the main container asks for. */
  resources: applicationResources,
  /** What the main container runs, word by word, instead of the image's own entry point and command. */
  command: listOf(text({ takes: 'text', advice: 'put each word in quotes' }), {
    takes: 'a list of words',
    advice: "write ['program', 'argument']",
  }).default([]),
  /** HTTP path of the startup, readiness and liveness probes. */
  healthPath: path('give the path that answers 200 when the application is well').default('/'),
  /** HTTP path of Prometheus metrics at the same port: its pods are annotated for `pipelines.annotatedPods`. Without it they are not. */
  metricsPath: pathWithoutQuery('give the path of its metrics, or leave it out').optional(),
  /**
   * Environment variables of the main container: literals, which are readable in the manifests, or references
   * `{ secret, key }` and `{ configMap, key }` to what is in the namespace of the applications.
   */
  env: environmentVariables,
  /** Secrets and ConfigMaps all of whose keys are variables of the main container. */
  envFrom: environmentSources,
  /** Volumes beside those that every pod has. */
  volumes: volumesSchema,
  /** The ServiceAccount of the pods, which is there already. Without it: `default`. */
  serviceAccount: dnsSubdomain('name the ServiceAccount').optional(),
  /** Whether containers get the token of the ServiceAccount, by which they may ask the API server. */
  serviceAccountToken: truth('give true where the application asks the API server').default(false),
  /** Whose the processes are, and what they may do. */
  securityContext: securityContextSchema,
  /** Labels of the pods, beside those of the lab. */
  podLabels: labelsSchema,
  /** Annotations of the pods, beside those of the lab. */
  podAnnotations: annotationsSchema,
  /** Secrets by which nodes pull the application's images, which are there already; beside `images.pullSecrets`. */
  pullSecrets: listOf(dnsSubdomain('name the Secret'), {
    takes: 'a list of names of Secrets',
    advice: "write ['registry']",
  }).default([]),
  /** Further names of the Service, for callers that know the application by another name. */
  aliases: listOf(dnsLabel('give the name that callers use'), {
    takes: 'a list of names',
    advice: "write ['name']",
  }).default([]),
  /** HTTP paths that the load generator asks for; without any it leaves the application alone. */
  entryPoints: listOf(path('give the path of a request'), {
    takes: 'a list of HTTP paths',
    advice: "write ['/path']",
  }).default([]),
  /**
   * The namespaces whose pods may call it, beside those of `applications` and the collectors: names, such as that of an ingress
   * controller, or `all`, load balancers and whoever else reaches its pods.
   */
  from: senderNamespaces,
  /** Further containers of the same pod. */
  containers: listOf(containerSchema, {
    takes: 'a list of containers',
    advice: 'describe each with name and image',
  }).default([]),
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** Whether its pods are in the mesh, where `pipelines.mesh` is switched on. */
  mesh: truth('give true to have it in the mesh, false to leave it out').default(true),
});

export type ApplicationSettings = Immutable<z.output<typeof applicationSchema>>;
export type ContainerSettings = ApplicationSettings['containers'][number];
export type Variant = ApplicationSettings['variant'];
