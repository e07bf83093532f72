import { createHash } from 'node:crypto';
import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';
import { restrictedContainer } from '../../kubernetes/pod-security';
import { mebibytes } from '../../kubernetes/quantity';
import type { ApplicationSettings } from '../environment';
import { readSource, type SourceFile } from '../settings/source-file';
import { programFolder, type Runtime, runtimes, sourceFolder } from './runtimes';

/** A program of one file in a pod: what mounts it, compiles it where its language is compiled before, and runs it. */
export interface SourceProgram {
  readonly file: SourceFile;
  readonly image: string;
  /** Another text needs other pods: nothing is read twice. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly environment: Runtime['environment'];
  readonly initContainers: readonly k8s.Container[];
  readonly mounts: readonly k8s.VolumeMount[];
  readonly volumes: readonly k8s.Volume[];
  /** The sizes of the empty directories that it adds to the main container, in MiB. */
  readonly directories: number;
}

/** What the source of an application brings into its pods; undefined where it is an image. */
export function sourceProgram(application: ApplicationSettings): SourceProgram | undefined {
  if (application.source === undefined) return undefined;
  const { name, language, command } = application;
  const file = readSource(application.source);
  const path = `${sourceFolder}/${file.name}`;
  const runtime = runtimes[language];
  const image = application.image ?? runtime.image;
  // One file and no folder: kubelet makes a mounted folder of links, which compilers take for files beside it.
  const source: k8s.VolumeMount = { name: 'source', mountPath: path, subPath: file.name, readOnly: true };
  const program: k8s.VolumeMount = { name: 'program', mountPath: programFolder };
  const { compile } = runtime;
  return {
    file,
    image,
    annotations: { [`checksum/${file.name}`]: checksum(file.text) },
    command: command.length > 0 ? command : runtime.run(path),
    environment: runtime.environment,
    initContainers: compile === undefined ? [] : [compiler(image, path, compile, [source, program])],
    mounts: [source, ...(compile === undefined ? [] : [{ ...program, readOnly: true }])],
    volumes: [
      { name: 'source', configMap: { name } },
      ...(compile === undefined
        ? []
        : [
            { name: 'program', emptyDir: { sizeLimit: mebibytes(programMebibytes) } },
            { name: 'tmp-compile', emptyDir: { sizeLimit: mebibytes(compilerMebibytes) } },
          ]),
    ],
    directories: compile === undefined ? 0 : programMebibytes,
  };
}

/** A program of Go has 9 MiB, of .NET one. */
const programMebibytes = 64;

/** Go keeps 90 MiB of compiled packages, .NET less. */
const compilerMebibytes = 512;

function compiler(
  image: string,
  file: string,
  { command, environment }: NonNullable<Runtime['compile']>,
  mounts: readonly k8s.VolumeMount[],
): k8s.Container {
  return {
    name: 'compile',
    image,
    imagePullPolicy: 'IfNotPresent',
    command: [...command(file)],
    env: Object.entries(environment).map(([name, value]) => ({ name, value })),
    // Go compiles net/http in 32 s of CPU with processes of 300 MiB, two of them on two cores.
    resources: withEphemeralStorage(
      {
        requests: { cpu: k8s.Quantity.fromString('100m'), memory: k8s.Quantity.fromString('256Mi') },
        limits: { memory: k8s.Quantity.fromString('1Gi') },
      },
      compilerMebibytes + programMebibytes,
    ),
    securityContext: restrictedContainer,
    volumeMounts: [...mounts, { name: 'tmp-compile', mountPath: '/tmp' }],
  };
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
