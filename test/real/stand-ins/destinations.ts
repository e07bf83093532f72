import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { Received } from './received';
import { bodyOf, LoopbackServer } from './server';

/** A request as it came to a destination. */
export interface ReceivedRequest {
  /** `host:port`, as the configuration has it. */
  readonly authority: string;
  readonly path: string;
  /** The header Authorization. */
  readonly authorization: string | undefined;
  /** The header X-Scope-OrgID. */
  readonly tenant: string | undefined;
  /** All of them. */
  readonly headers: IncomingHttpHeaders;
}

/** Where tokens are given out by OAuth2. */
export const tokenPath = '/oauth2/token';

/** The token for a client that shows these credentials. */
export function tokenFor(authorization: string | undefined): string {
  return Buffer.from(`token for ${authorization}`).toString('base64');
}

/** What is scraped of anything that is no destination. */
const exposition = '# TYPE stand_in gauge\nstand_in 1\n';

/**
 * Everything that a configuration has an address of: each `host:port` is a server of its own on the loopback interface,
 * and what they take is kept together.
 */
export class Destinations {
  readonly received = new Received();
  readonly requests: ReceivedRequest[] = [];
  /** What was not understood; a test that sees any has not seen everything. */
  readonly problems: string[] = [];
  /** What every delivery is answered with. */
  answer: 200 | 400 = 200;
  private readonly servers = new Map<string, LoopbackServer>();

  /** The port that stands in for `host:port`. */
  async portOf(authority: string): Promise<number> {
    const known = this.servers.get(authority);
    if (known) return known.port;
    const server = new LoopbackServer((request, response) => void this.take(authority, request, response));
    this.servers.set(authority, server);
    await server.start();
    return server.port;
  }

  /** All of them are there again, on the same ports. */
  async start(): Promise<void> {
    for (const server of this.servers.values()) await server.start();
  }

  /** None of them can be reached. */
  async stop(): Promise<void> {
    for (const server of this.servers.values()) await server.stop();
  }

  private async take(authority: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', 'http://destination');
      const path = url.pathname;
      const body = await bodyOf(request);
      if (request.method === 'GET') return void response.end(exposition);
      const { authorization, 'x-scope-orgid': tenant } = request.headers;
      if (path === tokenPath) {
        response.setHeader('content-type', 'application/json');
        const granted = body.toString().includes('grant_type=client_credentials') ? authorization : undefined;
        return void response.end(JSON.stringify({ access_token: tokenFor(granted), token_type: 'Bearer' }));
      }
      this.requests.push({
        authority,
        path,
        authorization,
        tenant: tenant?.toString(),
        headers: request.headers,
      });
      if (this.answer === 200)
        this.received.take(url, request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
      response.writeHead(this.answer, { 'content-type': 'application/x-protobuf' }).end();
    } catch (error) {
      this.problems.push(`${authority}${request.url}: ${error instanceof Error ? error.message : error}`);
      response.writeHead(400).end();
    }
  }
}
