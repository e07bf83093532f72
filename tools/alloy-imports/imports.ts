import { imported } from './layout';

/** What one generated file imports, noted down while its text is made. */
export class Imports {
  private readonly types = new Set<string>();
  private readonly files = new Map<string, Set<string>>();

  /** Notes a type of lib/alloy and gives its name back. */
  alloy(name: string): string {
    this.types.add(name);
    return name;
  }

  /** Notes a type of another generated file and gives its name back. */
  from(file: string, name: string): string {
    const names = this.files.get(file) ?? new Set();
    this.files.set(file, names.add(name));
    return name;
  }

  /** The import statements. @param classes whether the file holds classes, which need more than types */
  statements(classes: boolean): string {
    const alloy = [...this.types].sort();
    const own = classes
      ? [
          "import { join } from 'node:path';",
          "import type { Construct } from 'constructs';",
          imported(
            'import',
            ['Component', 'readSchema', ...alloy.map((name) => `type ${name}`)],
            '../../lib/alloy',
          ),
        ]
      : [imported('import type', alloy, '../../lib/alloy')];
    const others = [...this.files].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      ...own,
      ...others.map(([file, names]) => imported('import type', [...names].sort(), `./${file}`)),
    ].join('\n');
  }
}
