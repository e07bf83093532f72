import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the texts refer to. */
export const others = [
  'otelcol.auth.bearer "hh" {\n\ttoken = "x"\n}',
  'otelcol.storage.file "hh" { }',
  'loki.relabel "hh" {\n\tforward_to = []\n}',
  'prometheus.relabel "hh" {\n\tforward_to = []\n}',
  'otelcol.exporter.debug "hh" { }',
].join('\n');

/**
 * The texts of a file, one a component, with labels of their own. `refused-at-load.alloy` holds a text for each thing
 * that Alloy 1.19.2 refuses when it loads a component, with its words above; `taken-at-load.alloy` holds for the same
 * bodies what it takes. test/real/at-load.test.ts asks the real Alloy.
 */
export function textsOf(file: 'refused-at-load' | 'taken-at-load'): readonly string[] {
  const whole = readFileSync(join(__dirname, `${file}.alloy`), 'utf8');
  return whole.split(file === 'refused-at-load' ? /\n(?=\/\/ )/ : /\n(?=\S+ "c\d+" \{)/);
}
