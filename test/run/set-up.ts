import { buildGoPrograms } from './go-programs';
import { selected } from './sequencer.cjs';
import { makeTemporaryFolder } from './temporary-folder';

/** Jest's globalSetup: what has to be there before the first test file starts. */
export default async function setUp(): Promise<void> {
  await buildGoPrograms(selected);
  makeTemporaryFolder();
}
