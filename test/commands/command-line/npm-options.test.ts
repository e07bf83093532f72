import { refuseTakenByNpm } from '../../../commands/command-line/npm-options';

const options = ['output', 'dry-run', 'yes'];

test('an option that npm has taken for itself is refused, with the two dashes that were left out', () => {
  const env = { npm_lifecycle_event: 'deploy', npm_config_dry_run: 'true' };
  expect(() => refuseTakenByNpm('deploy', options, env)).toThrow(
    '--dry-run was taken by npm, but options of the command follow two dashes; write npm run deploy -- --dry-run ....',
  );
});

test.each([
  ['npm runs something else', { npm_lifecycle_event: 'test', npm_config_output: 'true' }],
  ['npm has no such option', { npm_lifecycle_event: 'deploy', npm_config_output: '' }],
  ['npm knows the option itself', { npm_lifecycle_event: 'deploy', npm_config_yes: 'true' }],
])('nothing is refused when %s', (_, env) => {
  expect(() => refuseTakenByNpm('deploy', options, env)).not.toThrow();
});
