import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Fetcher, type FetcherOptions } from '../../../src/ingest/fetch/fetcher.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';

const AGENT = 'Throughline/0.1 (+https://example.org/)';

/** A site on the loopback that answers so, and what it was asked for. */
async function aSite(pages: Readonly<Record<string, RequestListener | string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const page = pages[request.url!];
    if (typeof page === 'function') page(request, response);
    else response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A fetcher that may connect to the loopback, and does not wait. */
function fetcher(options: Partial<FetcherOptions> = {}) {
  return new Fetcher({ userAgent: AGENT, pauseMs: 0, isAllowed: (address) => address === '127.0.0.1', ...options });
}

const redirectTo = (location: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(302, { location }).end();
};

async function reasonFor(address: string, options?: Partial<FetcherOptions>) {
  const fetched = await fetcher(options).fetch(address);
  return fetched.kind === 'refused' ? fetched.reason : fetched.kind;
}

async function textAt(address: string) {
  const fetched = await fetcher().fetch(address);
  return fetched.kind === 'page' ? new TextDecoder().decode(fetched.bytes) : fetched;
}

describe('an address of the web', () => {
  it('is fetched under a name that says who asks, and unpacked', async () => {
    let agent: string | undefined;
    const { base, asked } = await aSite({
      '/a?b=1': (request, response) => {
        agent = request.headers['user-agent'];
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('the bridge'));
      },
    });
    expect(await textAt(`${base}/a?b=1#part`)).toBe('the bridge');
    expect({ agent, asked }).toEqual({ agent: AGENT, asked: ['/robots.txt', '/a?b=1'] });
  });

  it('is followed to where it leads, and no further than five times', async () => {
    const { base } = await aSite({ '/a': redirectTo('/b'), '/b': 'the bridge', '/loop': redirectTo('/loop') });
    expect(await fetcher().fetch(`${base}/a`)).toMatchObject({ kind: 'page', address: `${base}/b` });
    expect(await reasonFor(`${base}/loop`)).toBe('it leads on to another address more than 5 times');
  });

  it('that says how its letters are written keeps that', async () => {
    const { base } = await aSite({
      '/a': (_, response) => {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
          .end(Buffer.from('cceef1f2', 'hex'));
      },
    });
    expect(await textAt(`${base}/a`)).toBe('Мост');
  });

  it('is asked only whether it has changed, once its server has told how', async () => {
    const { base } = await aSite({
      '/a': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"' }).end('the bridge');
      },
    });
    const first = await fetcher().fetch(`${base}/a`);
    expect(first).toMatchObject({ validators: { etag: '"1"', lastModified: null } });
    if (first.kind !== 'page') throw new Error(first.kind);
    expect(await fetcher().fetch(`${base}/a`, first.validators)).toEqual({ kind: 'unchanged' });
  });
});

describe('nothing is fetched', () => {
  it.each(['ftp://example.org/', 'file:///a', 'javascript:1', 'bridge', ''])('from %j', async (address) => {
    expect(await reasonFor(address)).toBe(`${address} is no address that begins with http:// or https://`);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://localhost/',
  ])('from %s, which is not on the public internet', async (address) => {
    expect(await reasonFor(address, { isAllowed: isPublicAddress })).toMatch(/ is not on the public internet/);
  });

  it('where a public address leads to a private one, or to no page', async () => {
    const { base } = await aSite({ '/a': redirectTo('http://10.0.0.1/'), '/b': redirectTo('file:///a') });
    expect(await reasonFor(`${base}/a`)).toMatch(/^10\.0\.0\.1 is not on the public internet/);
    expect(await reasonFor(`${base}/b`)).toMatch(/^file:\/\/\/a is no address/);
  });

  it('of more than the bound, also packed', async () => {
    const { base } = await aSite({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(3 * 1024 * 1024)));
      },
    });
    expect(await reasonFor(`${base}/a`, { maxBytes: 1024 * 1024 })).toBe('it has more than 1 MB');
  });

  it('that takes too long', async () => {
    const { base } = await aSite({ '/a': (_, response) => void response.writeHead(200).write('a') });
    expect(await reasonFor(`${base}/a`, { timeoutMs: 200 })).toBe('it took more than 0.2 seconds; try again later');
  });

  it('that robots.txt does not allow, also where another page leads to it', async () => {
    const { base, asked } = await aSite({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: throughline\nDisallow: /a\n',
      '/a': 'the bridge',
      '/b': redirectTo('/a'),
    });
    expect(await reasonFor(`${base}/a`)).toMatch(/robots\.txt of its site does not allow/);
    expect(await reasonFor(`${base}/b`)).toMatch(/robots\.txt of its site does not allow/);
    expect(asked).not.toContain('/a');
  });

  it('that robots.txt does not allow to us and others, with its list of pages between the two', async () => {
    const robots = 'User-agent: throughline\nSitemap: https://post.example/all.xml\nUser-agent: other\nDisallow: /\n';
    const { base } = await aSite({ '/robots.txt': robots, '/a': 'the bridge' });
    expect(await reasonFor(`${base}/a`)).toMatch(/robots\.txt of its site does not allow/);
  });

  it('while robots.txt cannot be read', async () => {
    const { base } = await aSite({ '/robots.txt': (_, response) => void response.writeHead(503).end(), '/a': 'x' });
    expect(await reasonFor(`${base}/a`)).toMatch(/cannot be read at present \(HTTP 503\)/);
  });

  it('that is not there', async () => {
    const { base } = await aSite({});
    expect(await reasonFor(`${base}/a`)).toBe('its server says no (HTTP 404)');
    expect(await reasonFor(base.replace(/\d+$/, '1'))).toMatch(/^it cannot be reached \(|^it took/);
  });
});

describe('a public address', () => {
  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '100.64.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fc00::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'bridge',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
