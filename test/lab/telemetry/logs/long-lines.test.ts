import { sent } from '../../pipelines/pod-logs/sent';

describe('lines above 8 KiB', () => {
  const long = 'x'.repeat(9000);

  test.each([
    `{"severity":"INFO","msg":"${long}"}`,
    `{"msg":"${long}","level":"warning"}`,
    `level=debug msg="${long}"`,
    `2026-11-24 10:00:00.000  INFO 1 --- [main] c.e.Hello : ${long}`,
    `Logback 2026-11-24 10:00:00 WARN  c.e.Hello:42 - ${long}`,
    `2026/11/24 10:00:00 [warn] 29#29: ${long}`,
  ])('of a low level are dropped: %.60s', (line) => {
    expect(sent([line])).toEqual([]);
  });

  test.each([
    `{"severity":"ERROR","msg":"${long}"}`,
    `level=error msg="level=info ${long}"`,
    `Logback 2026-11-24 10:00:00 ERROR c.e.Hello:42 - {"level":"info","x":"${long}"}`,
    `${long} level`,
  ])('of another level or of none are kept: %.60s', (line) => {
    expect(sent([line])).toHaveLength(1);
  });

  test('are kept where the rule is off', () => {
    expect(sent([`level=debug msg="${long}"`], { longLines: undefined })).toHaveLength(1);
  });

  test('are those of single lines: a long stack trace of a warning is kept', () => {
    const frames = Array.from(
      { length: 400 },
      (_, index) => `\tat com.example.Deep.down(Deep.java:${index})`,
    );
    const found = sent(['WARN  c.e.Hello - slow', ...frames]);
    expect(found).toHaveLength(1);
    expect(found[0]?.line.length).toBeGreaterThan(8192);
  });

  test('and shorter ones of a low level are kept', () => {
    expect(sent(['level=debug msg="short"'])).toHaveLength(1);
  });
});
