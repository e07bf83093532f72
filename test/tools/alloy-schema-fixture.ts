import type { BodySchema, ComponentSchema, NamespaceSchema, TypeSchema } from '../../lib/alloy/schema';
import { filesOf } from '../../tools/alloy-imports/files';

export const text: TypeSchema = { kind: 'string' };

export function component(args: string, more: Partial<ComponentSchema> = {}): ComponentSchema {
  return {
    stability: 'generally-available',
    labelled: true,
    repeated: true,
    docs: 'https://docs.example/page/',
    arguments: args,
    ...more,
  };
}

export function namespace(
  name: string,
  components: Record<string, ComponentSchema>,
  bodies: Record<string, Partial<BodySchema>>,
): NamespaceSchema {
  const complete = Object.entries(bodies).map(([key, body]) => [
    key,
    { attributes: {}, blocks: {}, ...body },
  ]);
  return { release: 'v1.0.0', namespace: name, components, bodies: Object.fromEntries(complete) };
}

/** The generated file of one component, `demo.it`, with these arguments. */
export function demo(args: Partial<BodySchema>, more: Partial<ComponentSchema> = {}, bodies = {}): string {
  const schema = namespace(
    'demo',
    { 'demo.it': component('demo/it.Arguments', more) },
    { 'demo/it.Arguments': args, ...bodies },
  );
  return filesOf({ name: 'v1.0.0', namespaces: [schema] }).get('demo.ts') ?? '';
}
