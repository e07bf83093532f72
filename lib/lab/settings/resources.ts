import { said } from './errors';
import { bytes, cores, cpu, memory, section } from './formats';

/**
 * What a container asks for.
 * @param defaults what it asks for unless said; `least` is the memory without which it does not start
 */
export function resourcesSchema(defaults: {
  readonly cpu: string;
  readonly memory: string;
  readonly least?: string;
}) {
  const { least = '1' } = defaults;
  return section('what the container needs', {
    /** CPU that is reserved: the request. */
    cpu: cpu('give the share of a core that is reserved').default(defaults.cpu),
    /** Memory that is reserved: the request. */
    memory: memory('give the memory that is reserved').default(defaults.memory),
    /** The most CPU that is given. Without it the container may use what the node has to spare. */
    cpuLimit: cpu('give the most that the container may use, or leave it out').optional(),
    /** The most memory that is given; a container that takes more is killed. Without it, the same as `memory`. */
    memoryLimit: memory('give the most that the container may use, or leave it out').optional(),
  })
    .refine(({ cpu, cpuLimit }) => cpuLimit === undefined || cores(cpuLimit) >= cores(cpu), {
      path: ['cpuLimit'],
      error: ({ input }) => belowRequest(input, 'cpuLimit', 'cpu'),
    })
    .refine(({ memory, memoryLimit }) => memoryLimit === undefined || bytes(memoryLimit) >= bytes(memory), {
      path: ['memoryLimit'],
      error: ({ input }) => belowRequest(input, 'memoryLimit', 'memory'),
    })
    .refine(({ memory }) => bytes(memory) >= bytes(least), {
      path: ['memory'],
      error: ({ input }) =>
        `is ${JSON.stringify(said(input, 'memory'))}, but it takes at least ${least}, without which the program does not start; give more.`,
    })
    .prefault({});
}

function belowRequest(input: unknown, limit: string, request: string): string {
  const { [limit]: most, [request]: least } = Object(input) as Record<string, unknown>;
  return `is ${JSON.stringify(most)}, but it takes at least what ${request} reserves, ${JSON.stringify(least)}; raise the limit or lower ${request}.`;
}
