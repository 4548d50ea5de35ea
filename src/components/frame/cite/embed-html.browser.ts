import { embedCopyWords } from '../../../words/embed-copy.ts';
import { fetchHere } from '../portable/portable-file.browser.ts';

/**
 * Adds the button that copies the HTML by which other sites show the page, which stands in the file for programs that
 * know oEmbed. Where there is none, or it cannot be loaded, nothing is added.
 *
 * @param place to whose end the button comes
 */
export async function offerEmbedHtml(place: HTMLElement): Promise<void> {
  const oembed = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  if (!oembed) return;
  const { pathname } = new URL(oembed.href);
  const response = await (IS_PORTABLE ? fetchHere(pathname) : fetch(pathname));
  const { html } = (await response.json()) as { readonly html: string };
  const button = Object.assign(document.createElement('button'), { textContent: embedCopyWords.html });
  button.dataset['copy'] = html;
  place.append(button);
}
