import { join } from 'node:path';
import { checkRules } from '../../lib/alloy/rules';
import { printFile } from '../../lib/alloy/syntax/print';
import { alloyProgram } from '../../tools/real-programs/programs';
import { freePort } from '../../tools/test-cluster/free-port';
import { newConfig } from '../alloy/new-config';
import { validate } from './alloy-command';
import { inDirectory, type Outcome, outcomeOf } from './command';
import { passedByValidate, refusedByValidate, type WrongConfig } from './wrong-configs';

const args = ['--stability.level=experimental'];

/** The sentence with which the lab refuses a configuration. @throws Error when it does not */
function ourSentence({ build }: WrongConfig): string {
  try {
    const config = newConfig({ stability: 'experimental' });
    build(config);
    checkRules(config.graph);
    config.files();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('The lab does not refuse it.');
}

/** The text that would be written if nothing were checked. */
function textOf({ build, text }: WrongConfig): string {
  if (text !== undefined) return text;
  const config = newConfig({ stability: 'experimental' });
  build(config);
  return printFile({ statements: config.blocks.map((block) => block.statement) });
}

async function run(text: string): Promise<Outcome> {
  const listen = `--server.http.listen-addr=127.0.0.1:${await freePort()}`;
  return inDirectory({ 'config.alloy': text }, (directory) =>
    outcomeOf(alloyProgram(), [
      'run',
      ...args,
      '--disable-reporting',
      listen,
      `--storage.path=${join(directory, 'data')}`,
      directory,
    ]),
  );
}

test.each([...passedByValidate, ...refusedByValidate])('the lab refuses $name in a sentence', (wrong) => {
  expect(ourSentence(wrong)).toContain(wrong.sentence);
});

test.each(passedByValidate)('alloy validate passes $name, and alloy run refuses it', async (wrong) => {
  const text = textOf(wrong);
  expect(await validate({ files: { 'config.alloy': text }, args })).toMatchObject({ accepted: true });
  const { accepted, said } = await run(text);
  expect(accepted).toBe(false);
  expect(said).toMatch(wrong.alloy);
});

test.each(refusedByValidate)('alloy validate refuses $name', async (wrong) => {
  const { accepted, said } = await validate({ files: { 'config.alloy': textOf(wrong) }, args });
  expect(accepted).toBe(false);
  expect(said).toMatch(wrong.alloy);
});
