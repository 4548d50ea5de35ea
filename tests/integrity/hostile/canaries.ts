import { join } from 'node:path';
import { writeFile } from '../random-story/write-story.ts';
import { textOfRecord, type RandomRecord } from '../random-story/record.ts';

/** A word that stands nowhere but where nobody should find it. */
const canary = (where: string) => `zqxcanary${where}`;

/** What every canary begins with. */
export const CANARY = canary('');

const DRAFT = `---
draft: true
title: ${canary('title')}
publisher: ${canary('publisher')}
added: "2026-06-01"
---

${canary('draft')}
`;

/** Writes a story with canaries in all that is not to be published: comments, drafts, what editors and systems leave there. */
export function writeWithCanaries(folder: string, records: readonly RandomRecord[]): void {
  for (const record of records) writeFile(folder, record.path, withComment(textOfRecord(record)));
  writeFile(folder, 'sources/2026-04-canary.md', DRAFT);
  for (const name of ['.hidden.md', 'a-step.md~', '#a-step.md#', '.a-step.md.swp', 'Thumbs.db'])
    writeFile(folder, join('events', name), canary('left'));
  writeFile(folder, '.git/config', canary('git'));
}

/** A comment among the fields of a record, or at the top of a file of YAML. */
function withComment(text: string): string {
  const comment = `# ${canary('comment')}\n`;
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${comment}`) : comment + text;
}
