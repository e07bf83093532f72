import { destinationNames } from '../../settings/destination-names';
import { listOf, section, text, truth } from '../../settings/formats';

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html */
const unit = text(
  {
    takes: 'a unit of systemd with its type, such as kubelet.service, or kernel',
    advice: 'give the whole name of the unit',
  },
  (value) =>
    value === 'kernel' ||
    /^[A-Za-z0-9:_.\\@-]+\.(?:service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/.test(
      value,
    ),
);

export const nodeLogsSchema = section('the logs of the nodes', {
  /** Whether lines of the journal of each node are kept. GKE Autopilot shows no journal. */
  enabled: truth('give true to keep logs of nodes, false not to').default(false),
  /** The units of systemd whose lines are kept; `kernel` stands for the kernel. Empty: all. */
  units: listOf(unit, {
    takes: 'a list of units',
    advice: 'name those whose lines are kept, or leave it empty for all',
  }).default(['kubelet.service', 'containerd.service', 'kernel']),
  /** The destinations they go to, by name. Empty: all that take logs. */
  destinations: destinationNames,
}).prefault({});
