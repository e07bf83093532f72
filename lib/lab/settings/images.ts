import { z } from 'zod';
import { dnsSubdomain, imageName, listOf, section, text } from './formats';
import type { Immutable } from './immutable';

const registry = text(
  {
    takes: 'a registry, with or without a path, such as registry.acme.example/mirror',
    advice: 'leave out https:// and a slash at the end',
  },
  (value) =>
    /^([a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?|[a-z0-9-]+:\d{1,5}|localhost)(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/.test(
      value,
    ),
);

const named = imageName('write it as its registry names it');

export const imagesSchema = section('the images', {
  /**
   * A registry that holds every image, below the path that it has in its own: `docker.io/grafana/alloy` becomes
   * `REGISTRY/grafana/alloy`. Images of agents, sidecars and applications too; those that are in that registry
   * already, and those of `replace`, stay what they are. `npm run images` lists what it has to hold.
   */
  registry: registry.optional(),
  /**
   * Secrets of the type kubernetes.io/dockerconfigjson, by which nodes pull images: in each namespace of the lab that has
   * pods. The user makes them.
   */
  pullSecrets: listOf(dnsSubdomain('name the Secret'), {
    takes: 'a list of names of Secrets',
    advice: "write ['registry']",
  }).default([]),
  /**
   * Other images by those of the lab: `{ "grafana/alloy": "registry.acme.example/alloy" }`. A name
   * without a tag and a digest means each version; one in the place of it keeps the version.
   */
  replace: z
    .record(
      z.string().refine((name) => named.safeParse(name).success),
      named,
      {
        error: (issue) =>
          issue.code === 'invalid_key'
            ? 'has a key that names no image, but it takes names with or without a tag other than latest or a digest; write, for example, docker.io/grafana/alloy.'
            : 'takes an object of images by images; write { "grafana/alloy": "registry.acme.example/alloy" }.',
      },
    )
    .meta({ takes: 'an object of images by images' })
    .default({}),
}).prefault({});

export type ImagesSettings = Immutable<z.output<typeof imagesSchema>>;
