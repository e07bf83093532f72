import type { RequiredSecret } from '../../lib/lab/prerequisites';

/**
 * How to make a Secret without its values in the history of the shell or in the list of processes: they are typed after
 * the command has begun, or stand in files. What is a certificate or a key in PEM has several lines and is a file.
 */
export function secretCommand(
  { namespace, name, keys, pem, isPullSecret = false }: RequiredSecret,
  context?: string,
): string {
  const where = [...(context === undefined ? [] : ['--context', context]), '--namespace', namespace].join(
    ' ',
  );
  if (isPullSecret) {
    return `kubectl ${where} create secret docker-registry ${name} --from-file=.dockerconfigjson=FILE    # such as ~/.docker/config.json after docker login`;
  }
  const command = `kubectl ${where} create secret generic ${name}`;
  if (keys.length === 0) {
    return `${command} --from-env-file=/dev/stdin    # then type a line NAME=... for each that the application reads and Ctrl-D; --from-file=FILE where it reads files`;
  }
  const canBeTyped = keys.every((key) => !pem.includes(key) && !/^[\d.]/.test(key));
  if (canBeTyped) {
    const lines = keys.map((key) => `${key}=...`).join(', ');
    return `${command} --from-env-file=/dev/stdin    # then type ${keys.length === 1 ? 'the line' : 'a line for each of'} ${lines} and Ctrl-D`;
  }
  const files = keys.map((key) => `--from-file=${key}=FILE`).join(' ');
  const plain = keys.filter((key) => !pem.includes(key));
  return plain.length === 0
    ? `${command} ${files}`
    : `${command} ${files}    # ${plain.join(', ')} without a line break at the end of the file`;
}
