import { testRound } from './round';

/** No test of the project: runtime.process.test.ts runs it. */
testRound();
