import { others, textsOf } from '../alloy/rules/at-load';
import { verdicts } from './differential';

test.each(['refused-at-load', 'taken-at-load'] as const)(
  'Alloy agrees with %s.alloy',
  async (file) => {
    const texts = textsOf(file);
    const real = (await verdicts([others, ...texts])).slice(1);
    const wrong = texts.filter((_, index) => (real[index] === undefined) === (file === 'refused-at-load'));
    expect(wrong).toEqual([]);
  },
  240_000,
);
