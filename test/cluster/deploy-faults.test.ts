import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { deploy, destroy, endCommands, here, installed, LabCommand, run } from './lab-command';

const webhook = 'cert-manager-webhook';
const operator = 'opentelemetry-operator-controller-manager';

describe('npm run deploy, when something fails on the way', () => {
  let cluster: TestCluster;

  beforeAll(async () => {
    cluster = await TestCluster.start(kubernetesVersions[0]);
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  it('goes on after the API server has restarted', async () => {
    const command = new LabCommand(cluster, 'deploy', here);
    await command.says('cert-manager');
    await cluster.restartApiServer();
    const { code, output } = await command.done;
    expect([code, output]).toEqual([0, expect.stringContaining(installed)]);
    expect(output).toContain('trying again, because');
  });

  it('names what a stage waited for when its time is over, and goes on from there when run again', async () => {
    await cluster.pods.hold(operator);
    const { code, output } = await run(cluster, 'deploy', here, '--timeout', '5s');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(
        /^OpenTelemetry operator did not end within 5s: trying again, because .*failed calling webhook.*\n[\s\S]*^Run npm run deploy -- --any-context --timeout 5s to go on/m,
      ),
    ]);
    cluster.pods.let(operator);
    await deploy(cluster);
  });

  it('stops at Ctrl-C with a sentence on how to go on, and goes on', async () => {
    await cluster.pods.hold(operator);
    const command = new LabCommand(cluster, 'deploy', here);
    await command.says('failed calling webhook');
    command.interrupt();
    const { code, output } = await command.done;
    expect([code, output]).toEqual([
      130,
      expect.stringContaining(
        'Stopped during OpenTelemetry operator; what was done stays. Run npm run deploy -- --any-context to go on',
      ),
    ]);
    cluster.pods.let(operator);
    await deploy(cluster);
  });

  it('waits for a webhook that is down at first', async () => {
    await destroy(cluster);
    await cluster.pods.hold(webhook);
    const command = new LabCommand(cluster, 'deploy', here);
    await command.says('has no authority for webhook.cert-manager.io yet');
    cluster.pods.let(webhook);
    expect(await command.done).toEqual({ code: 0, output: expect.stringContaining(installed) });
  });

  it('deletes custom resources whose controller is gone, finalizers and all', async () => {
    await cluster.kubectl.run([
      'patch',
      'instrumentation/auto',
      '--namespace=opentelemetry-collector',
      '--type=merge',
      '--patch={"metadata":{"finalizers":["opentelemetry.io/held"]}}',
    ]);
    expect(await run(cluster, 'destroy', here, '--yes', '--timeout', '60s')).toEqual({
      code: 0,
      output: expect.stringContaining('kept by its finalizer opentelemetry.io/held'),
    });
  });
});
