import { z } from 'zod';
import type { Kubectl } from './kubectl';

const valueFrom = z.object({ fieldRef: z.object({ fieldPath: z.string() }).optional() }).optional();

const deploymentList = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string(), namespace: z.string() }),
      spec: z.object({
        template: z.object({
          spec: z.object({
            serviceAccountName: z.string().optional(),
            containers: z.array(
              z.object({
                image: z.string(),
                args: z.array(z.string()).default([]),
                env: z
                  .array(z.object({ name: z.string(), value: z.string().optional(), valueFrom }).strip())
                  .default([]),
                volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })).default([]),
              }),
            ),
            volumes: z
              .array(z.object({ name: z.string(), secret: z.object({ secretName: z.string() }).optional() }))
              .default([]),
          }),
        }),
      }),
      status: z.object({ readyReplicas: z.number().default(0) }),
    }),
  ),
});

/** The container of a Deployment whose pods KWOK says are ready. */
export interface RealPod {
  /** Name of the Deployment. */
  readonly name: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly image: string;
  /** As the kubelet would pass them. */
  readonly args: readonly string[];
  /** Its variables, as the kubelet would fill them in; those that only a running pod has are left out. */
  readonly env: Readonly<Record<string, string>>;
  /** The Secrets that are mounted, by the path where. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Something that runs until it is stopped, or until it ends by itself. */
export interface Running {
  readonly isRunning: boolean;
  stop(): Promise<void>;
}

/** Starts what an image holds. */
export type Start = (pod: RealPod) => Promise<Running>;

/**
 * Runs for real what KWOK only pretends to run: for each ready Deployment with a known image its program, which starts
 * anew when it ends, and is stopped when the Deployment is gone.
 */
export class RealPods {
  private readonly running = new Map<string, Running>();
  private readonly held = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  /** @param images what to start, by the last part of the image's name */
  constructor(
    private readonly kubectl: Kubectl,
    private readonly images: Readonly<Record<string, Start>>,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.round = this.look()
        // The API server may be away for a while: the pods that run go on.
        .catch(() => undefined)
        .then(() => {
          if (this.timer) this.start();
        });
    }, 500);
  }

  /** From now on the program of a Deployment does not run, though its pods look as if it did. */
  async hold(deployment: string): Promise<void> {
    this.held.add(deployment);
    await this.end(deployment);
  }

  /** The program of a Deployment may run again. */
  let(deployment: string): void {
    this.held.delete(deployment);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
    for (const name of [...this.running.keys()]) await this.end(name);
  }

  private async look(): Promise<void> {
    const { items } = deploymentList.parse(
      JSON.parse(await this.kubectl.run(['get', 'deployments', '--all-namespaces', '--output=json'])),
    );
    const wanted = items.flatMap((deployment) => this.podOf(deployment) ?? []);
    for (const name of [...this.running.keys()]) {
      const alive = this.running.get(name)?.isRunning && wanted.some((pod) => pod.name === name);
      if (!alive) await this.end(name);
    }
    for (const pod of wanted) {
      const begin = this.images[imageName(pod.image)];
      if (begin && !this.running.has(pod.name) && !this.held.has(pod.name)) {
        this.running.set(pod.name, await begin(pod));
      }
    }
  }

  private podOf({
    metadata,
    spec,
    status,
  }: z.infer<typeof deploymentList>['items'][number]): RealPod | undefined {
    const [container] = spec.template.spec.containers;
    if (container === undefined || status.readyReplicas === 0) return undefined;
    const { name, namespace } = metadata;
    const args = container.args.map((arg) => arg.replaceAll('$(POD_NAMESPACE)', namespace));
    const { serviceAccountName: serviceAccount = 'default', volumes } = spec.template.spec;
    const fields: Readonly<Record<string, string>> = {
      'metadata.namespace': namespace,
      'spec.serviceAccountName': serviceAccount,
    };
    const env = container.env.flatMap(({ name, value, valueFrom }) => {
      const known = value ?? fields[valueFrom?.fieldRef?.fieldPath ?? ''];
      return known === undefined ? [] : [[name, known]];
    });
    const secrets = container.volumeMounts.flatMap((mount) => {
      const secret = volumes.find((volume) => volume.name === mount.name)?.secret;
      return secret === undefined ? [] : [[mount.mountPath, secret.secretName]];
    });
    return {
      name,
      namespace,
      serviceAccount,
      image: container.image,
      args,
      env: Object.fromEntries(env),
      secrets: Object.fromEntries(secrets),
    };
  }

  private async end(name: string): Promise<void> {
    const running = this.running.get(name);
    this.running.delete(name);
    await running?.stop();
  }
}

/** `quay.io/jetstack/cert-manager-webhook:v1` is cert-manager-webhook. */
function imageName(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*$/, '');
}
