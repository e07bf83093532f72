import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaitedOf } from '../../commands/deploy/conditions';
import { objectSchema } from '../../commands/kubectl/object';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';
import { apply, type Installation } from './apply';

interface OperatorLab {
  readonly cluster: TestCluster;
  readonly directory: string;
  readonly installation: Installation;
}

/** What the operator makes of its own kinds, and what it says. */
export function describeOperatorObjects(lab: () => OperatorLab): void {
  it('takes the Instrumentations and collectors of the lab without a warning', () => {
    const { later } = lab().installation;
    expect(later.at(-1)?.errors).toEqual([]);
    const warnings = later.flatMap((pass) => pass.warnings);
    expect(warnings.filter((warning) => !warning.includes('would violate PodSecurity'))).toEqual([]);
  });

  it('leaves nothing for a second client-side apply to write, neither of collectors nor of the Agent', async () => {
    const { cluster, directory } = lab();
    const { errors, results } = await apply(cluster, directory, 'client-side');
    const changed = results.filter((line) => !line.endsWith(' unchanged'));
    // The selector of a disruption budget is replaced whole each time, whoever wrote it.
    expect([errors, changed.filter((line) => !line.startsWith('poddisruptionbudget'))]).toEqual([[], []]);
  });

  it('makes a Deployment of the collector that takes the place of Alloy, for which deploy waits', async () => {
    const { cluster } = lab();
    const status = () =>
      cluster.kubectl.run([
        ...[
          'get',
          'opentelemetrycollector',
          'gateway',
          '--namespace=opentelemetry-collector',
          '--output=json',
        ],
      ]);
    const parse = (text: string) => objectSchema.parse(JSON.parse(text));
    const ready = await until('the collector to be ready', async () => {
      const collector = parse(await status());
      return awaitedOf(collector) === undefined ? collector : undefined;
    });
    expect(awaitedOf({ ...ready, status: undefined })).toMatchObject({
      text: expect.stringContaining('0 of 1 replicas ready'),
    });
  });

  it('may do all that it tries', () => {
    const log = readFileSync(
      join(lab().cluster.directory, 'logs', 'opentelemetry-operator-controller-manager.log'),
      'utf8',
    );
    expect(log).toContain('"opentelemetry-operator":"0.143.0"');
    expect(log.split('\n').filter((line) => /forbidden|cannot (get|list|watch|create)/i.test(line))).toEqual(
      [],
    );
  });

  it('listens in no network but its own', async () => {
    // 9443 is where its webhooks are, 8443 its metrics, 8081 its health; in hexadecimal.
    const listening = ['tcp', 'tcp6'].flatMap((file) =>
      readFileSync(`/proc/net/${file}`, 'utf8').match(/:(24E3|20FB|1F91) 0{8}(0{24})?:0000 0A/g),
    );
    expect(listening.filter((line) => line !== null)).toEqual([]);
  });
}
