import type { APIContext } from 'astro';
import { formerAddresses } from '../site/former-addresses.ts';
import { fileUrl, homeUrl, missingUrl } from '../urls.ts';
import { HOST_FILES, type HostFile } from '../views/data/hosts/host-files.ts';

export function getStaticPaths() {
  return Object.keys(HOST_FILES).map((host) => ({ params: { host } }));
}

/** What hosts read from a file: redirects, by which a reader with an old link is there one step sooner than by the page that stands there, and headers. */
export async function GET({ params }: APIContext): Promise<Response> {
  const redirects = (await formerAddresses()).map(({ from, to }) => ({
    from: encodeURI(fileUrl(from)),
    to: encodeURI(fileUrl(to)),
  }));
  return new Response(HOST_FILES[params['host'] as HostFile]({ redirects, missing: missingUrl(), home: homeUrl() }));
}
