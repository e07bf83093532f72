import { describeInstallation } from './installed';
import { inventory } from './inventory';
import { labNames } from './lab';

describeInstallation('client-side', labNames, (installed) => {
  it('is gone without a trace after kubectl delete', async () => {
    const { cluster, directory, before } = installed();
    // The definitions go first and take their objects along, which are then not found.
    // Usually half a minute; the API server tries again at growing intervals where removing a definition failed.
    const options = ['--ignore-not-found', '--timeout=480s'];
    await cluster.kubectl.run(['delete', `--filename=${directory}`, ...options]);
    expect(await inventory(cluster)).toEqual(before);
  }, 600_000);
});
