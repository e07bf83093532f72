import { OtelcolProcessorTailSampling, OtelcolReceiverOtlp } from '../../imports/alloy/otelcol';
import type { Components } from './manifests';

/** A receiver whose traces are decided about when they are whole. */
export const tailSampling: Components = (config) => {
  const { input } = new OtelcolProcessorTailSampling(config, 'x', {
    policy: [{ name: 'all', type: 'always_sample' }],
    output: {},
  });
  new OtelcolReceiverOtlp(config, 'x', { grpc: {}, output: { traces: [input] } });
};
