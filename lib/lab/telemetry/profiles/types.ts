/** What the processor was busy with: eBPF, async-profiler and Go's pprof tell it by the same name. */
export const cpuProfile = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** Of async-profiler, by pyroscope.java of Alloy. */
export const javaTypes: readonly string[] = [
  cpuProfile,
  'memory:alloc_in_new_tlab_bytes:bytes:space:bytes',
  'mutex:contentions:count:mutex:count',
];

/** Of what pprof offers over HTTP. */
export const pulledTypes: readonly string[] = [
  cpuProfile,
  'memory:alloc_space:bytes:space:bytes',
  'memory:inuse_space:bytes:space:bytes',
  'goroutines:goroutine:count:goroutine:count',
];
