import type { z } from 'zod';
import { choice, listOf, numberBetween, section, truth } from './formats';
import type { Immutable } from './immutable';

export const languages = ['java', 'nodejs', 'python', 'dotnet', 'go'] as const;

export const instrumentationSchema = section('the instrumentation', {
  /** The share of traces that the SDKs keep, decided where a trace begins. */
  samplingRatio: numberBetween(
    { takes: 'a number from 0 to 1', advice: 'give 1 to keep every trace, 0.1 to keep one in ten' },
    (value) => value >= 0 && value <= 1,
  ).default(1),
  /** The languages for which the operator has an agent to inject. */
  languages: listOf(choice(languages, 'name a language that the operator can instrument'), {
    takes: 'a list of languages',
    advice: `list some of ${languages.join(', ')}`,
  }).default([...languages]),
  /**
   * Whether a pod that asks for an agent or a sidecar is refused while it arrives without it. If not, it runs and is
   * not observed, and nobody is told.
   */
  enforce: truth(
    'give true to refuse pods without the injection they ask for, false to let them run',
  ).default(true),
  /**
   * Whether labels of pods name services that do not name themselves, in all signals: app.kubernetes.io/instance, else
   * app.kubernetes.io/name, and app.kubernetes.io/version their version. If not, what made the pod names them.
   */
  useLabels: truth('give true to name services by labels, false by what made their pods').default(false),
  /**
   * Who tells what instrumented applications log: `agents` by OTLP, and `podLogs` leaves their pods out; `output`, then
   * `podLogs` reads what containers print, and agents send no logs. Both would tell each line twice. Without it: `output`
   * where podLogs reads all namespaces and `applications` among them, else `agents`.
   */
  logs: choice(['agents', 'output'], 'choose who tells what applications log, or leave it out').optional(),
}).prefault({});

export type InstrumentationSettings = Immutable<z.output<typeof instrumentationSchema>>;
export type Language = InstrumentationSettings['languages'][number];
