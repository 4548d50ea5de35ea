import { expect } from 'vitest';
import type { Tab } from './tab.ts';

/** One who reads a site by its driver, in any engine: with keys and a pointer, and looking at what stands in the window. */
export class Reader {
  readonly tab: Tab;
  readonly #site: string;

  /** @param site where it is served, with a slash at its end */
  constructor(tab: Tab, site: string) {
    this.tab = tab;
    this.#site = site;
  }

  /** @param path of a page within the site */
  open(path: string): Promise<unknown> {
    return this.tab.open(this.#site + path);
  }

  /** The address of the page within the site. */
  async at(): Promise<string> {
    return (await this.tab.run(() => location.href)).slice(this.#site.length);
  }

  /** Types letters, one after another. */
  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  /** Presses keys one after another: `a`, `Enter`, `Control+v`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const held = key.length > 1 ? key.split('+') : [key];
      for (const one of held) await this.tab.keyDown(one);
      for (const one of held.toReversed()) await this.tab.keyUp(one);
    }
  }

  /** Brings the focus to an element, as soon as there is one that fits. */
  async focus(selector: string): Promise<void> {
    await expect.poll(() => this.tab.run(takesFocus, selector), { message: `focus on ${selector}` }).toBe(true);
  }

  /** Brings the pointer to the middle of the first element that fits, as soon as it is there, stands still and is seen. */
  async hover(selector: string): Promise<void> {
    let last: Spot | null = null;
    const isStill = async () => {
      const spot = await this.tab.run(middleOf, selector);
      const isSame = spot !== null && spot.x === last?.x && spot.y === last.y;
      last = spot;
      return isSame;
    };
    await expect.poll(isStill, { message: `pointer on ${selector}` }).toBe(true);
    const { x, y } = last!;
    await this.tab.moveTo(x, y);
  }

  async click(selector: string): Promise<void> {
    await this.hover(selector);
    await this.tab.buttonDown();
    await this.tab.buttonUp();
  }

  /** Chooses an option of a list by its value, as its script is told of it: the list itself is the system's. */
  async choose(selector: string, value: string): Promise<void> {
    await this.tab.run(setValue, selector, value);
  }

  /** The text of each element that fits and is to be seen, without space around it. */
  texts(selector: string): Promise<readonly string[]> {
    return this.tab.run(visibleTexts, selector);
  }

  /** The text of the first element that fits and is to be seen; undefined where there is none. */
  async text(selector: string): Promise<string | undefined> {
    return (await this.texts(selector))[0];
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function takesFocus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && document.activeElement === element;
}

/** The middle of an element that is scrolled into the window; null where there is none, or something else is seen there. */
function middleOf(selector: string): Spot | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Of a link over two lines, the first.
  const box = element?.getClientRects()[0];
  if (!element || !box) return null;
  const spot = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return element.contains(document.elementFromPoint(spot.x, spot.y)) ? spot : null;
}

function setValue(selector: string, value: string): void {
  const field = document.querySelector<HTMLSelectElement>(selector)!;
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function visibleTexts(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.innerText.trim());
}
