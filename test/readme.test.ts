import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../package.json';

const root = join(__dirname, '..');
const [english, spanish] = ['README.md', 'README.es.md'].map((file) =>
  readFileSync(join(root, file), 'utf8'),
);

/** What both must share: headings by level, commands and code, links and paths in the tables. */
function skeleton(text = ''): string[] {
  return [...text.matchAll(/^(#+) |^(npm .*?)(?: +#.*)?$|\]\(([^)]+)\)|^\| (`[^|]+`) \|/gm)].map(
    ([, heading, command, link, row]) => heading ?? command ?? link ?? row ?? '',
  );
}

describe('the README', () => {
  test('has the same headings, commands, links and table rows in English and in Spanish', () => {
    expect(skeleton(english).length).toBeGreaterThan(60);
    const other = (part: string) => (part === 'README.md' ? 'README.es.md' : part);
    expect(skeleton(spanish).map(other)).toEqual(skeleton(english));
  });

  test('links to files that exist', () => {
    const links = skeleton(english).filter((part) => /^[\w./-]+\.(md|svg)$|^LICENSE$/.test(part));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('names scripts that exist', () => {
    const named = [...(english ?? '').matchAll(/npm run (\w[\w:]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names every folder of the tree that it describes', () => {
    const paths = [...(english ?? '').matchAll(/^\| ((?:`[\w./]+`(?:, )?)+) \| /gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([\w./]+\/)`/g)].map((path) => path[1] ?? ''),
    );
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');

  test('names files that exist', () => {
    const paths = [...page.matchAll(/`((?:lib|commands|environments|imports|tools)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names a file for every room of the lab', () => {
    const rooms = readdirSync(join(root, 'lib', 'lab'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => !page.includes(`${room}/`))).toEqual([]);
  });
});
