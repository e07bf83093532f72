import type { Language } from '../environment';
import { images } from '../images';
import type { Environment } from '../instrumentation/agents';
import { compiledGo } from '../instrumentation/go-agent';

/** How a program of one file is run in a language. Paths are those in the container. */
export interface Runtime {
  readonly image: string;
  readonly environment: Environment;
  /** The words that run it. @param file the source */
  readonly run: (file: string) => readonly string[];
  /** What is done before, in a container that ends, since compiling takes more memory than running. */
  readonly compile?: {
    readonly command: (file: string) => readonly string[];
    readonly environment: Environment;
  };
}

/** Where the source is. */
export const sourceFolder = '/source';

/** Where what is compiled is. */
export const programFolder = '/program';

/** Nothing is fetched: a program of one file has no packages. */
export const runtimes: Readonly<Record<Language, Runtime>> = {
  // Compiles in memory: https://openjdk.org/jeps/330
  java: { image: images.runtimes.java, environment: {}, run: (file) => ['java', file] },
  nodejs: { image: images.runtimes.nodejs, environment: {}, run: (file) => ['node', file] },
  python: {
    image: images.runtimes.python,
    // What it prints is otherwise kept until there are 8 KiB of it.
    environment: { PYTHONUNBUFFERED: '1' },
    run: (file) => ['python', file],
  },
  dotnet: {
    image: images.runtimes.dotnet,
    environment: {},
    run: () => ['dotnet', `${programFolder}/program.dll`],
    compile: {
      // A file-based app, which becomes native code unless it says otherwise, and the tools for that would be fetched:
      // https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
      command: (file) => [
        ...['dotnet', 'build', file, '--output', programFolder, '--configuration', 'Release'],
        ...['--property:PublishAot=false', '--property:UseAppHost=false', '--property:AssemblyName=program'],
      ],
      environment: {
        // The home of the user, who has none.
        HOME: '/tmp',
        DOTNET_CLI_HOME: '/tmp',
        DOTNET_CLI_TELEMETRY_OPTOUT: '1',
        DOTNET_NOLOGO: '1',
        // Servers that would stay for the next build.
        DOTNET_CLI_USE_MSBUILD_SERVER: '0',
        MSBUILDDISABLENODEREUSE: '1',
        UseSharedCompilation: 'false',
      },
    },
  },
  go: {
    image: images.runtimes.go,
    environment: {},
    run: () => [compiledGo],
    compile: {
      command: (file) => ['go', 'build', '-trimpath', '-o', compiledGo, file],
      environment: {
        CGO_ENABLED: '0',
        GOCACHE: '/tmp/go',
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        HOME: '/tmp',
      },
    },
  },
};
