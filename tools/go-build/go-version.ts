import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Go that builds everything here; no other place names one. */
export const goVersion = readFileSync(join(__dirname, '..', '..', '.go-version'), 'utf8').trim();

/** For who has none. */
export const goIsMissing = `Go is not installed; install Go ${goVersion} or newer from https://go.dev/dl and put it on the PATH.`;
