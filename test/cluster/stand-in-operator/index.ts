import { appendFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { z } from 'zod';
import type { MoreImages, TestCluster } from '../../../tools/test-cluster/cluster';
import type { RealPod } from '../../../tools/test-cluster/real-pods';
import { until } from '../../../tools/test-cluster/until';
import { answer } from './admission';
import { Lookup } from './lookup';

const certificateSecret = 'opentelemetry-operator-controller-manager-service-cert';
const webhookService = 'opentelemetry-operator-webhook-service';

const tlsSecret = z.object({ data: z.object({ 'tls.crt': z.string(), 'tls.key': z.string() }) });

/**
 * A stand-in for the OpenTelemetry operator, whose image cannot run here. It is part of the tests and does what the
 * operator's webhooks are known to do to pods and to its own kinds, not more: it makes no workloads of collectors.
 * It speaks for the operator's ServiceAccount, and serves the certificate that the real cert-manager issued.
 */
export const standInOperator: MoreImages = (cluster) => ({
  'opentelemetry-operator': (pod) => start(cluster, pod),
});

async function start(cluster: TestCluster, { namespace, serviceAccount }: RealPod) {
  let stopped = false;
  let server: Server | undefined;
  const service = `${namespace}/${webhookService}` as const;
  const lookup = new Lookup(
    cluster.kubectl.with(`--as=system:serviceaccount:${namespace}:${serviceAccount}`),
  );
  const log = (line: string) => appendFileSync(join(cluster.directory, 'logs', 'operator.log'), `${line}\n`);
  const injection = { log, lookup, nativeSidecars: Number(cluster.version.split('.')[1]) >= 29 };

  const serve = async () => {
    const pair = await certificate(cluster, namespace, () => stopped);
    if (stopped || pair === undefined) return;
    const listening = createServer(pair, (request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => {
        answer(new URL(request.url ?? '/', 'https://localhost').pathname, JSON.parse(body), injection)
          .then((reply) => response.setHeader('content-type', 'application/json').end(JSON.stringify(reply)))
          .catch((error) => response.writeHead(500).end(String(error)));
      });
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const address = listening.address();
    if (address !== null && typeof address === 'object') cluster.gateway.route(service, address.port);
  };

  const serving = serve().catch(() => undefined);
  return {
    get isRunning() {
      return !stopped;
    },
    async stop() {
      stopped = true;
      cluster.gateway.close(service);
      await serving;
      server?.closeAllConnections();
      server?.close();
    },
  };
}

/** The pod of the operator waits for its certificate too: it is a volume. */
async function certificate(cluster: TestCluster, namespace: string, given: () => boolean) {
  const secret = await until(
    `the Secret ${certificateSecret}`,
    async () => {
      if (given()) return null;
      const { code, stdout } = await cluster.kubectl.try([
        'get',
        'secret',
        certificateSecret,
        `--namespace=${namespace}`,
        '--output=json',
      ]);
      return code === 0 ? tlsSecret.parse(JSON.parse(stdout)) : undefined;
    },
    { seconds: 600, every: 0.5 },
  );
  if (secret === null) return undefined;
  const { data } = secret;
  const decode = (text: string) => Buffer.from(text, 'base64').toString();
  return { cert: decode(data['tls.crt']), key: decode(data['tls.key']) };
}
