import { synthesize } from '../../lib/lab/synthesize';
import { withServices } from './services';

/** Synthesizes the lab with as many services as the argument says, and prints how long it took and how much it held. */
const settings = withServices(Number(process.argv[2]));
const start = performance.now();
synthesize(settings);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
