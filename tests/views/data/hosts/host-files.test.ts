import { describe, expect, it } from 'vitest';
import { HEADERS, NO_FRAMES, TYPES } from '../../../../src/views/data/hosts/answers.ts';
import { HOST_FILES, type HostFile } from '../../../../src/views/data/hosts/host-files.ts';
import { PAGE_FOLDERS } from '../../../../src/views/data/hosts/netlify.ts';

const of = (file: HostFile) => HOST_FILES[file]({ redirects: [], missing: '/a.site/404.html', home: '/a.site/' });
const WITH_HEADERS = ['_headers', '.htaccess', 'headers.nginx.conf', 'headers.caddy', 'headers.lighttpd.conf'] as const;

describe.each(WITH_HEADERS)('the file %s', (file) => {
  it('has every header and every type', () => {
    const text = of(file);
    const values = [
      ...Object.values(HEADERS),
      ...Object.values(TYPES).map((type) => type.replace(/;.*/, '')),
      NO_FRAMES,
    ];
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
  });

  it('is of the path that the site is served under', () => {
    expect(of(file)).toMatch(/\/a\\?\.site\/_astro\//);
  });
});

describe('the headers of Netlify and Cloudflare Pages', () => {
  const rules = of('_headers')
    .split(/^(?=\S)/m)
    .map((rule) => rule.trim().split('\n'));

  it('are few enough lines and rules for Cloudflare Pages', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...rules.flat().map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('forbid frames of the home page and of each folder of pages, and say nothing of those for frames', () => {
    const forbidden = rules.filter(([, header]) => header?.includes(NO_FRAMES)).map(([path]) => path);
    expect(forbidden).toEqual(['/a.site/', ...PAGE_FOLDERS.map((folder) => `/a.site/${folder}/*`)]);
  });
});

it('an address is told letter for letter where a host reads it as a pattern', () => {
  expect(of('headers.nginx.conf')).toContain('if ($uri ~ "^/a\\.site/embed/")');
  expect(of('.htaccess')).toContain('%{REQUEST_URI} =~ m#^/a\\.site/embed/#');
});
