/** Words that begin a sentence and stand for nobody by name, whatever follows. */
const PRONOUNS = wordsIn(`
  he she it they we i this that these those who which according meanwhile also still
  il elle ils elles nous je selon он она они это мы
`);

/** Words that say when, how many or of what kind, and name no outlet: "Earlier reports", "Local media", "СМИ". */
const KINDS = wordsIn(`
  earlier early previous previously recent recently latest later first initial preliminary subsequent now today yesterday
  local regional national international foreign domestic western official unofficial unconfirmed conflicting
  contradictory similar separate independently some several many most multiple numerous various other others all any
  both few more no new reports media press newspapers outlets agencies journalists reporters websites broadcasters
  news social state
  plus plusieurs certains certaines quelques différents différentes autres d’autres d'autres précédents
  précédemment récemment auparavant hier aujourd’hui aujourd'hui médias presse journaux agences locaux
  ранее раньше прежде вчера сегодня недавно местные местная другие некоторые многие отдельные прежние недавние
  последние первые новые зарубежные иностранные региональные сми медиа пресса газеты агентства журналисты источники
  источник
  бұған кеше бүгін бұрын жергілікті басқа кейбір бақ
`);

/** True for words with a capital that an article names no outlet by: "Earlier" of "Earlier reports", "He"; "The Local" is one. */
export function namesNobody(name: string): boolean {
  const words = name
    .replace(/[.,’']+$/u, '')
    .toLowerCase()
    .split(/\s+/);
  if (words.join() === 'the') return true;
  return PRONOUNS.has(words[0]!) || words.every((word) => KINDS.has(word));
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
