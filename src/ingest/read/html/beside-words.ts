/** Words in the classes of what sites print beside and among the paragraphs of an article, as `classWords` has them. */
export const MARKED_AS_BESIDE = anyOf(
  // <div class="newsletter-signup">
  /newsletters?|(?:e ?mail )?sign ?up|subscribe box/,
  // <div class="cookie-banner">
  /cookies?|consent|gdpr|capping/,
  // <aside class="related-articles">
  /related|recommend(?:ed|ations?)|recirc(?:ulation)?|similar (?:links?|articles?)/,
  /read ?(?:more|also|next)|more (?:stories|news|articles|from|on)|most read|trending/,
  /(?:post|story|news|teaser|video) card|wp embedded content|prev next|next prev/,
  // <ul class="social-share">
  /shar(?:e|es|ing|ebar|ebuttons?)|social(?: (?:media|share|links?|icons?))?|breadcrumbs?/,
  // <div class="author-bio">
  /by ?lines?|authors?(?: ?(?:bio|box|info|profile|card|name|meta|block|details))?|bio|biography|reporter(?: line)?/,
  // <ul class="tags">
  /tags|tag ?list|keywords|pagination|pager|toc|table of contents/,
  // <div class="ad">
  /ads?|advert|advertisement|adslot|taboola|outbrain|poll|quiz|survey|voting/,
  // <div class="login-modal hidden">
  /log ?in|sign ?in|reg ?wall|blocker|upsell|cta|call to action|modal|pop ?up|overlay|tooltip|lightbox|hidden/,
  // <span class="sr-only">
  /skip ?links?|sr only|visually ?hidden|screen ?reader(?: text| only)?|h offscreen|no js/,
  // <div class="embed-consent">
  /embed (?:consent|placeholder|privacy|wrapper)|external content/,
  // <div class="video-player">
  /video (?:item|title|info|player|meta|duration|overlay)|jw ?player|video ?js/,
);

/** Words in the classes of what readers wrote below an article. */
export const MARKED_AS_COMMENTS = anyOf(/comments|comment ?(?:list|section|content|body|thread)|comment \d+|disqus/);

function anyOf(...words: readonly RegExp[]): RegExp {
  return new RegExp(` (?:${words.map(({ source }) => source).join('|')}) `);
}
