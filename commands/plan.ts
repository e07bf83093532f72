import { type ArgsDef, defineCommand } from 'citty';
import { main } from '../lib/deploy/command';
import { refuseUnknown } from '../lib/deploy/request';
import { defaultEnvironment, environmentNames, loadEnvironment } from '../lib/environments';
import { planOf } from '../lib/plan/plan';
import { printed } from '../lib/plan/print';

const args = {
  environment: {
    type: 'positional',
    description: `The environment: ${environmentNames().join(', ')}`,
    default: defaultEnvironment,
  },
} satisfies ArgsDef;

const command = defineCommand({
  meta: { name: 'npm run plan --', description: 'Counts what telemetry an environment has to expect' },
  args,
  run({ args: { environment, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['help']);
    console.log(printed(environment, planOf(loadEnvironment(environment))));
  },
});

void main(command);
