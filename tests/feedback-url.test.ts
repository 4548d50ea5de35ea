import { expect, test } from 'vitest';
import { feedbackUrl } from '../src/urls.ts';

const TITLE = 'Who pays 50% & more?';
const ADDRESS = 'https://example.org/questions/who-pays/';
const filled = (feedback: string) => feedbackUrl(feedback, TITLE, ADDRESS);

test.each([
  ['mailto:desk@example.org', 'subject', 'body'],
  ['https://github.com/owner/name/issues/new', 'title', 'body'],
  ['https://codeberg.org/owner/name/issues/new', 'title', 'body'],
  ['https://gitlab.com/group/owner/name/-/issues/new', 'issue[title]', 'issue[description]'],
  ['https://example.org/form?about={title}&text={body}', 'about', 'text'],
])('%s is given the title and the address of the page as it takes them', (feedback, title, body) => {
  const url = new URL(filled(feedback));
  expect(url.href.startsWith(feedback.split('?')[0]!)).toBe(true);
  expect(url.searchParams.get(title)).toBe(`Correction: ${TITLE}`);
  expect(url.searchParams.get(body)?.split(/\r?\n/).slice(0, 2)).toEqual([TITLE, ADDRESS]);
});

test('a mail has the line ends of mail, and spaces that no program takes for a plus sign (RFC 6068)', () => {
  expect(filled('mailto:desk@example.org')).toContain('%0D%0A');
  expect(filled('mailto:desk@example.org')).not.toContain('+');
});
