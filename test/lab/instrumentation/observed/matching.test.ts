import { entryFor, meanTheSame } from '../../../../lib/lab/instrumentation/observed/matching';
import type { Observed } from '../../../../lib/lab/settings/observe';

const whole: Observed = {
  namespace: 'shop',
  labels: {},
  containers: [],
  language: 'java',
  variant: 'auto',
  platform: 'glibc',
};
const cart: Observed = { ...whole, labels: { app: 'cart' } };
const pod = { namespace: 'shop', labels: { app: 'cart', tier: 'web' }, containers: ['app', 'proxy'] };

describe('an entry fits a pod', () => {
  test('of its namespace with all of its labels', () => {
    expect(entryFor([cart], pod)).toBe(cart);
  });

  test('not of another namespace', () => {
    expect(entryFor([cart], { ...pod, namespace: 'bank' })).toBeUndefined();
  });

  test('not with another value of a label, or without the label', () => {
    expect(entryFor([cart], { ...pod, labels: { app: 'till' } })).toBeUndefined();
    expect(entryFor([cart], { ...pod, labels: {} })).toBeUndefined();
  });

  test('that has one of its containers at least', () => {
    const some = { ...cart, containers: ['worker', 'app'] };
    expect(entryFor([some], pod)).toBe(some);
    expect(entryFor([some], { ...pod, containers: ['proxy'] })).toBeUndefined();
  });

  test('if it is the first of several', () => {
    const web = { ...whole, labels: { tier: 'web' } };
    expect(entryFor([web, cart], pod)).toBe(web);
    expect(entryFor([cart, web], pod)).toBe(cart);
  });
});

describe('two entries mean the same pods', () => {
  test('where one is for all pods of the namespace', () => {
    expect(meanTheSame(cart, whole)).toBe(true);
  });

  test('not where a label has two values', () => {
    expect(meanTheSame(cart, { ...whole, labels: { app: 'till' } })).toBe(false);
  });

  test('not where nobody knows whether a pod has both labels', () => {
    expect(meanTheSame(cart, { ...whole, labels: { tier: 'web' } })).toBe(false);
  });

  test('not where each names a container that the other does not', () => {
    expect(meanTheSame({ ...whole, containers: ['web'] }, { ...whole, containers: ['worker'] })).toBe(false);
  });

  test('not in two namespaces', () => {
    expect(meanTheSame(whole, { ...whole, namespace: 'bank' })).toBe(false);
  });
});
