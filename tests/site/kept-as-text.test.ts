import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { blocksOf, lettersOf } from '../setup/kept-blocks.ts';
import { faultsOf, isNotice, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/** Text browsers, and the program that makes a text or a Word file of a page, in lines that are not broken. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  lynx: ['-dump', '-nolist', '-stdin', '-width=990', '-display_charset=UTF-8', '-assume_charset=UTF-8'],
  w3m: ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '5000'],
  pandoc: ['--from=html', '--to=plain', '--wrap=none'],
};

test.each(Object.entries(PROGRAMS))(
  '%s shows who says what, on which day and in which source, of each event and question',
  async (program, options) => {
    if (spawnSync(program, ['--version']).error) {
      console.warn(`NOT RUN: ${program} is not installed here, so nobody saw what it shows of the pages.`);
      return;
    }
    const pages = (await readablePagesOf(site('story'))).filter(isOfFacts);
    expect(pages.length).toBeGreaterThan(50);
    const shown = new Map(pages.map((page) => [page, textBy(program, options, page)]));
    expect(faultsOf(pages, (page) => lostOf(page, shown.get(page)!))).toEqual([]);
    for (const [{ path }, text] of shown)
      expect([path, /\bCopy link\b|\bShare\b/.exec(text)?.[0]]).toEqual([path, undefined]);
  },
);

function isOfFacts(page: BuiltPage): boolean {
  return /^(events|questions)\/[^/]+\/$/.test(page.path) && !isNotice(page);
}

function textBy(program: string, options: readonly string[], { html }: BuiltPage): string {
  return spawnSync(program, options, { input: html, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
}

function lostOf(page: BuiltPage, shown: string): readonly string[] {
  const text = lettersOf(shown);
  return blocksOf(page).flatMap((block) => (text.includes(block.text) ? [] : [`loses “${block.text}”`]));
}
