import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordNamed } from '../../src/desk/record-named.ts';
import { planSplit } from '../../src/desk/split.ts';
import { openStory } from '../../src/desk/story.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { removedView } from '../../src/views/removed.ts';
import { problemsOf, write } from '../reader/a-folder.ts';
import { aPublishedStory, edit, filesIn, refusalOf } from './edited-story.ts';

const EVENT = '2026-01-19-bridge-opened';
const [OPENED, PAID] = ['2026-01-19-opened', '2026-01-19-paid'];
const HEAD = `kind: meeting\ndate: "2026-01-19"\nadded: "2026-02-01"`;
const BODY = '\n---\n\nThe mayor opens the bridge. [@2026-01-20-bridge-opens]\n';

/** The story with two events, each with some of what the one tells, and without what only the test leaves out. */
async function aDivided(left: readonly string[] = []) {
  const folder = await aPublishedStory();
  const event = await readFile(join(folder, `events/${EVENT}.md`), 'utf8');
  const part = (from: string, to: string) => event.slice(event.indexOf(from), event.indexOf(to));
  const lists = [
    part('memberships:', 'statements:'),
    part('statements:', 'claims:'),
    part('claims:', 'pledges:'),
    part('pledges:', 'added:'),
  ];
  const [memberships, statements, claims, pledges] = lists.map((list) =>
    left.some((one) => list.startsWith(one)) ? '' : list,
  );
  await write(
    folder,
    `events/${OPENED}.md`,
    `---\ntitle: It opens\n${memberships}${statements}about: [bridge-plan]\n${HEAD}${BODY}`,
  );
  await write(folder, `events/${PAID}.md`, `---\ntitle: It is paid for\n${claims}${pledges}${HEAD}${BODY}`);
  return folder;
}

const split =
  (rest: string | null = null, into: readonly string[] = [OPENED, PAID], record = EVENT) =>
  (story: Parameters<typeof planSplit>[0]) =>
    planSplit(
      story,
      recordNamed(story, record),
      into.map((name) => recordNamed(story, name)),
      { date: '2026-03-01', reason: 'They were two.', rest: rest === null ? null : recordNamed(story, rest) },
    );

async function told(folder: string) {
  const { content } = await openStory(folder);
  const graph = buildGraph(content.story!.data, content);
  return removedView(graph, graph.removed[0]!);
}

describe('a record that turned out to be two', () => {
  it('leaves a notice that leads to both, and each of its facts to where it went', async () => {
    const folder = await aDivided();
    expect(await edit(folder, split())).toEqual([]);
    expect(await problemsOf(folder)).toEqual([]);
    expect((await filesIn(folder))[`events/${EVENT}.md`]).toBe(
      `---\nremoved:\n  date: "2026-03-01"\n  reason: They were two.\n  replacedBy: [${OPENED}, ${PAID}]\ntitle: The bridge is opened\n---\n`,
    );
    const { replaced, replacedBy, parts, goneAnchors } = await told(folder);
    expect(replaced).toBe('Split into');
    expect(replacedBy.map(({ href }) => href)).toEqual([`/events/${OPENED}/`, `/events/${PAID}/`]);
    expect(goneAnchors).toEqual([]);
    expect(parts.map(({ anchors, link }) => `${anchors[0]!} ${link.href}`).toSorted()).toEqual([
      `claim-bridge-length-310 /events/${PAID}/#claim-bridge-length-310`,
      `claim-who-pays-river-council /events/${PAID}/#claim-who-pays-river-council`,
      `membership-mira-stone-river-council-accepted /events/${OPENED}/#membership-mira-stone-river-council-accepted`,
      `pledge-river-council-lamps-for-the-bridge-offered /events/${PAID}/#pledge-river-council-lamps-for-the-bridge-offered`,
      `statement-mira-stone-it-will-stand /events/${OPENED}/#statement-mira-stone-it-will-stand`,
    ]);
  });

  it('is refused where a fact that was published is in neither', async () => {
    const folder = await aDivided(['statements:']);
    expect(await refusalOf(folder, split())).toEqual([
      `These facts were published, and none of ${OPENED}, ${PAID} has them:`,
      '  statement-mira-stone-it-will-stand',
      expect.stringContaining('removedFacts') as string,
    ]);
  });

  it('is a problem, once it is divided, where a fact is lost', async () => {
    const folder = await aDivided();
    await edit(folder, split());
    const file = await readFile(join(folder, `events/${OPENED}.md`), 'utf8');
    await write(folder, `events/${OPENED}.md`, file.replace(/statements:\n.*\n/, ''));
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(
        /^content\/events\/2026-01-19-bridge-opened\.md:\d+ removed\.replacedBy: the fact statement-mira-stone-it-will-stand, /,
      ) as string,
    ]);
  });

  it('is refused while something speaks of it, or has that speak of one of the two', async () => {
    const folder = await aDivided();
    const file = await readFile(join(folder, `events/${PAID}.md`), 'utf8');
    await write(
      folder,
      `events/${PAID}.md`,
      file.replace('added:', `follows: [${EVENT}]\nadded:`).replace('"2026-01-19"', '"[2026-01-19..]"'),
    );
    const lines = await refusalOf(folder, split());
    expect(lines[1]).toMatch(/^events\/2026-01-19-paid\.md:\d+ follows/);
    expect(lines[2]).toContain(`--rest ${OPENED}`);
    expect(await edit(folder, split(OPENED))).toEqual([]);
    expect((await filesIn(folder))[`events/${PAID}.md`]).toContain(`follows: [${OPENED}]`);
  });

  it('is divided into two others of its kind, and nothing else', async () => {
    const folder = await aDivided();
    expect((await refusalOf(folder, split(null, [OPENED])))[0]).toMatch(/^Name the record, and two or more others/);
    expect((await refusalOf(folder, split(null, [EVENT, PAID])))[0]).toMatch(
      /^Name the record, and two or more others/,
    );
    expect(await refusalOf(folder, split(null, [OPENED, 'old-harbour']))).toEqual([
      `events/${EVENT}.md and entities/old-harbour.md are no records of one kind.`,
    ]);
    expect((await refusalOf(folder, split('old-harbour')))[0]).toMatch(/^--rest old-harbour: /);
  });
});
