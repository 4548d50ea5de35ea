import { fetchWords } from '../../words/fetch.ts';
import { NotPublic } from './guarded-agent.ts';

/** An address that is not fetched; its message says why, in one line. */
export class Refused extends Error {}

/** Why an address was not fetched, in one line: what the network says is said by its cause. */
export function reasonOf(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Refused) return message;
  if (error instanceof NotPublic) return fetchWords.notPublic(message);
  if (name === 'TimeoutError') return fetchWords.timeout(timeoutMs / 1000);
  const { cause } = error as Error;
  if (cause !== undefined) return reasonOf(cause, timeoutMs);
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? fetchWords.unknownHost : fetchWords.network(code ?? message);
}
