// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type ListValue,
  type MapValue,
  type Ref,
  type Target,
  type Value,
} from '../../lib/alloy';

const schema = readSchema(join(__dirname, 'schema', 'local.json'));

/**
 * Arguments of `local.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/local/local.file/}
 */
export interface LocalFileProps {
  /** `filename`: string, required. */
  readonly filename: Value<string>;
  /** `detector`: string, default `"fsnotify"`. */
  readonly detector?: Value<'fsnotify' | 'poll' | ''>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
  /** `is_secret`: bool, default `false`. */
  readonly isSecret?: Value<boolean>;
}

/**
 * `local.file`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/local/local.file/}
 */
export class LocalFile extends Component {
  constructor(scope: Construct, label: string, props: LocalFileProps) {
    super(scope, schema, 'local.file', label, props);
  }

  /** `content`: string or secret. */
  get content(): Ref<string> {
    return this.ref('content');
  }
}

/**
 * Arguments of `local.file_match`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/local/local.file_match/}
 */
export interface LocalFileMatchProps {
  /** `path_targets`: list(discovery.Target), required. */
  readonly pathTargets: ListValue<Target, MapValue<string>>;
  /** `sync_period`: duration, default `"10s"`. */
  readonly syncPeriod?: Value<string>;
  /** `ignore_older_than`: duration, default `"0s"`. */
  readonly ignoreOlderThan?: Value<string>;
}

/**
 * `local.file_match`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/local/local.file_match/}
 */
export class LocalFileMatch extends Component {
  constructor(scope: Construct, label: string, props: LocalFileMatchProps) {
    super(scope, schema, 'local.file_match', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}
