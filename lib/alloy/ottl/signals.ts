/** The contexts of each signal, the most special first, in the order in which OTTL infers them. */
export const contextsOf: Readonly<Record<string, readonly string[]>> = {
  trace: ['spanevent', 'span', 'scope', 'resource'],
  metric: ['exemplar', 'datapoint', 'metric', 'scope', 'resource'],
  log: ['log', 'scope', 'resource'],
};

/** pkg/ottl/context_inferrer.go: the first of them that a text names is its context. */
export const priority = [
  'log',
  'exemplar',
  'datapoint',
  'metric',
  'spanevent',
  'span',
  'profile',
  'scope',
  'instrumentation_scope',
  'resource',
];
