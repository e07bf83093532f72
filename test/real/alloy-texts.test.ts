import { environments } from '../lab-manifests';
import { type AlloyOutcome, validate } from './alloy-command';
import { RunningAlloy } from './running-alloy';
import { alloyWorkloads } from './workloads';

const workloads = Object.entries(environments).flatMap(([environment, settings]) =>
  alloyWorkloads(settings).map((workload) => ({ environment, name: workload.name, workload })),
);

const refused: AlloyOutcome = { accepted: true, said: '' };

test.each(workloads)('$environment: the texts of $name pass alloy validate', async ({ workload }) => {
  expect(await validate(workload)).toEqual(refused);
});

test.each(workloads)('$environment: $name runs with every component healthy', async ({ workload }) => {
  const alloy = await RunningAlloy.start(workload);
  try {
    const components = await alloy.components();
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter(({ state }) => state !== 'healthy')).toEqual([]);
  } finally {
    await alloy.stop();
  }
});
