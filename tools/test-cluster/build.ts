import { buildAll } from '../go-build/build-all';
import { builds } from './builds';

void buildAll(builds, 'The tests on clusters were NOT RUN');
