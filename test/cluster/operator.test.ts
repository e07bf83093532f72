import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { type Installation, install } from './apply';
import { describeInjectionModel } from './injection-model';
import { writeOperatorLab } from './operator-lab';
import { describeOperatorObjects } from './operator-objects';
import { describePodsOfApplications } from './pods-of-applications';
import { workloadsReady } from './workloads';

/** The operator itself, on pods of every kind that the settings allow. */
describe.each(kubernetesVersions)('the OpenTelemetry operator on Kubernetes %s', (version) => {
  let cluster: TestCluster;
  let directory: string;
  let installation: Installation;

  beforeAll(async () => {
    cluster = await TestCluster.start(version);
    directory = writeOperatorLab(cluster);
    installation = await install(cluster, directory, 'client-side');
    await workloadsReady(cluster);
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  describeOperatorObjects(() => ({ cluster, directory, installation }));
  describePodsOfApplications(() => cluster);
  describeInjectionModel(version, () => cluster);
});
