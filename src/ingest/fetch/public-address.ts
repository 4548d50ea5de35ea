import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not of this machine, of a network at home or of a data centre, and
 * of no special use. Addresses that wrap another, as `::ffff:10.0.0.1` does, are what they wrap.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
