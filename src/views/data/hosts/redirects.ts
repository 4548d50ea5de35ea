import { IN_PLACE_OF } from '../../../paths-in-place.ts';
import { inPattern } from './in-pattern.ts';

/** An address that a page had and the one it has, both from the root of the host and written as in links. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What the files for hosts are made of. */
export interface HostedSite {
  readonly redirects: readonly Redirect[];
  /** The page for what is missing. */
  readonly missing: string;
  /** The path that the site is served under, with a slash at both ends. */
  readonly home: string;
}

/**
 * The files in which hosts look for redirects, each with the text of it, by its name in the site. Where the server can
 * look whether a page is there, what a page is missing for leads on too, as `IN_PLACE_OF` has it; elsewhere the page for
 * what is missing does so.
 */
export const REDIRECT_FILES = {
  /** Netlify (https://docs.netlify.com/routing/redirects/) and Cloudflare Pages, which reads the first 2,000 lines. */
  _redirects: ({ redirects }) => lines(redirects, ({ from, to }) => `${from} ${to} 301`),
  /** Apache, mod_alias: the pattern is of the whole path, since `Redirect` would take all that begins with it. */
  '.htaccess': ({ redirects, missing, home }) =>
    `ErrorDocument 404 ${missing}\n${lines(redirects, ({ from, to }) => `RedirectMatch 301 "^${inPattern(decodeURI(from))}$" "${to}"`)}${ofApache(home)}`,
  /** nginx: to be included in a `server` block. */
  'redirects.nginx.conf': ({ redirects, missing, home }) =>
    `error_page 404 ${missing};\n${lines(redirects, ({ from, to }) => `location = "${decodeURI(from)}" { return 301 "${to}"; }`)}${ofNginx(home)}`,
  /** Caddy: to be imported in the block of a site. */
  'redirects.caddy': ({ redirects, home }) =>
    lines(redirects, ({ from, to }) => `redir "${decodeURI(from)}" "${to}" 301`) + ofCaddy(home),
  /** lighttpd: to be included. */
  'redirects.lighttpd.conf': ({ redirects, missing }) =>
    `server.errorfile-prefix = server.document-root + "${missing.replace('404.html', '')}"\nserver.modules += ("mod_redirect")\nurl.redirect-code = 301\nurl.redirect = (\n${lines(redirects, ({ from, to }) => `"^${inPattern(from)}(?:\\?|$)" => "${to}",`)})\n`,
} as const satisfies Record<string, (of: HostedSite) => string>;

export type RedirectFile = keyof typeof REDIRECT_FILES;

function lines<Item>(items: readonly Item[], line: (item: Item, i: number) => string): string {
  return items.map((item, i) => `${line(item, i)}\n`).join('');
}

/** mod_rewrite, in the folder of the site: paths are seen from there. */
function ofApache(home: string): string {
  const rules = lines(
    IN_PLACE_OF,
    ({ path, to }) =>
      `RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule "^${path}$" "${home}${to}" [R=302,L]`,
  );
  return `<IfModule mod_rewrite.c>\nRewriteEngine On\n${rules}</IfModule>\n`;
}

function ofNginx(home: string): string {
  return lines(
    IN_PLACE_OF,
    ({ path, to }) =>
      `location ~ "^${inPattern(home)}${path}$" { if (!-f "\${request_filename}index.html") { return 302 "${home}${to}"; } }`,
  );
}

function ofCaddy(home: string): string {
  return lines(IN_PLACE_OF, ({ path, to }, i) => {
    const name = `missing${i + 1}`;
    const target = to.replaceAll(/\$(\d)/g, `{re.${name}.$1}`);
    return `@${name} {\n\tpath_regexp ${name} "^${inPattern(home)}${path}$"\n\tnot file {path}index.html\n}\nredir @${name} "${home}${target}" 302`;
  });
}
