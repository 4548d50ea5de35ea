import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** A commit as the host was asked for it. */
export interface AskedCommit {
  readonly message: string;
  readonly files: readonly { readonly operation: string; readonly path: string; readonly content: string }[];
}

/**
 * Answers in a page for a Forgejo host, `https://git.example`, with a repository `owner/name` that holds these files.
 *
 * @returns the commits that the page asks for, as they come
 */
export async function answerAsForgejo(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<readonly AskedCommit[]> {
  const commits: AskedCommit[] = [];
  await page.route('https://git.example/api/v1/**', (route) => answer(route, files, commits));
  return commits;
}

const HEADERS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization, content-type' };
const SETTINGS = { default_paging_num: 50, default_max_blob_size: 10_485_760, default_max_response_size: 104_857_600 };

function answer(route: Route, files: Readonly<Record<string, string>>, commits: AskedCommit[]): Promise<void> {
  const request = route.request();
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: HEADERS });
  const { pathname, searchParams } = new URL(request.url());
  const path = pathname.replace(/^\/api\/v1/, '').replace('/repos/owner/name', '');
  if (request.method() === 'POST') commits.push(withTexts(request.postDataJSON() as AskedCommit));
  const json = request.method() === 'POST' ? committed(commits.at(-1)!) : found(path, searchParams, files);
  return route.fulfill({ status: json ? 200 : 404, headers: HEADERS, json: json ?? {} });
}

function found(path: string, asked: URLSearchParams, files: Readonly<Record<string, string>>): unknown {
  const entries = Object.entries(files).map(([name, text]) => ({ path: name, text, sha: digestOf(text) }));
  const known: Readonly<Record<string, unknown>> = {
    '/version': { version: '13.0.3+gitea-1.22.0' },
    '/user': { id: 1, login: 'editor', full_name: 'An Editor', email: 'editor@example.org' },
    '/settings/api': SETTINGS,
    '': { permissions: { pull: true, push: true }, default_branch: 'main' },
    '/branches/main': { commit: { id: digestOf('main'), message: 'Begin' } },
    '/git/blobs': entries
      .filter(({ sha }) => asked.get('shas')?.split(',').includes(sha))
      .map(({ sha, text }) => ({ sha, encoding: 'base64', content: Buffer.from(text).toString('base64') })),
  };
  if (!path.startsWith('/git/trees/')) return known[path];
  return {
    tree: entries.map(({ path, sha, text }) => ({ type: 'blob', path, sha, size: text.length })),
    truncated: false,
  };
}

function committed({ files }: AskedCommit): unknown {
  const commit = { sha: digestOf('next'), created: '2026-11-28T12:00:00Z' };
  return { commit, files: files.map(({ path, content }) => ({ path, sha: digestOf(content) })) };
}

/** The texts come as Base64. */
function withTexts({ message, files }: AskedCommit): AskedCommit {
  const read = files.map(({ operation, path, content }) => {
    return { operation, path, content: Buffer.from(content, 'base64').toString('utf8') };
  });
  return { message, files: read };
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
