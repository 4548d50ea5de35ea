import { wordsOf } from './fold.ts';

/**
 * English words that are capitalised only where they begin a sentence or stand in a headline, and are part of no one's
 * name. Words that often begin the name of a place ("new", "south", "upper") are left out, and so are forenames.
 */
const ORDINARY = setOf(`
  a an the this that these those such each every either neither both all any some many most more several few other
  another no none nothing nobody one two three four five six seven eight nine ten dozens hundreds thousands
  i you he she it we they me him us them my your his her its our their who whom whose which what when where why how
  and or but nor yet so if unless because since although though while whereas whether than as like unlike
  about above across after against along alongside amid amidst among amongst around at before behind below beneath
  beside besides between beyond by concerning despite down during except excluding following for from in including
  inside instead into near of off on onto opposite out outside over past pending regarding through throughout till to
  toward towards under until unto up upon versus via with within without according due owing thanks given
  is was were are be been being am has have had having do does did can could would should must might shall cannot
  not never always often sometimes usually rarely again already also almost even ever only just still soon once twice
  then there here thus hence therefore however moreover furthermore meanwhile meantime nevertheless nonetheless
  otherwise indeed instead perhaps maybe too very rather quite later earlier afterwards beforehand first second third
  fourth last next finally today tonight tomorrow yesterday now ago recently currently formerly previously originally
  initially eventually apparently allegedly reportedly officially publicly privately clearly notably especially
  similarly separately additionally subsequently consequently unfortunately surprisingly fortunately importantly
  monday tuesday wednesday thursday friday saturday sunday january february july september october november december
  former current late then-president acting interim incoming outgoing fellow veteran neighbouring neighboring nearby
  faraway distant whole only own same different certain recent early earlier latest
  accompanying accusing addressing announcing answering arriving asking attending backing calling citing condemning
  considering criticising criticizing defending denying facing greeting hosting joining leading leaving meeting naming
  praising quoting rejecting representing responding saying seeing speaking supporting thanking touring urging visiting
  warning welcoming writing asked accused backed based called joined invited led pressed urged told unlike
  accepts accuses adds agrees announces answers approves arrives asks attends backs becomes begins blames bans calls
  cancels closes commits condemns confirms considers criticises criticizes declines defends delays denies ends expects
  expels faces gets gives goes grants greets holds hosts invites joins keeps launches leads leaves loses makes meets
  names offers opens orders pays plans pledges praises promises publishes pushes quits ratifies receives recalls refuses
  rejects replies reports responds returns says seeks sees sells sends shows signs speaks starts stays stops supports
  suspends takes talks tells thanks threatens urges visits votes wants warns welcomes wins withdraws
  accepted added agreed announced answered approved arrived attended became began blamed closed committed condemned
  confirmed declined denied ended expected gave got held hosted kept launched left lost made met offered opened paid
  planned pledged praised promised published quit ratified received refused rejected replied reported returned sent
  showed signed spoke started stayed stopped suspended took visited voted wanted warned welcomed withdrew
  anti pro non pre post mid ex inter trans
  hier aujourd demain avec dans pour selon mais gestern heute morgen mit nach aber im am ayer hoy segun pero
`);

/** Words of everyday English that are forenames as well: "Will Silva", "In May Guinea spoke". */
const FORENAMES_TOO = setOf('will may march april june august said mark per');

/** What someone is, written before the name. */
const TITLES = setOf(`
  president vicepresident premier chancellor minister secretary ambassador envoy senator governor mayor chairman
  chairwoman chairperson chair chief leader speaker spokesman spokeswoman spokesperson representative deputy delegate
  director commissioner rapporteur coordinator negotiator mediator adviser advisor aide attorney judge justice
  prosecutor officer inspector commander captain colonel major lieutenant sergeant general brigadier admiral marshal
  king queen prince princess emir amir sultan sheikh sheik shaykh sheikha shah emperor empress duke duchess count
  countess baron baroness pope cardinal archbishop bishop imam ayatollah mullah rabbi reverend patriarch father sister
  mr mrs ms miss mx dr prof professor doctor sir dame lord lady madam madame mme mlle monsieur herr frau senor senora
  signor signora dona dato госпожа
  pres pm fm sec gen amb sen gov rep hon col maj lt capt cmdr adm sgt rev mp ceo cfo coo
  congressman congresswoman lawmaker candidate diplomat activist actor actress analyst artist author banker businessman
  businesswoman coach columnist correspondent economist editor engineer expert founder historian journalist lawyer
  manager owner pilot poet politician priest reporter researcher scholar scientist soldier student teacher winner
  witness worker writer comrade
  presidente presidenta prasident prasidentin ministre ministro ministerprasident kanzler aussenminister
  cumhurbaskani baskan bakan prezydent prezident
  президент премьер министр глава господин генерал президенті министрі президента міністр
`);

/** Of titles, those of address alone: what follows is a person, also where they are written small, as in French. */
const HONORIFICS = setOf(`
  mr mrs ms mx dr madame mme mlle monsieur herr frau senor senora signor signora dona господин госпожа
`);

/** What may stand between the name of a state and its bearer: "Guinea Foreign Minister Ana Silva". */
const BEFORE_TITLE = setOf(`
  vice deputy acting interim former prime foreign defence defense finance interior justice health trade energy economy
  first crown special permanent
`);

/** Of titles, those that are surnames too: "Martin Luther King". */
const SURNAMES_TOO = setOf(`
  king prince duke count baron pope bishop cardinal major marshal judge justice chancellor sultan shah sheikh sheik emir
  amir father priest coach lord gen rep sec
`);

/** Small words within names of people: "Ana de la Cruz", "Jan van der Berg", "Omar bin Said". */
const PARTICLES = setOf(`
  van von vom der den ter zu zum zur af av de del della di da du des do dos das la le les el los las e y i
  al bin ibn ben bint abu abd ul ud ur ould
`);

/** Of the particles, those that are words of English, or mean "and": before a name they say nothing alone. */
const WORDS_TOO = setOf('do e y i den das');

/** Articles that Arabic names are joined to, as in "al-Silva". */
const ARTICLES = setOf('al el ul ad an ar as ash at az bin ben ibn abu');

/** What tells a son from his father, or one of a line from the next: "John Smith Jr.". */
const GENERATIONS = setOf(`
  jr sr jnr snr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi 2nd 3rd 4th fils pere filho neto hijo
`);

/** Before "of" and the name of a state, what the state itself has: "Government of Guinea". */
const OF_A_STATE = setOf(`
  republic kingdom government parliament embassy ministry president premier ministers capital people peoples army
  forces delegation mission senate council court constitution throne
`);

/** Before "of" and a name, at the beginning of a sentence, what makes a longer name of it: "Gulf of Mexico". */
const OF_ANOTHER = setOf(`
  gulf bay sea strait straits cape isle isles island islands lake mount port coast bank university college institute
  academy school museum church cathedral diocese order house duke duchess prince princess earl bishop battle treaty
  peace club association federation voice radio times confederation commonwealth
`);

/** What is written behind a person's name and is no part of it: honours, degrees, offices. */
const POSTNOMINALS =
  /^(?:Ph\.?D|PhD|PHD|DPhil|MSc|BSc|Esq|Esquire|Ret|Bt|MD|KC|QC|JD|LLM|LLB|MBA|MPhil|OBE|CBE|MBE|KBE|DBE|CMG|KCMG|GCMG|FRS|FRCP|MEP|MSP|MLA|TD|RN|USN|USAF|USMC)$/;

/** A folded word that is part of no name; `isPersons` for one beside a person's name, before which "Will" is a forename. */
export function isOrdinary(folded: string, isPersons: boolean): boolean {
  return ORDINARY.has(folded) || (!isPersons && FORENAMES_TOO.has(folded)) || ADVERB.test(folded);
}

/** "Will", "May": a word that is a forename as well. */
export const isForenameToo = (folded: string): boolean => FORENAMES_TOO.has(folded);
/** "President": it says what its bearer is. */
export const isTitle = (folded: string): boolean => TITLES.has(folded);
/** "Monsieur": a person follows, whatever else has that name. */
export const isHonorific = (folded: string): boolean => HONORIFICS.has(folded);
/** "Foreign": it may stand before a title. */
export const isBeforeTitle = (folded: string): boolean => BEFORE_TITLE.has(folded);
/** "King": a title that is a surname as well. */
export const isSurnameToo = (folded: string): boolean => SURNAMES_TOO.has(folded);
/** "van", "de": a small word within names of people. */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);
/** "do", "y": a particle that says nothing where it only stands before a name. */
export const isWordToo = (folded: string): boolean => WORDS_TOO.has(folded);
/** "al": what Arabic names are joined to with a hyphen. */
export const isArticle = (folded: string): boolean => ARTICLES.has(folded);
/** "Jr": what tells a son from his father. */
export const isGeneration = (folded: string): boolean => GENERATIONS.has(folded);
/** "Government": what a state has. */
export const isOfAState = (folded: string): boolean => OF_A_STATE.has(folded);
/** "Gulf": it makes a longer name with "of". */
export const isOfAnother = (folded: string): boolean => OF_ANOTHER.has(folded);
/** "PhD": it is written behind the name of a person. */
export const isPostnominal = (text: string): boolean => POSTNOMINALS.test(text);

/** "Surprisingly"; of the forenames that end so, these are as long. */
const ADVERB = /^(?!beverly|kimberly|waverly)[a-z]{5,}ly$/;

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(({ folded }) => folded));
}
