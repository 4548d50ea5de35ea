import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { decodeHtml } from '../../src/ingest/read/decode.ts';
import type { Engine } from './engine.ts';

const run = promisify(execFile);

/** The programs that are installed beside the project: Defuddle from npm, trafilatura on the path. */
export async function installedPeers(): Promise<readonly Engine[]> {
  const peers = await Promise.all([defuddle(), trafilatura()]);
  return peers.filter((peer) => peer !== null);
}

interface DefuddleResult {
  readonly content: string;
  readonly title: string;
  readonly published: string;
  readonly author: string;
  readonly site: string;
  readonly language: string;
}

async function defuddle(): Promise<Engine | null> {
  const name = 'defuddle/node';
  const module = (await import(name).catch(() => null)) as {
    Defuddle: (document: Document, url?: string) => Promise<DefuddleResult>;
  } | null;
  if (!module) return null;
  return {
    name: 'Defuddle',
    async extract(bytes) {
      const result = await module.Defuddle(parseHTML(decodeHtml(bytes).text).document);
      const { document } = parseHTML(`<html><body>${result.content}</body></html>`);
      return {
        text: document.body.textContent,
        title: result.title,
        published: result.published.slice(0, 10),
        authors: result.author.split(/\s*,\s*/).filter(Boolean),
        publisher: result.site,
        language: result.language,
      };
    },
  };
}

async function trafilatura(): Promise<Engine | null> {
  const isThere = await run('trafilatura', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  return { name: 'trafilatura', extract: (bytes) => runTrafilatura(bytes) };
}

async function runTrafilatura(bytes: Uint8Array) {
  const call = run('trafilatura', ['--json', '--with-metadata'], { maxBuffer: 64 * 1024 * 1024 });
  call.child.stdin?.end(bytes);
  const { stdout } = await call.catch(() => ({ stdout: '' }));
  const found = (stdout.trim() ? JSON.parse(stdout) : {}) as Partial<
    Record<'text' | 'title' | 'date' | 'author' | 'sitename' | 'language', string | null>
  >;
  return {
    text: found.text ?? '',
    title: found.title ?? null,
    published: found.date ?? null,
    authors: found.author?.split(/\s*;\s*/) ?? [],
    publisher: found.sitename ?? null,
    ...(found.language && { language: found.language }),
  };
}
