import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { inPattern } from '../../src/views/data/hosts/in-pattern.ts';

/** A running server; `url` is where the site's home page is, with a slash at its end. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** What is sent with what stands at a path. */
type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Serves a built site on a free port of this machine, as a plain static host does: `index.html` for a folder,
 * `404.html` for what is not there, nothing outside `base`.
 *
 * @param base the path the site was built for, with a slash at both ends
 * @param headersOf what is sent besides
 */
export async function serve(folder: string, base: string, headersOf: HeadersOf = () => ({})): Promise<Served> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    void answer(folder, base, url).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, ...headersOf(url) }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, stop: () => stop(server) };
}

async function answer(folder: string, base: string, url: string) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  const file = inside === undefined || inside === '' || inside.endsWith('/') ? `${inside ?? ''}index.html` : inside;
  const body = inside === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined);
  if (body) return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body };
  const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return { status: 404, type: TYPES['.html']!, body: missing };
}

function stop(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** What the file `_headers` of a site has sent with a path, as Netlify and Cloudflare Pages read it. */
export function headersIn(file: string): HeadersOf {
  const rules = file.split(/^(?=\S)/m).map((rule) => {
    const [path, ...headers] = rule.trim().split(/\n\s*/);
    return { pattern: pathPattern(path!), headers: headers.map((header) => header.split(': ', 2) as [string, string]) };
  });
  return (path) => Object.fromEntries(rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : [])));
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(inPattern).join('.*')}(?:\\?|$)`);
}
