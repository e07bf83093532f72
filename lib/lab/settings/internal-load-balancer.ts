import { listOf, section, text } from './formats';

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
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(range);

function isPrivateRange(value: string): boolean {
  const given = range(value);
  if (Number.isNaN(given.first)) return false;
  return privateRanges.some(({ first, last }) => given.first >= first && given.last <= last);
}

/** The first and last address of a range, as numbers; NaN for what is none, and where the first has bits beyond the prefix. */
function range(value: string): { readonly first: number; readonly last: number } {
  const none = { first: Number.NaN, last: Number.NaN };
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(value);
  if (!found) return none;
  const [, ...numbers] = found.map(Number);
  const [length = 0] = numbers.splice(4);
  if (numbers.some((byte) => byte > 255) || length > 32) return none;
  const first = numbers.reduce((sum, byte) => sum * 256 + byte, 0);
  const size = 2 ** (32 - length);
  return first % size === 0 ? { first, last: first + size - 1 } : none;
}
