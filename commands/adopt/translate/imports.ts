import { pascalCase } from '../../../lib/alloy/naming';

/** Where the modules of the lab stand, seen from the file that is written. */
export type ModulePath = (module: 'lab' | 'alloy' | `components/${string}`) => string;

export interface ImportedNames {
  /** `alloy`, `lab` or `components/loki`. */
  readonly module: Parameters<ModulePath>[0];
  readonly names: readonly string[];
}

/** What the written file imports. */
export class Imports {
  private readonly modules = new Map<Parameters<ModulePath>[0], Set<string>>();

  add(module: Parameters<ModulePath>[0], name: string): string {
    const names = this.modules.get(module) ?? new Set();
    names.add(name);
    this.modules.set(module, names);
    return name;
  }

  /** The class of a component or a configuration block. */
  component(namespace: string, component: string): string {
    return this.add(`components/${namespace}`, pascalCase(component));
  }

  get all(): readonly ImportedNames[] {
    return [...this.modules].map(([module, names]) => ({ module, names: [...names] }));
  }
}
