import { literalsOf } from '../settings/application-env';
import { holdsSecret, isSecretName } from '../settings/secret-signs';
import type { Report } from './report';
import type { Settings } from './schema';

type Application = Settings['applications'][number];

/** `authorization=Bearer ...` among the headers that an SDK sends: names and values with commas between them. */
const header =
  /(?:^|,)\s*(?:(?:proxy-)?authorization|cookie|(?:x-)?api-?key|x-(?:auth|access)-?token)\s*=\s*[^,\s$]/i;

/** `--password=hunter2`. */
const option = /^--?([\w.-]+)=(.+)$/;

/** Literals that look like credentials: whoever may read the manifests could read them. The value is not repeated. */
export function credentials(
  { namespaces }: Settings,
  application: Application,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const containers = [
    { at: path, env: application.env },
    ...application.containers.map(({ env }, index) => ({ at: [...path, 'containers', index], env })),
  ];
  for (const { at, env } of containers) {
    for (const [name, value] of Object.entries(literalsOf(env))) {
      if (!isCredential(name, value)) continue;
      report(
        [...at, 'env', name],
        `looks like a credential, but what stands here is readable in the manifests; put it in a Secret of the namespace ${namespaces.applications.name} and refer to it: { secret: "NAME", key: "KEY" }.`,
      );
    }
  }
  application.command.forEach((word, index) => {
    const [, name = '', value = ''] = option.exec(word) ?? [];
    if (!isCredential(name, value === '' ? word : value)) return;
    report(
      [...path, 'command', index],
      'looks like a credential, but what stands here is readable in the manifests; put it in a Secret, name that in env, and write $(NAME) for the variable here.',
    );
  });
}

function isCredential(name: string, value: string): boolean {
  // Kubernetes puts in the value of another variable, which may come from a Secret.
  const written = value.replace(/\$\((\w+)\)/g, '$${$1}');
  if (/^(\$\{\w+\}|true|false)?$/.test(written)) return false;
  return isSecretName(name) || holdsSecret(written) || (/HEADERS$/i.test(name) && header.test(written));
}
