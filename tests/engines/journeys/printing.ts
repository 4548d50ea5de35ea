import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import type { Reader } from '../../setup/engines/reader.ts';
import { printedPages } from '../printed-page.ts';

const EVENT = 'events/2021-06-18-states-join/';
const A4 = 29.7;

/** Prints a page. */
export function printJourneys(journey: Journey): void {
  journey(
    'a page is printed with its sources and its address, and without what only a screen can use',
    async (reader) => {
      await reader.open(EVENT);
      const text = await printedText(reader);
      expect(text).toContain('The Harbour Lamp · 20 June 2021 · English');
      expect(text).toContain(`https://ferry.example/watch/${EVENT}`);
      for (const words of ['Copy link', 'As known on', 'People, countries, bodies']) expect(text).not.toContain(words);
    },
  );
}

/** Prints on paper of several heights: for engines whose driver can print. */
export function paperJourneys(journey: Journey): void {
  journey('no heading is the last line of a printed page', async (reader) => {
    const print = reader.tab.print!;
    await reader.open('entities/lantern-strait-agreement/');
    const count = await reader.tab.run(numberHeadings);
    expect(count).toBeGreaterThan(8);
    for (const height of HEIGHTS) {
      const pages = await printedPages(await print(height));
      expect(pages.flat().filter(isHeading)).toHaveLength(count);
      const last = pages.slice(0, -1).map((lines) => lines.at(-1)!);
      expect(last.filter(isHeading), `on ${height} cm`).toEqual([]);
    }
  });
}

/** In centimetres: on paper of each, a browser left a heading alone before. */
const HEIGHTS = [18, 24, A4];

const isHeading = (line: string) => /^Heading\s?\d/.test(line);

/** Gives each heading a text that is known again. Firefox prints bold letters of our typefaces as pictures of letters. */
function numberHeadings(): number {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)')].filter((heading) =>
    heading.checkVisibility(),
  );
  for (const [i, heading] of headings.entries()) {
    heading.textContent = `Heading ${i + 1}`;
    heading.style.setProperty('font-weight', '400', 'important');
  }
  return headings.length;
}

/** What is printed; where the driver cannot print, what is seen with the styles for paper. */
async function printedText(reader: Reader): Promise<string> {
  if (reader.tab.print) return (await printedPages(await reader.tab.print(A4))).flat().join('\n');
  await reader.tab.run(usePrintStyles);
  return (await reader.text('body'))!;
}

function usePrintStyles(): void {
  const use = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      if ('cssRules' in rule) use(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) use(sheet.cssRules);
}
