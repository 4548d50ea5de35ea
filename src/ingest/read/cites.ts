import type { ArticleParagraph } from '../article.ts';
import { namesNobody } from './names-nobody.ts';

/** One to four words with capitals, or the name of a site: whom a text says it has something from. */
const OUTLET = String.raw`(?<name>(?:\p{Lu}[\p{L}\p{M}\d.’'&-]*)(?:(?<!\p{L}{3}\.)[ ](?:of|the|de|du|la|le|des)?[ ]?\p{Lu}[\p{L}\p{M}\d.’'&-]*){0,3}|[\p{L}\d-]+\.(?:com|org|net|ru|kz|fr|de|uk|info|news))`;
const THE = String.raw`(?:the\s|l['’]agence\s(?:de presse\s)?|l['’]|le\s|la\s|les\s)?`;
const KIND = String.raw`(?:news\s?agency|agency|news\swebsite|newspaper|news\soutlet|broadcaster|agence|agence de presse|journal|quotidien|chaîne|агентство|агентства|агентству|газета|газеты|издание|издания|телеканал|телеканала|Агенттігі|агенттігі)`;

/** Behind "reports" that are several things and no one's doing: "Kazakh reports had spoken of it". */
const OF_REPORTS = String.raw`\s(?:had|have|were|are|say|said|spoke|speak|suggest|suggested|indicate|indicated|claim|claimed|put|show|showed|told)\b`;

const PATTERNS: readonly RegExp[] = [
  String.raw`(?:^|[,.(—–-]\s?|\s)(?:as\s)?(?:reported|reports|first reported|(?<!(?:[Aa]dditional|[Ff]urther)\s)reporting) by ${THE}${OUTLET}`,
  String.raw`${OUTLET}(?:\s${KIND})?(?:,[^,.]{0,60},)?\s(?:reports(?!${OF_REPORTS})|(?:first\s)?reported|has (?:first\s)?reported|had reported|writes|wrote)\b(?!\s(?:to|a loss|earnings|profits?))`,
  String.raw`\b(?:told|in an interview with|in an interview to|citing|cited by|quoted by|quoting|interviewed by|speaking to) ${THE}${OUTLET}\s${KIND}`,
  String.raw`\b(?:[Aa]ccording to|citing|quoting) ${THE}${OUTLET}(?=\s${KIND})`,
  String.raw`\b(?:rapporte|rapportait|indique|écrit|selon|d['’]après|cit(?:é|ée|és)? par|a rapporté|relaie) ${THE}${OUTLET}(?=\s(?:en citant|qui cite|,)|[,.]|$)`,
  String.raw`(?:сообщает|сообщил|сообщила|сообщило|сообщили|передает|передаёт|пишет|со ссылкой на|по данным|по информации)\s(?:${KIND}\s)?[«"“]?${OUTLET}`,
  String.raw`${OUTLET}[»"”]?\s(?:хабарлайды|хабарлады|деп хабарлайды|жазды|мәлімдеді)`,
]
  .map((pattern) => pattern)
  .map((pattern) => new RegExp(pattern, 'gu'));

/** Agencies and outlets that a text says it has things from, as it names them, in order. */
export function citesIn(paragraphs: readonly ArticleParagraph[], agency: string | null): readonly string[] {
  const found = paragraphs.flatMap(({ text }) =>
    PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '')),
  );
  const names = found.filter((name) => !namesNobody(name)).map(trimmed);
  return [...new Set([...(agency === null ? [] : [agency]), ...names])].filter((name) => name.length > 1);
}

function trimmed(name: string): string {
  return name.replace(/^(?:The|Le|La|Les)\s+/u, '').replace(/['’]s$|[.,’']+$/u, '');
}
