import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { said } from '../../lib/lab/settings/errors';
import type { ConvertibleFormat } from '../alloy-files/language';
import { AdoptError } from './error';

/** What became of a file in another format. */
export interface Converted {
  readonly text: string;
  /** What Alloy says of what it could not convert. */
  readonly diagnostics: readonly string[];
}

/** The program: ALLOY_BIN, or the one on the path. */
export function alloyProgram(env: NodeJS.ProcessEnv = process.env): string {
  return env.ALLOY_BIN || 'alloy';
}

/** Whether there is one. */
export function hasAlloy(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * A configuration of the Agent, Promtail, Prometheus or the OpenTelemetry Collector as Alloy's text, by Alloy itself.
 * @throws AdoptError where there is no Alloy, or where it refuses the file
 */
export function converted(
  shown: string,
  text: string,
  format: ConvertibleFormat,
  program = alloyProgram(),
): Converted {
  if (!hasAlloy(program)) {
    throw new AdoptError(
      `${shown} is a configuration of ${names[format]}, which Alloy itself converts, and there is none here; install Alloy or name it by ALLOY_BIN, then adopt the file again.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  try {
    const input = join(folder, 'input.yaml');
    const output = join(folder, 'output.alloy');
    const report = join(folder, 'report.txt');
    writeFileSync(input, text);
    const { status, stderr } = spawnSync(
      program,
      [
        'convert',
        `--source-format=${format}`,
        '--bypass-errors',
        `--report=${report}`,
        `--output=${output}`,
        input,
      ],
      { encoding: 'utf8' },
    );
    const written = contents(output);
    if (written === undefined || written.trim() === '') {
      const [first = `it ended with ${status}`] = lines(contents(report) ?? stderr);
      throw new AdoptError(
        `${shown} cannot be converted by Alloy: ${first.replace(/^\(\w+\) /, '').replace(/\.?$/, '.')}`,
      );
    }
    return { text: written, diagnostics: lines(contents(report) ?? '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const names: Readonly<Record<ConvertibleFormat, string>> = {
  otelcol: 'the OpenTelemetry Collector',
  prometheus: 'Prometheus',
  promtail: 'Promtail',
  static: 'the Agent in static mode',
};

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (said(error, 'code') === 'ENOENT') return undefined;
    throw error;
  }
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('A configuration file was generated'));
}
