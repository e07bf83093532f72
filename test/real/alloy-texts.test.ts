import { setTimeout } from 'node:timers/promises';
import { validate } from './alloy-command';
import { accepted } from './command';
import { labs } from './labs';
import { RunningAlloy } from './running-alloy';
import { Surroundings } from './surroundings';
import { alloyWorkloads } from './workloads';

const workloads = Object.entries(labs).flatMap(([lab, settings]) =>
  alloyWorkloads(settings).map((workload) => ({ lab, name: workload.name, workload })),
);

/** What needs rights on the kernel, which a test does not have: it loads, and says so in its health. */
const needsKernel = /^(pyroscope\.ebpf|beyla\.ebpf)\./;

test('every lab but the legacy one runs Alloy', () => {
  const without = Object.keys(labs).filter((name) => !workloads.some(({ lab }) => lab === name));
  expect(without).toEqual(['the legacy collector']);
});

test.each(workloads)('$lab: the texts of $name pass alloy validate', async ({ workload }) => {
  expect(await validate(workload)).toEqual(accepted);
});

test.each(workloads)('$lab: $name runs with every component healthy', async ({ workload }) => {
  const surroundings = await Surroundings.start([workload]);
  try {
    const alloy = await RunningAlloy.start(workload, surroundings);
    try {
      await setTimeout(1_000);
      const components = await alloy.components();
      expect(components.length).toBeGreaterThan(0);
      expect(components.filter(({ state, name }) => state !== 'healthy' && !needsKernel.test(name))).toEqual(
        [],
      );
    } finally {
      await alloy.stop();
    }
  } finally {
    await surroundings.stop();
  }
});
