import { type Destination, lazyDestination } from '../../../lib/lab/destinations/destination';
import { built } from './built';

const inputs: readonly (keyof Destination)[] = ['metrics', 'logs', 'otlpLogs', 'traces', 'profiles'];

const everything = Object.fromEntries(inputs.map((input) => [input, { url: 'https://far.example' }]));

test('a destination that nobody sends to is no component', () => {
  expect(built(everything).config.blocks).toEqual([]);
});

test.each(inputs)('the input of %s is made once, however often it is asked for', (input) => {
  const { config, destination } = built(everything);
  expect(destination[input]).toBe(destination[input]);
  expect(config.blocks).toHaveLength(1);
});

test.each(inputs)('what takes no %s has no input for them', (input) => {
  expect(lazyDestination({})[input]).toEqual([]);
});
