import type { ActorTimeline } from '../../views/actor-timelines.ts';
import type { EmbedLine } from '../../views/parts/embeds/embed.ts';
import { fetchHere } from '../frame/portable/portable-file.browser.ts';
import { leadWithinCopy } from '../frame/portable/portable-place.browser.ts';

const ID = /^[a-z0-9-]+$/;
const actor = new URLSearchParams(location.search).get('actor');

if (IS_PORTABLE) leadWithinCopy();
if (actor !== null) {
  const unknown = document.querySelector<HTMLElement>('[data-unknown]')!;
  timelineOf(actor)
    .then(show)
    .catch(() => (unknown.hidden = false));
}

/** Rejects where there is no such actor. */
async function timelineOf(id: string): Promise<ActorTimeline> {
  const response = ID.test(id) ? await (IS_PORTABLE ? fetchHere(`${id}.json`) : fetch(`${id}.json`)) : null;
  if (!response?.ok) throw new Error(`No file of ${id}`);
  return (await response.json()) as ActorTimeline;
}

function show({ page, about, lines, whole, changed, snippet, address }: ActorTimeline): void {
  document.title = document.title.replace(/^.*?(?= · )/, page.label);
  document.querySelector('main > p')!.textContent = about;
  setLink(document.querySelector('h1 a')!, page.href, page.label);
  document.querySelector('ul')!.replaceChildren(...lines.map(itemOf));
  setLink(document.querySelector('footer a')!, page.href, whole);
  document.querySelector('footer span')!.textContent = changed;
  document.querySelector('textarea')!.value = snippet;
  setLink(document.querySelector('#embed a')!, address, address);
}

function setLink(link: HTMLAnchorElement, href: string, text: string): void {
  link.href = href;
  link.textContent = text;
}

function itemOf({ term, text, href }: EmbedLine): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  setLink(link, href!, text);
  item.append(`${term}: `, link);
  return item;
}
