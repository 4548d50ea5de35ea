import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoryData } from '../model/records/story.ts';
import { noticeWords } from '../words/notices.ts';

/**
 * The licences of all that a site publishes beside its story: of each package of which something is in its files, with
 * the notices that these licences ask to be kept.
 */
export function noticesOf({ publisher, licence, desk }: Pick<StoryData, 'publisher' | 'licence' | 'desk'>): string {
  const packages = { ...noticeWords.packages, ...(desk === false ? {} : noticeWords.packagesOfDesk) };
  const parts = [
    noticeWords.title,
    noticeWords.own(publisher, licence.name, licence.url),
    noticeWords.languages,
    ...Object.entries(packages).map(([name, use]) => noticeOf(name, use)),
  ];
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function noticeOf(name: string, use: string): string {
  const folder = resolve('node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const texts = licencesIn(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0) throw new Error(`No licence in ${folder}`);
  return [noticeWords.package(name, version, use), ...texts].join('\n\n');
}

/** Some packages have a folder of them. */
function licencesIn(folder: string): readonly string[] {
  const named = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  return named.toSorted().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? licencesIn(path) : [path];
  });
}
