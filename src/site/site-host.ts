import { Readable } from 'node:stream';
import { Agent, fetch, interceptors, type Dispatcher } from 'undici';

/** Gives what stands at an address, piece by piece; undefined where there is nothing. Throws where the host does not answer. */
type AskHost = (url: URL) => Promise<AsyncIterable<Uint8Array> | undefined>;

/** For a host to say something, in milliseconds. */
const LONGEST_SILENCE = 30_000;
/** For a whole file, in milliseconds. */
const LONGEST_WAIT = 600_000;
/** A host that is busy, or breaks off, is asked again. */
const RETRIES = { maxRetries: 2, errorCodes: ['ECONNRESET', 'ETIMEDOUT', 'UND_ERR_SOCKET'] };

/** Asks the host of a site for its files, over connections that are kept. */
export function siteHost(): AskHost {
  const agent = new Agent({ headersTimeout: LONGEST_SILENCE, bodyTimeout: LONGEST_SILENCE });
  const dispatcher = agent.compose(interceptors.retry(RETRIES));
  return (url) => askFor(url, dispatcher);
}

async function askFor(url: URL, dispatcher: Dispatcher): Promise<AsyncIterable<Uint8Array> | undefined> {
  const response = await fetch(url, { dispatcher, signal: AbortSignal.timeout(LONGEST_WAIT) });
  const isGiven = response.ok || (response.status === 404 && url.pathname.endsWith('/404.html'));
  if (isGiven) return response.body ?? Readable.from([]);
  await response.body?.cancel();
  return undefined;
}
