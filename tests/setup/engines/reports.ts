import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve, type Served } from '../server.ts';

/** A served site whose pages tell us what their own policies refuse, in any browser. */
export interface WatchedSite extends Served {
  /** What was refused since it was last asked. */
  readonly refused: () => readonly string[];
}

/**
 * Serves a built site. Beside the policy that a page has, its headers ask for reports by the same one: no driver but
 * Chromium's tells of refusals.
 *
 * @param base the path the site was built for, with a slash at both ends
 */
export async function serveWatched(folder: string, base: string): Promise<WatchedSite> {
  const refused: string[] = [];
  const office = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      if (request.method === 'POST') refused.push(text);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
  const { port } = office.address() as AddressInfo;
  const site = await serve(folder, base, (url) => {
    const policy = policyOf(join(folder, new URL(url, 'http://localhost').pathname.slice(base.length), 'index.html'));
    return policy ? { 'content-security-policy-report-only': `${policy}; report-uri http://127.0.0.1:${port}/` } : {};
  });
  const stop = async () => {
    await site.stop();
    office.closeAllConnections();
    await new Promise((resolve) => office.close(resolve));
  };
  return { url: site.url, refused: () => refused.splice(0), stop };
}

function policyOf(file: string): string | undefined {
  try {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8'))!;
    return policy;
  } catch {
    return undefined;
  }
}
