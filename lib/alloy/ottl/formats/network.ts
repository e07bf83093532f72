import { isIPv4, isIPv6 } from 'node:net';

/** Whether Go's net.ParseCIDR reads it. */
export function isNetwork(text: string): boolean {
  const [, address = '', bits = ''] = /^([^/%]+)\/(0|[1-9]\d?\d?|0\d+)$/.exec(text) ?? [];
  if (isIPv4(address)) return Number(bits) <= 32;
  return isIPv6(address) && Number(bits) <= 128;
}
