import type { Page } from 'playwright-core';

/**
 * Where a word that is written from right to left has pulled what stands behind it in the same line to its other side; by
 * the words about it.
 */
export function turnedPlaces(page: Page, word: string): Promise<readonly string[]> {
  return page.evaluate((turned) => {
    interface Letter {
      readonly text: Text;
      readonly at: number;
    }
    const lineOf = (text: Text): Element | null => {
      let element = text.parentElement;
      while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
      return element;
    };
    const boxOf = ({ text, at }: Letter): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      return box.width > 0 && box.height > 0 ? box : undefined;
    };
    const letters: Letter[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (let at = 0; at < text.data.length; at += 1) if (text.data[at]!.trim() !== '') letters.push({ text, at });
    }
    const all = letters.map(({ text, at }) => text.data[at]).join('');
    const found: string[] = [];
    for (let at = all.indexOf(turned); at >= 0; at = all.indexOf(turned, at + 1)) {
      const [first, next] = [letters[at]!, letters[at + turned.length]];
      if (!next || lineOf(first.text) !== lineOf(next.text)) continue;
      const [own, other] = [boxOf(first), boxOf(next)];
      if (!own || !other || Math.abs(own.top - other.top) > own.height / 2) continue;
      if (other.left < own.left) found.push(all.slice(Math.max(0, at - 60), at + turned.length + 30));
    }
    return found;
  }, word);
}
