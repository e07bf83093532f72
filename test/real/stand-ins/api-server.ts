import type { IncomingMessage, ServerResponse } from 'node:http';
import { groupList, kinds, resourceList } from './api-kinds';
import { LoopbackServer } from './server';

/** An object of the stand-in, without what its place in the API says already. */
export interface ApiObject {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

/** What the API server holds, by resource: `pods`, `secrets`. */
export type Objects = Readonly<Record<string, readonly ApiObject[]>>;

/** What there is, by path. */
const overview: Readonly<Record<string, object>> = {
  '/version': { major: '1', minor: '35', gitVersion: 'v1.35.0' },
  '/api': { kind: 'APIVersions', versions: ['v1'] },
  '/apis': groupList(),
};

const notFound = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 };

/** The path of a request, taken apart. */
interface Asked {
  readonly groupVersion: string;
  readonly namespace: string | undefined;
  readonly resource: string | undefined;
  readonly name: string | undefined;
}

/**
 * Answers what Alloy's components read from the Kubernetes API, by plain HTTP: lists and watches of what it holds, which
 * never changes, and no writes.
 */
export class StandInApiServer {
  private readonly server: LoopbackServer;

  /** @param podsAfter how long after the start, in milliseconds, it answers who asks for pods */
  constructor(
    private readonly objects: Objects,
    podsAfter = 0,
  ) {
    const from = Date.now() + podsAfter;
    this.server = new LoopbackServer((request, response) => {
      const wait = /\/pods(\?|$)/.test(request.url ?? '') ? Math.max(0, from - Date.now()) : 0;
      if (wait === 0) this.answer(request, response);
      else setTimeout(() => this.answer(request, response), wait);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.server.port}`;
  }

  start(): Promise<void> {
    return this.server.start();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://api');
    const asked = parse(pathname);
    if (asked.resource !== undefined && asked.name === undefined && searchParams.get('watch')) {
      this.watch(asked, searchParams, response);
      return;
    }
    const body = overview[pathname] ?? this.body(asked);
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? notFound));
  }

  /** An object, a list, or what there is to list; undefined when there is no such object. */
  private body(asked: Asked): object | undefined {
    const { groupVersion, resource, name } = asked;
    if (resource === undefined) return resourceList(groupVersion);
    const items = this.found(asked);
    if (name === undefined) return { ...typeOf(asked, 'List'), metadata: { resourceVersion: '1' }, items };
    const object = items.find(({ metadata }) => metadata.name === name);
    return object && { ...typeOf(asked), ...object };
  }

  /** A watch stays open; one that asks for the list first gets it, with the sign that it is whole. */
  private watch(asked: Asked, parameters: URLSearchParams, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/json' });
    const say = (type: string, object: object) => response.write(`${JSON.stringify({ type, object })}\n`);
    if (parameters.get('sendInitialEvents') === 'true') {
      for (const object of this.found(asked)) say('ADDED', { ...typeOf(asked), ...object });
      const annotations = { 'k8s.io/initial-events-end': 'true' };
      say('BOOKMARK', { ...typeOf(asked), metadata: { resourceVersion: '1', annotations } });
    }
    response.flushHeaders();
  }

  private found({ resource = '', namespace }: Asked): ApiObject[] {
    return (this.objects[resource] ?? [])
      .filter(({ metadata }) => namespace === undefined || metadata.namespace === namespace)
      .map((object, index) => ({
        ...object,
        metadata: {
          resourceVersion: '1',
          uid: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
          creationTimestamp: '2026-01-01T00:00:00Z',
          ...object.metadata,
        },
      }));
  }
}

function parse(pathname: string): Asked {
  const [prefix, ...parts] = pathname.split('/').filter((part) => part !== '');
  const groupVersion = parts.splice(0, prefix === 'api' ? 1 : 2).join('/');
  const namespace = parts.length > 2 && parts[0] === 'namespaces' ? parts.splice(0, 2)[1] : undefined;
  const [resource, name] = parts;
  return { groupVersion, namespace, resource, name };
}

function typeOf({ groupVersion, resource = '' }: Asked, suffix = ''): { kind: string; apiVersion: string } {
  return { kind: `${kinds[groupVersion]?.[resource] ?? resource}${suffix}`, apiVersion: groupVersion };
}
