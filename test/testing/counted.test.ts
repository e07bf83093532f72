import { given } from '../../lib/testing';

const alloy = `loki.process "shop" {
stage.logfmt {
mapping = { level = "", took = "" }
}
stage.labels {
values = { level = "" }
}
stage.metrics {
metric.counter {
name = "lines_total"
description = "Lines."
match_all = true
action = "inc"
}
metric.gauge {
name = "took_seconds"
description = "How long the last took."
source = "took"
action = "set"
}
}
forward_to = []
}`;

const lines = given.lines('level=info took=2s', 'level=info took=3s', 'level=warn');

test('what stage.metrics counts is expected by name, labels and value', () => {
  lines
    .through(alloy)
    .expectCounted('loki.process.shop', [
      'loki_process_custom_lines_total{level="info"} 2',
      { name: 'loki_process_custom_took_seconds', value: 3 },
      { name: /lines_total$/, labels: { level: 'warn' }, value: 1 },
    ]);
});

test('a count that differs says what went in and what was counted', () => {
  expect(() =>
    lines
      .through(alloy)
      .expectCounted('loki.process.shop', ['loki_process_custom_lines_total{level="info"} 3']),
  ).toThrow(
    /^loki\.process\.shop counts something else than is expected\.\ngiven \(3\):[\s\S]*lines_total\{level="warn"\} 1/,
  );
});

test('a component that counts nothing is refused, with those that do', () => {
  const two = `${alloy.replace('forward_to = []', 'forward_to = [loki.relabel.next.receiver]')}
loki.relabel "next" {
forward_to = []
}`;
  expect(() => lines.through(two).expectCounted('loki.relabel.next', [])).toThrow(
    'loki.relabel.next counts nothing of lines; those that do are: loki.process.shop.',
  );
});

test('a counter that would go down, which ends Alloy, is refused', () => {
  const added = alloy.replace('match_all = true\naction = "inc"', 'source = "took"\naction = "add"');
  expect(() => given.lines('took=-2').through(added).expectCounted('loki.process.shop', [])).toThrow(
    /^loki\.process "shop": stage\.metrics adds -2 to the counter lines_total, which ends Alloy; drop such lines before, or take a metric\.gauge\.$/,
  );
});
