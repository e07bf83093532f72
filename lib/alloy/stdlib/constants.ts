import { constant } from './call';

/** Alloy's `constants`: facts about the process that runs the configuration. */
export const constants = {
  /** `constants.arch`: the processor architecture, for example `amd64`. */
  arch: constant('constants.arch'),
  /** `constants.hostname`: the name of the machine; in a pod, of the pod. */
  hostname: constant('constants.hostname'),
  /** `constants.os`: the operating system, for example `linux`. */
  os: constant('constants.os'),
  /** `constants.version`: the version of Alloy, for example `v1.19.2`. */
  version: constant('constants.version'),
};
