import { DeployError, InterruptedError, KubectlError, TimeoutError } from '../../../commands/kubectl/errors';
import { type Check, Patience } from '../../../commands/kubectl/patience';

const away = () => Promise.reject(new KubectlError(['Unable to connect to the server: EOF'], ''));

function patience(timeout: number, signal = new AbortController().signal) {
  const said: string[] = [];
  return { said, patience: new Patience({ timeout, interval: 1, signal, say: (text) => said.push(text) }) };
}

/** Answers with each of these in turn, and then with nothing. */
function inTurn(...answers: readonly Check[]): Check {
  const left = [...answers];
  return async () => left.shift()?.();
}

test('it looks again until nothing is awaited', async () => {
  const { patience: patient, said } = patience(1000);
  await patient.until(
    inTurn(
      async () => ({ text: 'first' }),
      async () => ({ text: 'second' }),
    ),
  );
  expect(said).toEqual(['first', 'second']);
});

test('it says what is awaited once, however often it looks', async () => {
  const { patience: patient, said } = patience(1000);
  const same: Check = async () => ({ text: 'the same' });
  await patient.until(inTurn(same, same, same));
  expect(said).toEqual(['the same']);
});

test('it tries again when the API server is away', async () => {
  const { patience: patient, said } = patience(1000);
  await patient.until(inTurn(away, away));
  expect(said).toEqual(['trying again, because Unable to connect to the server: EOF']);
});

test('it gives up at once when trying again does not help', async () => {
  const refusal = new KubectlError(['error: unknown field'], '');
  await expect(patience(1000).patience.until(() => Promise.reject(refusal))).rejects.toBe(refusal);
});

test('it names what is awaited, and the object, when its time is over', async () => {
  const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };
  const waiting = patience(5).patience.until(async () => ({ text: 'Pod a is not ready', object }));
  const error = await waiting.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toBeInstanceOf(DeployError);
  expect(error).toMatchObject({ message: 'Pod a is not ready', object });
});

test('it waits for all of its time, also where a pause is longer than what is left', async () => {
  const started = Date.now();
  const signal = new AbortController().signal;
  const patient = new Patience({ timeout: 300, interval: 200, signal, say: () => undefined });
  await expect(patient.until(away)).rejects.toBeInstanceOf(TimeoutError);
  expect(Date.now() - started).toBeGreaterThanOrEqual(299);
});

test('Ctrl-C ends the waiting', async () => {
  const controller = new AbortController();
  const { patience: patient } = patience(60_000, controller.signal);
  const waiting = patient.until(async () => {
    controller.abort();
    return { text: 'a pod' };
  });
  await expect(waiting).rejects.toBeInstanceOf(InterruptedError);
});
