import type { Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { pathOfSite } from './address.ts';
import { refuseBrokenAddresses } from './refuse-broken-addresses.ts';

/** Where a site is to be served: at a port of this computer, under one of its names. */
interface ServerPlace {
  readonly port: number;
  readonly host: string;
}

/** A site that is served. */
export interface ServedSite {
  /** Where its home page is. */
  readonly url: string;
  /** The port that it is served at: the one that was asked for, or the next that was free. */
  readonly port: number;
  /** Settles once the server has stopped. */
  readonly stopped: Promise<void>;
}

/**
 * Serves the site that was built into a folder, as it is; undefined where there is none.
 *
 * @param folder the one that Astro's settings name: OUT_DIR, or dist
 */
export async function serveSite(folder: string, { port, host }: ServerPlace): Promise<ServedSite | undefined> {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const server = await preview({ logLevel: 'error', server: { port, host } });
  // Astro gives it, and does not name it in its types.
  if ('server' in server) refuseBrokenAddresses(server.server as Server);
  return { url: `http://${host}:${server.port}${await pathOfSite()}`, port: server.port, stopped: server.closed() };
}
