import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, loadContent } from './folder.ts';
import { writeBrowserDesk } from './write-browser-desk.ts';

/** The folder of the desk in the site. */
const PATH = 'desk';
/** Where a dev server keeps it. */
const KEPT = resolve('.astro', PATH);

/**
 * Puts the desk in the browser into a site whose story asks for one. It is no page of Astro, so no list of pages, index or
 * bundle of the site has anything of it.
 *
 * @param address where the site is, with its path
 */
export function browserDesk(address: URL): AstroIntegration {
  return {
    name: 'throughline-browser-desk',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeDesk(join(fileURLToPath(dir), PATH), address);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(deskFiles(`${address.pathname.replace(/\/$/, '')}/${PATH}/`, address));
      },
    },
  };
}

/** Gives whether there is a desk. */
async function writeDesk(folder: string, address: URL): Promise<boolean> {
  const loaded = await loadContent();
  if (!('story' in loaded) || loaded.story.desk === false) return false;
  const content = relative(resolve(), resolve(contentFolder)).split(sep).join('/');
  await writeBrowserDesk(folder, loaded.story, loaded.story.desk, content, address.href);
  return true;
}

type Next = (error?: unknown) => void;

/** Answers a dev server's requests for the desk, which is written anew whenever its page is asked for. */
function deskFiles(base: string, address: URL) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [path = ''] = url.split('?');
    if (!path.startsWith(base) || path.includes('..')) return next();
    const file = path.slice(base.length) || 'index.html';
    const written = file === 'index.html' ? writeDesk(KEPT, address) : Promise.resolve(true);
    written
      .then(async (isThere) => {
        if (!isThere) return next();
        const body = await readFile(join(KEPT, decodeURI(file)));
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
      })
      .catch(() => next());
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
