import { request } from 'node:https';

/** How an API server is reached: on the loopback interface, by a token. */
export interface Access {
  readonly port: number;
  /** PEM text of what its certificate is signed by. */
  readonly authority: string;
  readonly token: string;
}

/** The body of an answer of the API server to a GET. @throws Error for any status but 200 */
export function get({ port, authority, token }: Access, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const asked = request(
      { host: '127.0.0.1', port, path, ca: authority, headers, agent: false, timeout: 10_000 },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          body += text;
        });
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`GET ${path}: ${response.statusCode} ${body.slice(0, 500)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error(`GET ${path}: no answer within 10 s`)));
    asked.end();
  });
}
