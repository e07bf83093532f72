import { Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { Applications } from '../../../lib/lab/charts/applications';
import { environment, type SettingsInput } from '../../../lib/lab/environment';
import { Objects } from '../charts/synthesized';

export type ApplicationInput = NonNullable<SettingsInput['applications']>[number];

/** An application that says no more than it must. */
export const shop: ApplicationInput = {
  name: 'shop',
  language: 'java',
  variant: 'clean',
  image: 'docker.io/example/shop:1.0',
  port: 8080,
};

/** The objects of 50-apps for some applications. */
export function applicationObjects(
  applications: readonly ApplicationInput[],
  more: Pick<SettingsInput, 'instrumentation' | 'loadGenerator' | 'pipelines'> = {},
): Objects {
  const settings = environment({
    cluster: { name: 'test', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    applications,
    ...more,
  });
  return new Objects(new Applications(Testing.app(), '50-apps', settings));
}

/** The pod template of a Deployment. */
export function template(objects: Objects, name: string): Required<k8s.PodTemplateSpec> {
  const found = objects.one('Deployment', name).spec?.template;
  if (!found) throw new Error(`Deployment ${name} has no pod template`);
  return found;
}

/** A container of a Deployment's pods. */
export function container(objects: Objects, deployment: string, name = 'app'): k8s.Container {
  const found = template(objects, deployment).spec.containers.find((one) => one.name === name);
  if (!found) throw new Error(`Deployment ${deployment} has no container ${name}`);
  return found;
}

/** The literal environment variables of a container. */
export function variables({ env = [] }: k8s.Container): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(env.map(({ name, value }) => [name, value]));
}
