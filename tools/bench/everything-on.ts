import '../../commands/synth/without-source-maps';
import { writeOutput } from '../../commands/output/directory';
import { synthesize } from '../../lib/lab/synthesize';
import { everythingOn } from '../../test/everything-on';

/** Synthesizes the lab with every pipeline on into the directory that the argument names, as main.ts does. */
const [, , directory = ''] = process.argv;
writeOutput(directory, synthesize(everythingOn['gke-standard']), 'everything-on.ts');
