/**
 * What a run of jest comes to: node .ci/report.cjs REPORT.json passed|failed|files
 * The first two are numbers of tests, the last the test files that did not pass as a whole, one a line.
 */
const [, , file, asked] = process.argv;
const { testResults } = JSON.parse(require('node:fs').readFileSync(file, 'utf8'));
const whole = testResults.filter(({ status }) => status === 'passed');
const broken = testResults.filter((result) => !whole.includes(result));
const passed = whole
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'passed');

switch (asked) {
  case 'passed':
    console.log(passed.length);
    break;
  case 'failed':
    // A file that did not load has no test to count, and is one failure all the same.
    console.log(
      broken.reduce(
        (sum, { assertionResults }) =>
          sum + Math.max(1, assertionResults.filter(({ status }) => status !== 'passed').length),
        0,
      ),
    );
    break;
  case 'files':
    for (const { name } of broken) console.log(name);
}
