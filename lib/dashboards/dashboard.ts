import type { Panel } from './panel';

/** A value that whoever looks chooses, of a label that the lab sets. */
export interface Variable {
  /** Queries name it with a dollar. */
  readonly name: string;
  /** What it is called above the dashboard. */
  readonly title: string;
  /** The label whose values there are. */
  readonly label: string;
  /** Selectors whose series have that label; the first that this environment has is asked. */
  readonly of: readonly string[];
  /** Whether one has to be chosen; else several may be, and all are at first. @default false */
  readonly one?: boolean;
}

/** Panels below a title. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** What a pipeline shows of its data. */
export interface Dashboard {
  /** Names its file and its address: lower-case letters and hyphens. */
  readonly name: string;
  readonly title: string;
  /** The question that it answers: a sentence for the home page. */
  readonly description: string;
  /** @default none */
  readonly variables?: readonly Variable[];
  /** The time that is shown at first, back from now. Format: `1h`. @default 1h */
  readonly from?: string;
  readonly rows: readonly Row[];
}

export function row(title: string, ...panels: readonly Panel[]): Row {
  return { title, panels };
}

/** The address of a dashboard in Grafana: /d/UID. */
export function uidOf(name: string): string {
  return `lab-${name}`;
}
