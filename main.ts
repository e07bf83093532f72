import './commands/command-line/short-lived';
import './commands/synth/without-source-maps';
import { main } from './commands/command-line/command';
import { synth } from './commands/synth';

void main(synth, process.argv.slice(2));
