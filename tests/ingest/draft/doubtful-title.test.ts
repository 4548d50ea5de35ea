import { describe, expect, it } from 'vitest';
import { draftFile } from '../../../src/ingest/draft/draft-file.ts';
import { draftOf } from '../../../src/ingest/draft/draft.ts';
import { contentOf } from '../../builders.ts';
import { anArticle, found } from './an-article.ts';

const WRITING = { added: '2026-04-01', keptFile: 'drafts/a.md', fullText: false, like: [] };

function doubtsOf(title: string, from = 'the first line') {
  const file = draftFile(draftOf(anArticle({ title: found(title, from) }), contentOf({})), WRITING);
  return /^# title: .*$/m.exec(file)?.[0];
}

describe('a first line that may be no headline', () => {
  it.each([
    ['The mayor resigned on Friday.', 'it ends in a full stop'],
    ['Here is what I told you of. Can it be used?', 'it has more than one sentence'],
    [`The harbour ${'of the islands and the coast '.repeat(5)}is dredged`, 'it is longer than most headlines'],
    ['here is what I told you of', 'it begins with a small letter'],
    ['here it is. Bye.', 'more than one sentence; it ends in a full stop; it begins with a small letter'],
  ])('is told above the draft: “%s”', (title, doubt) => {
    expect(doubtsOf(title)).toMatch(new RegExp(`^# title: look whether it is the headline.*${doubt}$`));
  });

  it.each([
    'Norhaven dredges its harbour',
    'Who pays for the harbour?',
    'Gen. Ode leaves',
    'eBay comes to Norhaven',
    'Is it…',
  ])('is none of “%s”', (title) => {
    expect(doubtsOf(title)).toBeUndefined();
  });

  it('is not the heading of a page, which its paper has set', () => {
    expect(doubtsOf('The mayor resigned. Who is next?', 'the main heading')).toBeUndefined();
  });
});
