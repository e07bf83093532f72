import { Project } from './project';

let project: Project;

beforeAll(async () => {
  project = await Project.of('pipeline-tests');
});

const frameworks = {
  Jest: () => project.run('jest'),
  Vitest: () => project.run('vitest', 'run'),
  'node:test': () => project.node('--test', 'shop.node.mjs'),
};

afterEach(() => {
  delete process.env.EXPECTED;
});

describe.each(Object.entries(frameworks))('under %s', (_, run) => {
  test('the test of the example passes', async () => {
    const { exitCode, stdout, stderr } = await run();
    expect(stdout + stderr).toMatch(/1 pass|pass(?:ed)? 1|1 passed/);
    expect(exitCode).toBe(0);
  });

  test('a failure says what was given, what came out where, and what was expected', async () => {
    process.env.EXPECTED = 'another line';
    const { exitCode, stdout, stderr } = await run();
    expect(exitCode).toBe(1);
    const said = stdout + stderr;
    expect(said).toContain('loki.write.local takes something else than is expected');
    expect(said).toMatch(/given \(1\):\s+"level=info user=ann"/);
    expect(said).toMatch(/loki\.process\.shop lets out \(1\):\s+"level=info user=<user>" \{level="INFO"\}/);
    expect(said).toMatch(/-\s+line: 'another line'/);
  });
});
