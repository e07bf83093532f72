import type { Reference } from './object';

/** Why an installation or a removal cannot go on, in a sentence for the user. */
export class DeployError extends Error {
  constructor(
    message: string,
    /** What is wrong, where it is an object: its events are shown. */
    readonly object?: Reference,
  ) {
    super(message);
    this.name = 'DeployError';
  }
}

/** The time of a stage is over. */
export class TimeoutError extends DeployError {
  override readonly name = 'TimeoutError';
}

/** The user pressed Ctrl-C. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  constructor(message = 'Stopped; nothing was changed.') {
    super(message);
  }
}

/** kubectl ended with an error. */
export class KubectlError extends Error {
  override readonly name = 'KubectlError';

  constructor(
    /** The lines that say what is wrong, without warnings. */
    readonly lines: readonly string[],
    /** What kubectl printed in spite of the error. */
    readonly stdout: string,
  ) {
    super(lines.join('\n'));
  }

  /** Whether trying again may help: the API server or a webhook does not answer yet. */
  get isTransient(): boolean {
    return (
      this.lines.length > 0 && this.lines.every((line) => transient.some((pattern) => pattern.test(line)))
    );
  }
}

/** What kubectl says while something that comes and goes is away. */
const transient: readonly RegExp[] = [
  // The API server is away or starting.
  /connection refused|was refused - did you specify|connection reset|connection lost|broken pipe|no route to host|i\/o timeout|unexpected EOF|: EOF$/i,
  /TLS handshake timeout|Client\.Timeout|context deadline exceeded|timed out|etcdserver:|leader changed/i,
  /ServiceUnavailable|currently unable to handle|Too Many Requests|TooManyRequests|not yet ready to handle request/i,
  /couldn't get current server API group list|apiserver not ready|RBAC: .* not found|storage is \(re\)initializing/i,
  // A webhook is away, has no endpoints yet, or shows a certificate that the API server has not been told about.
  /failed calling webhook|failed to call webhook|conversion webhook for .* failed/i,
  // Two that write the same object: the second has to read it again.
  /the object has been modified/i,
  // A definition is established a moment before its kind is served; a namespace, before it admits objects.
  /no matches for kind|the server could not find the requested resource|doesn't have a resource type/i,
  /namespaces "[^"]*" not found/,
];
