const COURTESIES =
  /(?:(?:let[’']s|shall we|can we|we[’']ll|we) )?(?:talk|speak|chat|catch up|call)(?: (?:soon|later|tomorrow|tonight|monday|on monday|next week))|(?:see|call|ring|phone) (?:you|me)(?: (?:soon|later|tomorrow|tonight|next week))?|(?:is (?:it|this) |(?:of )?any )(?:use|interest|good|help)(?: to you)?|(?:is )?that ok(?:ay)?|ok(?:ay)?(?: (?:for|with) you)?|(?:on se parle |on s[’']appelle |à )(?:demain|bientôt|plus tard)|(?:sprechen|reden|telefonieren) wir (?:morgen|später|bald)|bis (?:morgen|bald|später)|(?:созвонимся|поговорим|спишемся)(?: (?:завтра|позже|вечером))?|до (?:завтра|связи|встречи)/u
    .source;
const ADDED = /(?: (?:then|maybe|perhaps|please|alors|vielleicht))?/u.source;

/** "Talk tomorrow?": what a letter ends with, as a sentence of its own. */
const COURTESY = new RegExp(String.raw`(?:^|[.!?…]\s+)(?:${COURTESIES})${ADDED}\s*[.!?…]+$`, 'iu');
/** "Hope it is useful :-)": nobody ends a paragraph of an article so. */
const SMILEY = /(?:(?<=^|[\s.,!?…])[:;]-?[)(DPp]|[\u{1f600}-\u{1f644}👋👍☺][\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*)$/u;

/** True for "I have it as text, sorry. Talk tomorrow?", and for its last sentence alone. */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text);
}

/** True for a paragraph that only a letter ends so: with a smiley, or with a courtesy behind another sentence. */
export function endsInCourtesy(text: string): boolean {
  return SMILEY.test(text) || (isCourtesy(text) && isOfSentences(text));
}

/** True for two sentences or more: a title has one. */
export function isOfSentences(text: string): boolean {
  return /[\p{L}\d)”"»][.!?…]+\s+\S/u.test(text);
}
