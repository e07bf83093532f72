import { DeployError } from '../../../commands/kubectl/errors';
import { showProgress } from '../../../commands/kubectl/progress';

/** What is printed meanwhile, where there is no terminal, without the times. */
async function printed(act: () => Promise<unknown>): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const error = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    await act();
    const all = [...write.mock.calls, ...error.mock.calls].map(([text]) => String(text)).join('');
    return all.replace(/\d+ s/g, 'N s');
  } finally {
    write.mockRestore();
    error.mockRestore();
  }
}

test('a log has a line for what begins, what is awaited and what ends, with the time', async () => {
  const run = async (say: (text: string) => void) => say('a pod is awaited');
  const text = await printed(() => showProgress([{ title: 'Shop', run }]));
  expect(text).toContain('[STARTED] [N s] Shop\n');
  expect(text).toContain('[OUTPUT] [N s] a pod is awaited\n');
  expect(text).toContain('[COMPLETED] [N s] Shop (N s)\n');
});

test('a step that fails is the last one, and its error is thrown whole', async () => {
  const failure = new DeployError('Shop failed.\nIts events:\n  one');
  const done: string[] = [];
  const steps = [
    { title: 'Shop', run: () => Promise.reject(failure) },
    { title: 'Cart', run: async () => void done.push('Cart') },
  ];
  let thrown: unknown;
  const text = await printed(async () => {
    thrown = await showProgress(steps).catch((error: unknown) => error);
  });
  expect([thrown, done]).toEqual([failure, []]);
  expect(text).toContain('[FAILED] [N s] Shop\n');
  expect(text).not.toContain('Shop failed');
});
