import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeDoneComments } from '../../src/desk/done-comments.ts';
import { aPublishedStory, edit } from './edited-story.ts';
import { begin, beginFrom } from './new/begun.ts';

const EVENT = 'events/2026-01-12-lamps-lit.md';
const OPTIONS = { title: 'The lamps are lit', kind: 'opening', date: '2026-01-12', account: 'Lamps are lit.' };
const TEXTS = ['“They burn,” Mira Stone said on 12 January 2026.', 'The River Council said so in Old Harbour.'];

/** An event that was begun from its source, and its file. */
async function aBegunEvent() {
  const folder = await aPublishedStory();
  expect(await edit(folder, beginFrom('2026-01-20-bridge-opens', TEXTS, OPTIONS))).toEqual([]);
  const read = () => readFile(join(folder, EVENT), 'utf8');
  const change = async (from: string, to: string) => {
    expect(await read()).toContain(from);
    await writeFile(join(folder, EVENT), (await read()).replace(from, to));
  };
  return { folder, read, change };
}

describe('comments that a command wrote for an editor', () => {
  it('go where they say what a field is for that was left out, and stay where they still offer something', async () => {
    const { folder, read } = await aBegunEvent();
    const before = await read();
    const lines = await removeDoneComments(folder);
    expect(lines.map((line) => line.replace(`${folder}/`, ''))).toEqual([
      `${EVENT}: took out 4 comments that are done`,
    ]);
    const gone = before.split('\n').filter((line) => /^# (?:dateNote|place|key|upcoming): # /.test(line));
    expect(gone).toHaveLength(4);
    expect((await read()).split('\n')).toEqual(before.split('\n').filter((line) => !gone.includes(line)));
    expect(await removeDoneComments(folder)).toEqual([]);
  });

  it('go where the list stands that they were offered for, and all others of the editor stay', async () => {
    const { folder, read, change } = await aBegunEvent();
    await change(
      '#   - by: mira-stone\n#     says: …\n#     sources: ',
      '# Ask her again.\nstatements:\n  - by: mira-stone\n    says: They burn.\n    sources: ',
    );
    await change('kind: opening\n', 'kind: opening # by the mayor\n# place: # where she stood\n');
    await removeDoneComments(folder);
    const text = await read();
    expect(text).not.toContain('somebody speaks in these');
    expect(text).not.toMatch(/says: …|^#\s+# para|locator: para\. 2/m);
    expect(text).toContain('# Ask her again.\nstatements:\n  - by: mira-stone\n    says: They burn.\n    sources: ');
    expect(text).toContain('kind: opening # by the mayor\n# place: # where she stood\n');
    expect(text).toContain('# participants:\n#   - { actor: mira-stone, role: … }');
  });

  it('go from behind null, whatever the ends of lines are, and from no draft', async () => {
    const folder = await aPublishedStory();
    const source = { publisher: 'The Lamp', published: '2026-01-21', language: 'en', kind: 'report' };
    await edit(folder, begin('source', { ...source, 'supplied-title': 'Lamps', abstract: 'Lamps.' }));
    await edit(folder, begin('source', { ...source, 'supplied-title': 'Ropes' }));
    const [written, draft] = ['lamps', 'ropes'].map((name) => join(folder, `sources/2026-01-21-${name}.md`));
    await writeFile(written!, (await readFile(written!, 'utf8')).replaceAll('\n', '\r\n'));
    const before = await readFile(draft!, 'utf8');
    await removeDoneComments(folder);
    const text = await readFile(written!, 'utf8');
    expect(text).toContain('title: null\r\nsuppliedTitle: Lamps\r\n');
    expect(text).not.toContain('#');
    expect(await readFile(draft!, 'utf8')).toBe(before);
  });

  it('go where they propose spellings of a source that is finished, and stay elsewhere', async () => {
    const folder = await aPublishedStory();
    const file = join(folder, 'sources/2026-01-20-bridge-opens.md');
    const text = await readFile(file, 'utf8');
    const spellings = (lines: string) => text.replace(/spellings:\n(?: .*\n)*/, `spellings:\n${lines}`);
    const proposed = '  # river-council: [Council] # or old-harbour\n  mira-stone:\n    - Mira\n    # - Myra\n';
    await writeFile(file, spellings(`${proposed}  # Ask her how she writes it.\n`));
    await removeDoneComments(folder);
    expect(await readFile(file, 'utf8')).toBe(spellings('  mira-stone:\n    - Mira\n  # Ask her how she writes it.\n'));
  });
});
