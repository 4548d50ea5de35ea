import { describe, expect, it } from 'vitest';
import { REDIRECT_FILES } from '../../../src/views/data/host-redirects.ts';

const MOVES = [{ from: '/site/events/x%C3%A9.1/', to: '/site/events/y/' }];
const of = (file: keyof typeof REDIRECT_FILES) => REDIRECT_FILES[file](MOVES, '/site/404.html');

describe('the redirects of pages that moved', () => {
  it('are lines of Netlify and Cloudflare Pages, addresses as in links', () => {
    expect(of('_redirects')).toBe('/site/events/x%C3%A9.1/ /site/events/y/ 301\n');
  });

  it('are patterns of whole paths for Apache, with the page for what is missing', () => {
    expect(of('.htaccess')).toBe(
      'ErrorDocument 404 /site/404.html\nRedirectMatch 301 "^/site/events/xé\\.1/$" "/site/events/y/"\n',
    );
  });

  it('are places of nginx, by the path without percent signs', () => {
    expect(of('redirects.nginx.conf')).toBe(
      'error_page 404 /site/404.html;\nlocation = "/site/events/xé.1/" { return 301 "/site/events/y/"; }\n',
    );
  });

  it('are directives of Caddy', () => {
    expect(of('redirects.caddy')).toBe('redir "/site/events/xé.1/" "/site/events/y/" 301\n');
  });
});
