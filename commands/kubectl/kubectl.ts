import { z } from 'zod';
import type { Manifest } from '../../lib/lab/manifests';
import { KubectlError } from './errors';
import { type KubernetesObject, listOf, objectSchema, type Reference, referenceTo } from './object';

/** The owner of what the lab applies, in the managedFields of every object. */
export const fieldManager = 'application-observability-lab';

export interface LogProps {
  readonly container: string;
  /** Of the container before the last restart. */
  readonly previous: boolean;
  readonly lines: number;
}

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. @throws DeployError when there is no such program, InterruptedError when it was stopped */
export type Run = (command: string, args: readonly string[], input?: string) => Promise<Output>;

const answerSchema = z.union([z.object({ items: z.array(objectSchema) }), objectSchema.transform(one)]);

const versionSchema = z.object({ serverVersion: z.object({ major: z.string(), minor: z.string() }) });

function one(object: KubernetesObject): { items: KubernetesObject[] } {
  return { items: [object] };
}

/** kubectl in one context. Every method throws KubectlError for what kubectl complains about. */
export class Kubectl {
  constructor(
    private readonly run: Run,
    readonly context: string,
  ) {}

  /** Major and minor version of the API server, for example `1.36`. */
  async serverVersion(): Promise<string> {
    const { serverVersion } = versionSchema.parse(JSON.parse(await this.call(['version', '--output=json'])));
    // Some providers write 36+.
    return `${serverVersion.major}.${Number.parseInt(serverVersion.minor, 10)}`;
  }

  /** Those of the objects that exist; one whose kind is not defined yet does not exist. */
  async get(references: readonly Reference[]): Promise<readonly KubernetesObject[]> {
    if (references.length === 0) return [];
    const args = ['get', '--ignore-not-found', '--show-managed-fields', '--output=json', '--filename=-'];
    try {
      return objectsIn(await this.call(args, listOf(references.map(referenceTo))));
    } catch (error) {
      if (!isUndefinedKind(error)) throw error;
      return objectsIn(error.stdout);
    }
  }

  /** All objects of a kind: in a namespace, everywhere (`*`), or of no namespace. */
  async list(resource: string, namespace?: string, selector = ''): Promise<readonly KubernetesObject[]> {
    const where =
      namespace === undefined ? [] : namespace === '*' ? ['--all-namespaces'] : [`--namespace=${namespace}`];
    const args = ['get', resource, ...where, '--ignore-not-found', '--output=json', `--selector=${selector}`];
    return objectsIn(await this.call(args));
  }

  /**
   * Server-side apply. The API server then knows which fields are ours: what the cainjector or a user adds stays, what a
   * newer version of the lab no longer says goes away, and no object is too large for an annotation. Conflicts are won:
   * they are with edits by hand, or with an earlier `kubectl apply -f dist`, of objects that are the lab's.
   */
  async apply(manifests: readonly Manifest[]): Promise<void> {
    if (manifests.length > 0) await this.call(['apply', ...serverSide, '--output=name'], listOf(manifests));
  }

  /** What the objects would be after apply; admission is asked and nothing is changed. */
  async dryRun(manifests: readonly Manifest[]): Promise<readonly KubernetesObject[]> {
    if (manifests.length === 0) return [];
    const args = ['apply', ...serverSide, '--dry-run=server', '--output=json'];
    return objectsIn(await this.call(args, listOf(manifests)));
  }

  /** Asks for objects to be deleted, one after the other, and does not wait. */
  async delete(references: readonly Reference[]): Promise<void> {
    if (references.length === 0) return;
    const args = ['delete', '--ignore-not-found', '--wait=false', '--output=name', '--filename=-'];
    await this.call(args, listOf(references.map(referenceTo)));
  }

  /** Takes the finalizers of an object away, which lets it go. */
  async release(reference: Reference): Promise<void> {
    const patch = JSON.stringify({ metadata: { finalizers: null } });
    const args = ['patch', '--type=merge', `--patch=${patch}`, '--output=name', '--filename=-'];
    await this.call(args, listOf([referenceTo(reference)]));
  }

  /** Replaces the pods of a workload, one after the other. */
  async restart({ kind, metadata: { name, namespace } }: Reference): Promise<void> {
    await this.call(['rollout', 'restart', `${kind.toLowerCase()}/${name}`, `--namespace=${namespace}`]);
  }

  /** The last lines that a container has printed. @throws KubectlError also where it has not started yet */
  async logs(
    { metadata: { name, namespace = 'default' } }: Reference,
    { container, previous, lines }: LogProps,
  ): Promise<readonly string[]> {
    const which = [`--container=${container}`, `--previous=${previous}`, `--tail=${lines}`];
    const printed = await this.call(['logs', name, `--namespace=${namespace}`, ...which]);
    return printed.split('\n').filter((line) => line.trim() !== '');
  }

  /** What a port of a pod answers to a path, through the API server. */
  async ask(
    { metadata: { name, namespace = 'default' } }: Reference,
    port: number,
    path: string,
  ): Promise<unknown> {
    const proxy = `/api/v1/namespaces/${namespace}/pods/${name}:${port}/proxy${path}`;
    return JSON.parse(await this.call(['get', '--raw', proxy]));
  }

  private async call(args: readonly string[], input?: string): Promise<string> {
    // Longer than the 30 s that the API server gives to cert-manager's webhook.
    const common = [`--context=${this.context}`, '--request-timeout=40s'];
    const { code, stdout, stderr } = await this.run('kubectl', [...args, ...common], input);
    if (code === 0) return stdout;
    throw new KubectlError(complaints(stderr, code), stdout);
  }
}

const serverSide = ['--server-side', '--force-conflicts', `--field-manager=${fieldManager}`, '--filename=-'];

function objectsIn(stdout: string): readonly KubernetesObject[] {
  return stdout.trim() === '' ? [] : answerSchema.parse(JSON.parse(stdout)).items;
}

function isUndefinedKind(error: unknown): error is KubectlError {
  return error instanceof KubectlError && error.lines.every((line) => /no matches for kind/.test(line));
}

/** What kubectl ended for: no warnings, no log lines of its libraries, nothing twice. */
function complaints(stderr: string, code: number): readonly string[] {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Warning:|^[EWI]\d{4} |^ensure CRDs are installed first$/.test(line));
  return lines.length === 0 ? [`kubectl ended with exit code ${code}`] : [...new Set(lines)];
}
