import { listOf, section, text } from './formats';
import { rangeOf } from './ip-range';

/** An address for senders outside the cluster but inside its network. */
export const internalLoadBalancerSchema = section('the internal load balancer', {
  /** Who may send: private ranges of addresses. The receiver asks nobody for a password, so public ones are refused. */
  sourceRanges: listOf(
    text(
      {
        takes: 'a private range of IPv4 addresses with /8 to /32, such as 10.0.0.0/8 or 192.168.4.0/24',
        advice:
          'name the network that sends; the receiver asks nobody for a password, so nothing public may reach it',
      },
      isPrivateRange,
    ),
    { takes: 'a list of ranges of addresses', advice: 'name those that may send' },
  ).min(1, { error: 'is an empty list, but it takes one range at least; name the network that sends.' }),
});

/** RFC 1918 and the shared space of RFC 6598, which GKE gives to pods. */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(rangeOf);

function isPrivateRange(value: string): boolean {
  const given = rangeOf(value);
  if (Number.isNaN(given.first)) return false;
  return privateRanges.some(({ first, last }) => given.first >= first && given.last <= last);
}
