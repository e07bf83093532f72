import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alloyProgram } from '../../tools/real-programs/programs';
import { freePort } from '../../tools/test-cluster/free-port';
import verdicts from '../commands/check/cases/verdicts.json';
import { inDirectory, outcomeOf } from './command';

/** The verdicts of docs/check.md, which were measured here. */
const cases = Object.entries(verdicts).map(([name, verdict]) => ({ name, ...verdict }));

/** A component that never loads, so that Alloy ends where nothing else is wrong. */
const stops = 'prometheus.scrape "stops" {\n\ttargets = []\n\tforward_to = []\n\tscrape_timeout = "2m"\n}\n';

function textOf(name: string): string {
  return readFileSync(join(__dirname, '..', 'commands', 'check', 'cases', `${name}.alloy`), 'utf8');
}

test.each(cases)('alloy validate $validate $name', async ({ name, validate }) => {
  const { accepted } = await inDirectory({ 'case.alloy': textOf(name) }, (directory) =>
    outcomeOf(alloyProgram(), ['validate', join(directory, 'case.alloy')]),
  );
  expect(accepted ? 'accepts' : 'refuses').toBe(validate);
});

test.each(cases)('alloy run $run $name', async ({ name, run }) => {
  const listen = `--server.http.listen-addr=127.0.0.1:${await freePort()}`;
  const files = { 'case.alloy': textOf(name), 'stops.alloy': stops };
  const { said } = await inDirectory(files, (directory) =>
    outcomeOf(alloyProgram(), [
      'run',
      '--disable-reporting',
      listen,
      `--storage.path=${join(directory, 'data')}`,
      directory,
    ]),
  );
  const errors = said.match(/^Error: .*$/gm) ?? [];
  expect(errors.length).toBeGreaterThan(0);
  // The last line only says that there were some.
  const own = errors.filter((error) => !/stops\.alloy|could not perform the initial load/.test(error));
  expect(own.length > 0 ? 'refuses' : 'accepts').toBe(run);
});
