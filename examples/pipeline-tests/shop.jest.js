const { readFileSync } = require('node:fs');
const { given } = require('application-observability-lab/testing');

const alloy = readFileSync(`${__dirname}/shop.alloy`, 'utf8');

test('no name of a user leaves the collector', () => {
  given
    .lines('level=info user=ann')
    .through(alloy)
    .expect([{ line: process.env.EXPECTED ?? 'level=info user=<user>', labels: { level: 'INFO' } }]);
});
