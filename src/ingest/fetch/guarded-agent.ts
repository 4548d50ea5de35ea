import { lookup as lookupHost, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** A host whose address is not one of the public internet. */
export class NotPublic extends Error {}

/** Whether an IP address may be connected to. */
export type IsAllowed = (address: string) => boolean;

const CONNECT_MS = 10_000;

/**
 * Connects to public addresses only. A name is looked up once, when the connection is made, and the addresses that were
 * checked are the ones connected to, so that nobody can answer otherwise in between.
 */
export function guardedAgent(isAllowed: IsAllowed = isPublicAddress): Agent {
  const lookup: LookupFunction = (host, options, callback) => {
    lookupHost(host, { ...options, all: true }, (error, addresses) => {
      const refused = error ?? refusalOf(host, addresses, isAllowed);
      if (refused) callback(refused, '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
  // Without pipelining no connection is kept, so that a command ends when its work does.
  return new Agent({ connect: { lookup, timeout: CONNECT_MS }, pipelining: 0 });
}

function refusalOf(host: string, addresses: readonly LookupAddress[], isAllowed: IsAllowed): Error | null {
  return addresses.length > 0 && addresses.every(({ address }) => isAllowed(address)) ? null : new NotPublic(host);
}

/** Throws `NotPublic` for an address of the web whose host is an IP address that may not be connected to, which nobody looks up. */
export function refuseNumericHost({ hostname }: URL, isAllowed: IsAllowed = isPublicAddress): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new NotPublic(host);
}
