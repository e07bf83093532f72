import type { ProcessorTypes } from './components';
import type { CollectorConfigProps } from './config';
import { CollectorConfigError } from './error';

type Refuse = (key: string, problem: string) => never;

/** What receivers and processors check of their own values when a collector starts. */
export function checkValues(config: string, { receivers, processors }: CollectorConfigProps): void {
  for (const [id, receiver] of Object.entries(receivers)) {
    if (receiver === undefined || Object.values(receiver.protocols).some((listener) => listener)) continue;
    throw new CollectorConfigError(
      config,
      `receivers.${id}.protocols`,
      'is empty, but it takes grpc, http or both; name one.',
    );
  }
  for (const [id, values] of Object.entries(processors)) {
    const refuse: Refuse = (key, problem) => {
      throw new CollectorConfigError(config, `processors.${id}.${key}`, problem);
    };
    if (values === undefined) continue;
    if ('check_interval' in values) checkMemoryLimiter(values, refuse);
    if ('send_batch_size' in values) checkBatch(values, refuse);
    if ('attributes' in values) checkResource(values, refuse);
  }
}

function checkMemoryLimiter(values: ProcessorTypes['memory_limiter'], refuse: Refuse): void {
  checkDuration('check_interval', values.check_interval, refuse);
  const { limit_percentage: limit, spike_limit_percentage: spike } = values;
  if (!(limit > 0 && limit <= 100)) {
    refuse(
      'limit_percentage',
      `is ${limit}, but it takes a number above 0 and up to 100; give a share in percent.`,
    );
  }
  if (!(spike > 0 && spike < limit)) {
    refuse(
      'spike_limit_percentage',
      `is ${spike}, but it takes a number above 0 and below limit_percentage, ${limit}; lower it.`,
    );
  }
}

function checkBatch(values: ProcessorTypes['batch'], refuse: Refuse): void {
  checkDuration('timeout', values.timeout, refuse);
  const { send_batch_size: size, send_batch_max_size: most } = values;
  if (most < size) {
    refuse('send_batch_max_size', `is ${most}, but it takes at least send_batch_size, ${size}; raise it.`);
  }
}

function checkResource({ attributes }: ProcessorTypes['resource'], refuse: Refuse): void {
  if (attributes.length === 0) {
    refuse(
      'attributes',
      'is an empty list, but it takes one action or more; add one or remove the processor.',
    );
  }
}

function checkDuration(key: string, value: string, refuse: Refuse): void {
  if (/^\d+(\.\d+)?(ms|s|m|h)$/.test(value) && Number.parseFloat(value) > 0) return;
  refuse(
    key,
    `is ${JSON.stringify(value)}, but it takes a duration above zero such as 200ms or 5s; correct it.`,
  );
}
