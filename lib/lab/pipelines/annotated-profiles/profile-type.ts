import type { PyroscopeScrapeProfilingConfig } from '../../../../imports/alloy/pyroscope';

/** The blocks of `profiling_config`, by the name that annotations give each type of profile. */
const blocks = {
  cpu: 'profileProcessCpu',
  memory: 'profileMemory',
  goroutine: 'profileGoroutine',
  block: 'profileBlock',
  mutex: 'profileMutex',
  fgprof: 'profileFgprof',
  godeltaprof_memory: 'profileGodeltaprofMemory',
  godeltaprof_block: 'profileGodeltaprofBlock',
  godeltaprof_mutex: 'profileGodeltaprofMutex',
} as const satisfies Record<string, keyof PyroscopeScrapeProfilingConfig>;

/** What a program can be asked for over HTTP, by Go's pprof and what imitates it. */
export type ProfileType = keyof typeof blocks;

/** The configuration that asks for one type: five of them are on unless they are switched off. */
export function only(type: ProfileType): PyroscopeScrapeProfilingConfig {
  return Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => [block, { enabled: name === type }]),
  );
}
