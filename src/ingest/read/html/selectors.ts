/**
 * What no reader of a page sees, or what runs, such as the window of a translator. Scripts that are data are read before
 * they go.
 */
export const UNSEEN =
  'template, script:not([type="application/ld+json" i]), style, svg, canvas, iframe, object, embed, noscript, .skiptranslate';

/** What pages mark as the name of whoever wrote the article. */
export const AUTHOR = [
  ...['[rel~="author" i]', '[class~="author" i]', '[class*="byline" i]', '[data-testid*="author-name" i]'],
  ...['author-name', 'author__name', 'author_name', 'authorname'].map((name) => `[class*="${name}" i]`),
  ...['author', 'authors', 'autor', 'autoren', 'auteur', 'autore'].map((folder) => `a[href*="/${folder}/" i]`),
].join(', ');

/** What other people wrote under an article. */
export const COMMENT = '[class*="comment" i], [id*="comment" i], [itemprop="comment"]';

/** What has no words in Markdown. */
export const WORDLESS = 'img, picture, video, audio, source, hr, button, input, form';

/** What a reader of a mail or a feed does not see. */
export const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]';

/** What pages put around an article. */
export const ARTICLE = ['article', '[role="article"]', 'main', '[role="main"]'].join(', ');

/** Where a reader leaves an address. */
export const ADDRESS_FIELDS =
  'input[type="email" i], input[name*="mail" i], input[placeholder*="mail" i], input[autocomplete="email" i]';

/** What a reader presses. */
export const PRESSABLE = 'button, input[type="submit" i], a[href]';
