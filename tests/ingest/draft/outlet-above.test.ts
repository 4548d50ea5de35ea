import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/ingest/draft/draft.ts';
import { aSource, contentOf } from '../../builders.ts';
import { articleIn } from '../read.ts';

const CONTENT = contentOf({ sources: [aSource({ publisher: 'Norhaven Lamp' })] });
const TITLE = 'Norhaven dredges its harbour';
const TEXT =
  'The harbour will be dredged from June on, the port authority said on Thursday, after two ships had run aground in the same week.';

async function read(...head: readonly string[]) {
  const { article } = draftOf(await articleIn([...head, TEXT].join('\n\n')), CONTENT);
  const { title, publisher, setAside, notes } = article;
  return { title: title?.value, publisher: publisher?.value, setAside, notes };
}

describe('above a text, the publisher of another source', () => {
  it.each([
    ['beside the day below the title', [TITLE, 'Norhaven Lamp, Friday 27 March 2026']],
    ['with an article', [TITLE, 'The Norhaven Lamp, 27 March 2026']],
    ['above the title', ['Norhaven Lamp, 27 March 2026', TITLE]],
    ['above its day and the title', ['Norhaven Lamp', '27 March 2026', TITLE]],
    ['on a line of its own', [TITLE, 'Norhaven Lamp', '27 March 2026']],
  ])('is known %s', async (_, head) => {
    const whole = { title: TITLE, publisher: 'Norhaven Lamp', setAside: [], notes: [] };
    expect(await read(...head)).toEqual(whole);
  });

  it('is the title where the text has no other', async () => {
    expect(await read('Norhaven Lamp', '27 March 2026')).toMatchObject({
      title: 'Norhaven Lamp',
      publisher: undefined,
    });
  });
});
