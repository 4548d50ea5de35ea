import type { APIContext } from 'astro';
import { formerAddresses } from '../site/former-addresses.ts';
import { fileUrl, homeUrl, missingUrl } from '../urls.ts';
import { REDIRECT_FILES, type RedirectFile } from '../views/data/host-redirects.ts';

export function getStaticPaths() {
  return Object.keys(REDIRECT_FILES).map((redirects) => ({ params: { redirects } }));
}

/** Redirects for hosts that read them from a file: a reader with an old link is there one step sooner than by the page that stands there. */
export async function GET({ params }: APIContext): Promise<Response> {
  const redirects = (await formerAddresses()).map(({ from, to }) => ({
    from: encodeURI(fileUrl(from)),
    to: encodeURI(fileUrl(to)),
  }));
  return new Response(
    REDIRECT_FILES[params['redirects'] as RedirectFile]({ redirects, missing: missingUrl(), home: homeUrl() }),
  );
}
