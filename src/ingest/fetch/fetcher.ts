import { setTimeout } from 'node:timers/promises';
import type { Agent } from 'undici';
import { fetchWords } from '../../words/fetch.ts';
import { follow, type Followed } from './follow.ts';
import type { Fetched, Validators } from './fetched.ts';
import { guardedAgent, type IsAllowed } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { reasonOf } from './reason.ts';
import { mayFetch, type RobotsOf } from './robots.ts';
import { asUtf8 } from './transcode.ts';

/** How a fetcher goes about it; a test has other limits. */
export interface FetcherOptions {
  /** Who asks, as servers are told: "Throughline/0.1 (+https://example.org/)". */
  readonly userAgent: string;
  readonly isAllowed?: IsAllowed;
  /** For all of one page, with its redirects. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Between two requests to one site. */
  readonly pauseMs?: number;
}

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 20 * 1024 * 1024;
const PAUSE_MS = 1000;

/** Fetches pages of the public web over http and https, as their sites allow, one after the other. */
export class Fetcher {
  readonly #options: Required<FetcherOptions>;
  readonly #agent: Agent;
  readonly #robots = new Map<string, Promise<RobotsOf>>();
  readonly #lastRequest = new Map<string, number>();

  constructor(options: FetcherOptions) {
    const { isAllowed = isPublicAddress, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, pauseMs = PAUSE_MS } = options;
    this.#options = { ...options, isAllowed, timeoutMs, maxBytes, pauseMs };
    this.#agent = guardedAgent(isAllowed);
  }

  /** What stands at an address; never throws. Given what a server gave before, it is asked only for what has changed. */
  async fetch(address: string, known: Validators | null = null): Promise<Fetched> {
    try {
      const followed = await follow(address, {
        ...this.#options,
        agent: this.#agent,
        signal: AbortSignal.timeout(this.#options.timeoutMs),
        known,
        before: (url, signal) => this.#before(url, signal),
      });
      return fetchedOf(followed);
    } catch (error) {
      return { kind: 'refused', reason: reasonOf(error, this.#options.timeoutMs) };
    }
  }

  /** Waits between two requests to a site, and throws where its robots.txt refuses an address. */
  async #before(url: URL, signal: AbortSignal): Promise<void> {
    if (!this.#robots.has(url.origin)) {
      const asking = { ...this.#options, agent: this.#agent, signal };
      this.#robots.set(url.origin, mayFetch(url, asking));
    }
    const robots = await this.#robots.get(url.origin)!;
    robots.refuse(url);
    const since = Date.now() - (this.#lastRequest.get(url.origin) ?? 0);
    await setTimeout(Math.max(0, this.#options.pauseMs - since), undefined, { signal });
    this.#lastRequest.set(url.origin, Date.now());
  }
}

function fetchedOf({ response, bytes, url }: Followed): Fetched {
  if (response.status === 304) return { kind: 'unchanged' };
  if (!response.ok) return { kind: 'refused', reason: fetchWords.status(response.status) };
  const { headers } = response;
  return {
    kind: 'page',
    bytes: asUtf8(bytes, headers.get('content-type')),
    address: url.href,
    validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
  };
}
