import countries from 'world-countries';
import { foldName } from '../../model/names/fold.ts';
import { namesOfCountries } from '../../model/names/country-names.ts';
import { oncePerText } from '../../model/once.ts';
import type { ActorData } from '../../model/records/actor.ts';
import type { EntityData } from '../../model/records/entity.ts';

type SubjectKind = ActorData['kind'] | EntityData['kind'];

/** Words of a name that tell what has it: "Ministry of Trade", "Cairo International Airport". */
const TELLING: readonly (readonly [kind: SubjectKind, words: readonly string[]])[] = [
  [
    'organisation',
    'agency alliance army association authority bank board bureau centre center chamber club command commission committee company congress corporation council court delegation department federation force forces forum foundation front fund government group inc institute league ltd ministry movement news newspaper office organisation organization parliament party police press secretariat senate society times tribune union university'.split(
      ' ',
    ),
  ],
  ['agreement', 'accord accords agreement charter convention pact protocol treaty'.split(' ')],
  ['law', 'act bill decree law'.split(' ')],
  ['document', 'communique declaration letter memorandum report resolution statement'.split(' ')],
  ['plan', 'initiative plan programme program project roadmap scheme'.split(' ')],
  [
    'place',
    'airport avenue basin bay beach border bridge camp canal city coast crossing desert district harbor harbour hospital hotel hall island islands lake mount mountain mountains palace park peninsula port province region river road sea square station strait street strip stadium town valley village'.split(
      ' ',
    ),
  ],
];
const BEFORE_PLACES = new Set('cape fort gulf lake mount port'.split(' '));
const PLACED = String.raw`(?<![\p{L}])(?:in|near|at|outside|across|through|around|into|inside)\s+(?:the\s+)?`;

/** What a name without a record may be of, to be offered first: by its words, and by how paragraphs have it, as in "in Cairo". */
export function likelyKind(name: string, paragraphs: readonly string[]): SubjectKind {
  const folded = foldName(name);
  if (countryNames('en').has(folded)) return 'country';
  if (CAPITALS.has(folded)) return 'place';
  const told = kindInWords(folded.split(' '));
  if (told) return told;
  const placed = new RegExp(`${PLACED}${RegExp.escape(name)}(?!\\p{L})`, 'iu');
  if (paragraphs.some((text) => placed.test(text))) return 'place';
  return /^[\p{Lu}\p{N}]{2,}$/u.test(name) ? 'organisation' : 'person';
}

/** By the last word, "River Council", or by the first: "Council of the River", "Mount Ararat". */
function kindInWords(words: readonly string[]): SubjectKind | undefined {
  const [first = '', second = ''] = words;
  if (BEFORE_PLACES.has(first) && words.length > 1) return 'place';
  const head = ['of', 'for', 'on'].includes(second) ? first : words.at(-1)!;
  return TELLING.find(([, telling]) => telling.includes(head))?.[0];
}

const countryNames = oncePerText(
  (language: string) => new Set([...namesOfCountries([language])].map(([, name]) => foldName(name))),
);

const CAPITALS = new Set(countries.flatMap(({ capital }) => capital).map(foldName));
