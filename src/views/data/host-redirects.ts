/** An address that a page had and the one it has, both from the root of the host and written as in links. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The files in which hosts look for redirects, each with the text of it, by its name in the site. */
export const REDIRECT_FILES = {
  /** Netlify (https://docs.netlify.com/routing/redirects/) and Cloudflare Pages, which reads the first 2,000 lines. */
  _redirects: (redirects) => lines(redirects, ({ from, to }) => `${from} ${to} 301`),
  /** Apache, mod_alias: the pattern is of the whole path, since `Redirect` would take all that begins with it. */
  '.htaccess': (redirects, missing) =>
    `ErrorDocument 404 ${missing}\n${lines(redirects, ({ from, to }) => `RedirectMatch 301 "^${escaped(decodeURI(from))}$" "${to}"`)}`,
  /** nginx: to be included in a `server` block. */
  'redirects.nginx.conf': (redirects, missing) =>
    `error_page 404 ${missing};\n${lines(redirects, ({ from, to }) => `location = "${decodeURI(from)}" { return 301 "${to}"; }`)}`,
  /** Caddy: to be imported in the block of a site. */
  'redirects.caddy': (redirects) => lines(redirects, ({ from, to }) => `redir "${decodeURI(from)}" "${to}" 301`),
} as const satisfies Record<string, (redirects: readonly Redirect[], missing: string) => string>;

export type RedirectFile = keyof typeof REDIRECT_FILES;

function lines(redirects: readonly Redirect[], line: (redirect: Redirect) => string): string {
  return redirects.map((redirect) => `${line(redirect)}\n`).join('');
}

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
