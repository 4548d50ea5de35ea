import { fetch, type Agent, type Response } from 'undici';
import { fetchWords } from '../../words/fetch.ts';
import { refuseNumericHost, type IsAllowed } from './guarded-agent.ts';
import type { Validators } from './fetched.ts';
import { Refused } from './reason.ts';

/** How an address is asked for. */
export interface PageRequest {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly isAllowed: IsAllowed;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly known?: Validators | null;
  /** Done before each request; what it throws stops all. */
  readonly before?: (url: URL, signal: AbortSignal) => Promise<void>;
}

/** The answer at the end of all redirects. */
export interface Followed {
  readonly url: URL;
  readonly response: Response;
  /** Its body, unpacked; empty where it has none. */
  readonly bytes: Uint8Array;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Follows an address to its answer; each step is checked as the first one. Throws `Refused` and what the network says. */
export async function follow(address: string, asking: PageRequest): Promise<Followed> {
  let url = webAddress(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    refuseNumericHost(url, asking.isAllowed);
    await asking.before?.(url, asking.signal);
    const response = await ask(url, asking);
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return { url, response, bytes: await bodyOf(response, asking.maxBytes) };
    await response.body?.cancel();
    url = webAddress(location, url);
  }
  throw new Refused(fetchWords.redirects(MAX_REDIRECTS));
}

/** An http or https address without a password, and without the part of the page. */
function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refused(fetchWords.noAddress(address));
  if (url.username !== '' || url.password !== '') throw new Refused(fetchWords.password);
  url.hash = '';
  return url;
}

function ask(url: URL, { agent, userAgent, signal, known }: PageRequest): Promise<Response> {
  const headers: Record<string, string> = { 'user-agent': userAgent };
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.lastModified) headers['if-modified-since'] = known.lastModified;
  return fetch(url, { dispatcher: agent, redirect: 'manual', headers, signal });
}

/** Counts what comes out of the packing, not what goes in. */
async function bodyOf({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) throw new Refused(fetchWords.large(maxBytes));
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
