import { REDIRECT_FILES, type HostedSite } from './redirects.ts';
import { headersOfApache } from './apache.ts';
import { headersOfCaddy } from './caddy.ts';
import { headersOfLighttpd } from './lighttpd.ts';
import { headersOfNetlify } from './netlify.ts';
import { headersOfNginx } from './nginx.ts';

/** The files in which hosts look for what to send and where to lead on, each with the text of it, by its name in the site. */
export const HOST_FILES = {
  ...REDIRECT_FILES,
  '.htaccess': (site) => REDIRECT_FILES['.htaccess'](site) + headersOfApache(site.home),
  _headers: ({ home }) => headersOfNetlify(home),
  'headers.nginx.conf': ({ home }) => headersOfNginx(home),
  'headers.caddy': ({ home, missing }) => headersOfCaddy(home, missing),
  'headers.lighttpd.conf': ({ home }) => headersOfLighttpd(home),
} as const satisfies Record<string, (site: HostedSite) => string>;

export type HostFile = keyof typeof HOST_FILES;
