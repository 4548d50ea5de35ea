import { expect, test } from 'vitest';
import { noticesOf } from '../src/site/notices.ts';
import { noticeWords } from '../src/words/notices.ts';
import { projectFiles } from './setup/project-files.ts';
import { packagesOf } from './setup/loaded-packages.ts';

const STORY = { publisher: 'The Harbour Lamp', licence: { name: 'CC BY 4.0', url: 'https://example.org/by' } };

test('the licences of what is published stand in one text, with their notices', () => {
  const text = noticesOf({ ...STORY, desk: false });
  expect(text).toContain('The Harbour Lamp, CC BY 4.0, https://example.org/by');
  expect(text).toMatch(/^minisearch \d+\.\d+\.\d+ finds names in the search box\n\nCopyright 2022 Luca Ongaro$/m);
  for (const licence of ['SIL OPEN FONT LICENSE', 'Open Database License', 'Unicode License'])
    expect(text).toContain(licence);
  expect(text).not.toContain('@sveltia/cms');
});

test('a story with a desk has those of the desk too', () => {
  expect(noticesOf({ ...STORY, desk: true })).toMatch(/^@sveltia\/cms \d/m);
});

test('every package that a script of the site loads is among them', () => {
  const scripts = projectFiles('src').filter((file) => file.endsWith('.browser.ts'));
  const ofDesk = scripts.filter((file) => file.startsWith('src/browser-desk/'));
  const ofPages = packagesOf(scripts.filter((file) => !ofDesk.includes(file)));
  expect(ofPages).toContain('minisearch');
  expect(ofPages.filter((name) => !(name in noticeWords.packages))).toEqual([]);
  const known = { ...noticeWords.packages, ...noticeWords.packagesOfDesk };
  expect(packagesOf(ofDesk).filter((name) => !(name in known))).toEqual([]);
});
