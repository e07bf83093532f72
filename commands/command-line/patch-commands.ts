import type { Observing } from '../../lib/lab/instrumentation/observed/annotations';
import { patchOf } from '../../lib/lab/instrumentation/observed/patch';
import type { Observed } from '../../lib/lab/settings/observe';

/** The kinds of workloads whose pods are replaced when their template is changed, and where that stands. */
const kinds = [
  { resources: 'deployments,statefulsets,daemonsets', kind: 'deployment', template: '.spec.template' },
  { resources: 'cronjobs', kind: 'cronjob', template: '.spec.jobTemplate.spec.template' },
] as const;

/**
 * The commands that have pods observed where no policy of the cluster can do it: they find the workloads of a namespace whose
 * pods have the labels, and give their templates the annotations. A Job cannot be changed; one of a CronJob is made anew.
 */
export function patchCommands(observed: Observed, { names }: Observing): readonly string[] {
  const kubectl = `kubectl --namespace ${observed.namespace}`;
  return kinds.map(
    ({ resources, kind, template }) =>
      `${kubectl} get ${resources} --output go-template='${namesWhere(template, observed.labels)}' | xargs -I {} ${kubectl} patch {} --type merge --patch '${quoted(patchOf(observed, kind, names))}'`,
  );
}

/** A template of kubectl that prints the names of those whose pods have some labels. */
function namesWhere(template: string, labels: Observed['labels']): string {
  const name = '{{.kind}}/{{.metadata.name}}{{"\\n"}}';
  const conditions = Object.entries(labels).map(
    ([key, value]) => `(eq (printf "%v" (index . "${key}")) "${value}")`,
  );
  if (conditions.length === 0) return `{{range .items}}${name}{{end}}`;
  const all = conditions.length === 1 ? conditions[0] : `(and ${conditions.join(' ')})`;
  return `{{range .items}}{{$w := .}}{{with ${template}.metadata.labels}}{{if ${all}}}{{$w.kind}}/{{$w.metadata.name}}{{"\\n"}}{{end}}{{end}}{{end}}`;
}

/** For a text between single quotes of the shell. */
function quoted(text: string): string {
  return text.replaceAll("'", `'\\''`);
}
