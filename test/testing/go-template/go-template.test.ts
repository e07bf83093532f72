import { given } from '../../../lib/testing';

function through(template: string, line = '{"level": "warn", "user": "ann"}') {
  const text = `loki.process "t" {
stage.json {
expressions = { level = "", user = "" }
}
stage.template {
source = "made"
template = ${JSON.stringify(template)}
}
stage.output {
source = "made"
}
forward_to = []
}`;
  return given.lines(line).through(text);
}

test('a template reads what earlier stages extracted, and the line', () => {
  through('{{ .level | ToUpper }} {{ .user }} of {{ len .Entry }} bytes').expect(['WARN ann of 32 bytes']);
});

test('a template that fails leaves the value as it was', () => {
  through('{{ ToUpper .nobody }}').expect(['{"level": "warn", "user": "ann"}']);
});

test('a function that needs a clock is named, with the way to a real Alloy', () => {
  expect(() => through('{{ now | date "2006" }}').expect([])).toThrow(
    /^loki\.process "t": stage\.template calls now in a template, which is not computed in memory; give the path of an Alloy binary in ALLOY_BIN and use throughAlloy\.$/,
  );
});

test('a text that is cut inside of a character is left to a real Alloy', () => {
  expect(() => through('{{ trunc 1 "ä" }}').expect([])).toThrow(
    /executes a template with a text that is cut inside of a character, which is not computed in memory; give .* ALLOY_BIN/,
  );
});

test('a map that is made to hold itself, which ends Alloy, is left to it', () => {
  expect(() => through('{{ $d := dict }}{{ $d = set $d "a" (list $d) }}{{ $d }}').expect([])).toThrow(
    /a map that holds itself/,
  );
});

test('a template that calls itself without an end fails as in Go', () => {
  through('{{ define "t" }}{{ template "t" }}{{ end }}{{ template "t" }}').expect([
    '{"level": "warn", "user": "ann"}',
  ]);
});
