import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/* What an editor does to a story between two builds; each edit is another than the last, so that none finds its work done. */

const CORRECTION = { date: '2026-01-21', text: 'Until 21 January 2026 this page had the harbour closed.' };

/** Adds an article to a story's folder, and cites it in the latest event. */
export async function addArticle(folder: string, nth: number): Promise<void> {
  const sources = await filesOf(folder, 'sources');
  const latest = sources.findLast((name) => !name.includes('-added-'))!;
  const id = `${latest.slice(0, '2026-01-20'.length)}-added-${nth}`;
  const article = await readFile(join(folder, 'sources', latest), 'utf8');
  const another = article.replace(/^title: "/m, `$&Added ${nth}: `).replace(/papers\/\d+/, `papers/added-${nth}`);
  await writeFile(join(folder, 'sources', `${id}.md`), another);
  const event = join(folder, 'events', (await filesOf(folder, 'events')).at(-1)!);
  const account = (await readFile(event, 'utf8')).trimEnd();
  await writeFile(event, `${account}\n\nThe harbour is open, one more paper reports. [@${id}]\n`);
}

/** Corrects the account of an event in the middle of a story, with a line that says so. */
export async function correctEvent(folder: string, nth: number): Promise<void> {
  const events = await filesOf(folder, 'events');
  const path = join(folder, 'events', events[Math.floor(events.length / 2) + nth]!);
  const text = await readFile(path, 'utf8');
  const corrections = `corrections: ${JSON.stringify([CORRECTION])}`;
  await writeFile(path, text.replace(/\n---\n\n/, `\n${corrections}\n---\n\nThe harbour was open. `));
}

/** The names of the files of a kind of record, the oldest day first. */
async function filesOf(folder: string, kind: string): Promise<readonly string[]> {
  return (await readdir(join(folder, kind))).toSorted();
}
