import { images } from '../../../lib/lab/images';
import { type ApplicationInput, applicationObjects, container, shop, template, variables } from './objects';

const manual: ApplicationInput = { ...shop, variant: 'manual-sidecar', agent: 'copied' };

function pod(application: ApplicationInput) {
  return template(applicationObjects([application]), 'shop').spec;
}

function told(application: ApplicationInput) {
  return variables(container(applicationObjects([application]), 'shop'));
}

test.each([
  ['java', ['cp', '/javaagent.jar', '/otel-agent/javaagent.jar']],
  ['nodejs', ['cp', '-r', '/autoinstrumentation/.', '/otel-agent']],
  ['python', ['cp', '-r', '/autoinstrumentation/.', '/otel-agent']],
  ['dotnet', ['cp', '-r', '/autoinstrumentation/.', '/otel-agent']],
] as const)(
  'the agent of %s is copied out of the image that the operator injects from',
  (language, command) => {
    const { initContainers = [], volumes } = pod({ ...manual, language });
    expect(initContainers).toMatchObject([
      {
        name: 'copy-agent',
        image: images.autoInstrumentation[language],
        command,
        volumeMounts: [{ name: 'agent', mountPath: '/otel-agent' }],
      },
    ]);
    expect(volumes).toContainEqual({ name: 'agent', emptyDir: { sizeLimit: '200Mi' } });
  },
);

test.each([
  ['java', 'JAVA_TOOL_OPTIONS', '-javaagent:/otel-agent/javaagent.jar'],
  ['nodejs', 'NODE_OPTIONS', '--require /otel-agent/autoinstrumentation.js'],
  ['python', 'PYTHONPATH', '/otel-agent/opentelemetry/instrumentation/auto_instrumentation:/otel-agent'],
  ['dotnet', 'DOTNET_STARTUP_HOOKS', '/otel-agent/net/OpenTelemetry.AutoInstrumentation.StartupHook.dll'],
] as const)('a program in %s loads it by %s', (language, name, value) => {
  expect(told({ ...manual, language })[name]).toBe(value);
  const mounts = container(applicationObjects([{ ...manual, language }]), 'shop').volumeMounts;
  expect(mounts).toContainEqual({ name: 'agent', mountPath: '/otel-agent', readOnly: true });
});

test.each([
  ['java', 'JAVA_TOOL_OPTIONS', '-Xmx128m', '-Xmx128m -javaagent:/otel-agent/javaagent.jar'],
  [
    'nodejs',
    'NODE_OPTIONS',
    '--max-old-space-size=64',
    '--max-old-space-size=64 --require /otel-agent/autoinstrumentation.js',
  ],
  [
    'python',
    'PYTHONPATH',
    '/app',
    '/otel-agent/opentelemetry/instrumentation/auto_instrumentation:/app:/otel-agent',
  ],
  ['dotnet', 'DOTNET_SHARED_STORE', '/own', '/own:/otel-agent/store'],
] as const)('what an application in %s says in %s is kept', (language, name, own, value) => {
  expect(told({ ...manual, language, env: { [name]: own } })[name]).toBe(value);
});

test('an agent is chosen by the C library of the image', () => {
  expect(told({ ...manual, language: 'dotnet', platform: 'musl' }).CORECLR_PROFILER_PATH).toBe(
    '/otel-agent/linux-musl/OpenTelemetry.AutoInstrumentation.Native.so',
  );
  expect(pod({ ...manual, language: 'python', platform: 'musl' }).initContainers?.[0]?.command).toContain(
    '/autoinstrumentation-musl/.',
  );
});

test('an agent that is copied is told the same as one in the image', () => {
  const { JAVA_TOOL_OPTIONS: _, ...rest } = told(manual);
  expect(rest).toEqual(told({ ...manual, agent: 'image' }));
});

test('an image is taken to have its agent inside, a program of one file to have none', () => {
  expect(pod({ ...shop, variant: 'manual-sidecar' }).initContainers).toBeUndefined();
  const source = 'demo/ms-service-app-ms1/Main.java';
  const { initContainers = [] } = pod({ ...shop, image: undefined, source, variant: 'manual-sidecar' });
  expect(initContainers.map(({ name }) => name)).toEqual(['copy-agent']);
});

test.each(['clean', 'auto', 'auto-sidecar', 'sidecar'] as const)(
  'in the variant %s no agent is copied by the application',
  (variant) => {
    const source = 'demo/ms-service-app-ms1/Main.java';
    expect(pod({ ...shop, image: undefined, source, variant }).initContainers).toBeUndefined();
  },
);
