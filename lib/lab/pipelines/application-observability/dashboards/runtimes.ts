import { type Dashboard, metrics, row, timeseries, type Variable } from '../../../../dashboards';
import { quantile, rate } from '../../../telemetry/dashboards/promql';
import { chosenNamespace, cluster, namespace } from '../../../telemetry/dashboards/variables';

const service = (of: string): Variable => ({
  name: 'service',
  title: 'Service',
  label: 'service_name',
  of: [`${of}{${chosenNamespace}}`],
});
const chosen = `${chosenNamespace}, service_name=~"$service"`;
const pod = '{{service_name}} {{pod}}';
const by = 'service_name, pod';

/** What the Java virtual machine is busy with. */
export const java = (): Dashboard => ({
  name: 'java',
  title: 'Java',
  description:
    'Do Java services have enough heap and processor, and how long does garbage collection hold them up?',
  variables: [
    cluster('jvm_memory_used_bytes'),
    namespace('jvm_memory_used_bytes'),
    service('jvm_memory_used_bytes'),
  ],
  rows: [
    row(
      'Memory',
      timeseries({
        title: 'Heap used',
        unit: 'bytes',
        description:
          'If the valleys rise over hours, something is kept that should not be: take a heap dump or look at the profile of allocations.',
        queries: [metrics(`sum by (${by}) (jvm_memory_used_bytes{${chosen}, jvm_memory_type="heap"})`, pod)],
      }),
      timeseries({
        title: 'Heap used after the last collection, of what it may be',
        unit: 'percentunit',
        description:
          'What is left when garbage is gone. Above 80 % the service will spend its time collecting: give it more heap.',
        queries: [
          metrics(
            `sum by (${by}) (jvm_memory_used_after_last_gc_bytes{${chosen}, jvm_memory_type="heap"}) / sum by (${by}) (jvm_memory_limit_bytes{${chosen}, jvm_memory_type="heap"})`,
            pod,
          ),
        ],
      }),
      timeseries({
        title: 'Memory beside the heap',
        unit: 'bytes',
        description:
          'Classes and compiled code. It should stop to rise some minutes after the start; if not, classes are made over and over.',
        queries: [
          metrics(`sum by (${by}) (jvm_memory_used_bytes{${chosen}, jvm_memory_type="non_heap"})`, pod),
        ],
      }),
    ),
    row(
      'Garbage collection',
      timeseries({
        title: 'Share of time in collections',
        unit: 'percentunit',
        description:
          'Above 5 % answers are slow because of it: give more heap, or look for what allocates so much in the profiles.',
        queries: [metrics(rate(by, `jvm_gc_duration_seconds_sum{${chosen}}`), pod)],
        width: 12,
      }),
      timeseries({
        title: 'Longest collections',
        unit: 's',
        description:
          '99 of 100 collections took no longer. Requests wait as long: compare with their duration.',
        queries: [metrics(quantile(0.99, by, 'jvm_gc_duration_seconds', chosen), pod)],
        width: 12,
      }),
    ),
    row(
      'Work',
      timeseries({
        title: 'Processor, of what the machine may use',
        unit: 'percentunit',
        description: 'Near 100 % the service waits for processor: raise the limit, or run more pods.',
        queries: [metrics(`avg by (${by}) (jvm_cpu_recent_utilization_ratio{${chosen}})`, pod)],
      }),
      timeseries({
        title: 'Threads by state',
        unit: 'none',
        description:
          'Many that are blocked wait for a lock; many that wait, for a database or another service.',
        queries: [
          metrics(
            `sum by (service_name, jvm_thread_state) (jvm_thread_count{${chosen}})`,
            '{{service_name}} {{jvm_thread_state}}',
          ),
        ],
      }),
      timeseries({
        title: 'Classes loaded',
        unit: 'none',
        description:
          'It should be flat. If it rises, the service makes classes at run time: find the library that does.',
        queries: [metrics(`sum by (${by}) (jvm_class_count{${chosen}})`, pod)],
      }),
    ),
  ],
});

/** What Node.js is busy with. */
export const nodejs = (): Dashboard => ({
  name: 'nodejs',
  title: 'Node.js',
  description: 'Is the event loop of Node.js services free, and does their heap suffice?',
  variables: [
    cluster('nodejs_eventloop_utilization_ratio'),
    namespace('nodejs_eventloop_utilization_ratio'),
    service('nodejs_eventloop_utilization_ratio'),
  ],
  rows: [
    row(
      'Event loop',
      timeseries({
        title: 'How busy the event loop is',
        unit: 'percentunit',
        description: 'Above 80 % every request waits: run more pods, or take work out of the loop.',
        queries: [metrics(`max by (${by}) (nodejs_eventloop_utilization_ratio{${chosen}})`, pod)],
        width: 12,
      }),
      timeseries({
        title: 'Delay of the event loop, 99 of 100 turns',
        unit: 's',
        description:
          'How long a turn held up the others. Peaks are synchronous work: look at the profile of the processor.',
        queries: [metrics(`max by (${by}) (nodejs_eventloop_delay_p99_seconds{${chosen}})`, pod)],
        width: 12,
      }),
    ),
    row(
      'Memory',
      timeseries({
        title: 'Heap used',
        unit: 'bytes',
        description:
          'If the valleys rise over hours, something is kept that should not be: compare two heap snapshots.',
        queries: [metrics(`sum by (${by}) (v8js_memory_heap_used_bytes{${chosen}})`, pod)],
        width: 12,
      }),
      timeseries({
        title: 'Share of time in garbage collection',
        unit: 'percentunit',
        description:
          'Above 5 % answers are slow because of it: raise --max-old-space-size and the limit of memory.',
        queries: [metrics(rate(by, `v8js_gc_duration_seconds_sum{${chosen}}`), pod)],
        width: 12,
      }),
    ),
  ],
});
