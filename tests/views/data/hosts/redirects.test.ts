import { describe, expect, it } from 'vitest';
import { REDIRECT_FILES } from '../../../../src/views/data/hosts/redirects.ts';

const MOVES = [{ from: '/site/events/x%C3%A9.1/', to: '/site/events/y/' }];
const of = (file: keyof typeof REDIRECT_FILES) =>
  REDIRECT_FILES[file]({ redirects: MOVES, missing: '/site/404.html', home: '/site/' });

describe('the redirects of pages that moved', () => {
  it('are lines of Netlify and Cloudflare Pages, addresses as in links', () => {
    expect(of('_redirects')).toBe('/site/events/x%C3%A9.1/ /site/events/y/ 301\n');
  });

  it('are patterns of whole paths for Apache, with the page for what is missing', () => {
    expect(
      of('.htaccess').startsWith(
        'ErrorDocument 404 /site/404.html\nRedirectMatch 301 "^/site/events/xé\\.1/$" "/site/events/y/"\n',
      ),
    ).toBe(true);
  });

  it('are places of nginx, by the path without percent signs', () => {
    expect(
      of('redirects.nginx.conf').startsWith(
        'error_page 404 /site/404.html;\nlocation = "/site/events/xé.1/" { return 301 "/site/events/y/"; }\n',
      ),
    ).toBe(true);
  });

  it('are directives of Caddy', () => {
    expect(of('redirects.caddy')).toContain('redir "/site/events/xé.1/" "/site/events/y/" 301\n');
  });
});

describe('what a page is missing for', () => {
  it('leads on by a rule of Apache, where nothing is there', () => {
    expect(of('.htaccess')).toContain(
      'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule "^(.+/)known/(\\d{4}-\\d\\d-\\d\\d)/$" "/site/$1?known=$2" [R=302,L]\n',
    );
  });

  it('leads on by a place of nginx', () => {
    expect(of('redirects.nginx.conf')).toContain(
      'location ~ "^/site/compare/[^/]+/[^/]+/$" { if (!-f "${request_filename}index.html") { return 302 "/site/compare/"; } }\n',
    );
  });

  it('leads on by a matcher of Caddy', () => {
    expect(of('redirects.caddy')).toContain(
      '\tnot file {path}index.html\n}\nredir @missing7 "/site/{re.missing7.1}?known={re.missing7.2}" 302\n',
    );
  });

  it('is nothing that Netlify and Cloudflare Pages redirect, whose rules come before pages', () => {
    expect(of('_redirects')).not.toContain('known');
  });
});
