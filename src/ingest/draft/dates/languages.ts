import type { DateWords } from './date-words.ts';

/* Sources of regular expressions. What is no word of a date in a language is a pattern that nothing fits. */
const NEVER = '(?!)';

/** "19 January 2026", "January 19, 2026". */
export const ENGLISH: DateWords = {
  months:
    'Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? May June? July? Aug(?:ust|\\.)? Sept?(?:ember|\\.)? Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?'.split(
      ' ',
    ),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ordinal: '(?:st|nd|rd|th)?',
  ofMonth: '\\s+(?:of\\s+)?',
  ofYear: ',?\\s+(?:of\\s+)?',
  yearMark: '',
  inMonth:
    '(?:in|since|by|during|until|from|last|this)\\s+(?:(?:early|mid|late)[\\s-])?|(?:early|mid|late)[\\s-]|(?:start|beginning|middle|end)\\s+of\\s+',
  inYear:
    '(?:in|since|by|during|until|from|before|after|early|late|mid)[\\s-]+(?:(?:early|mid|late)[\\s-])?|(?:start|beginning|middle|end)\\s+of\\s+',
  monthMark: null,
  about: 'about|around|approximately|circa|c\\.|some\\s+time\\s+around',
  part: 'early|mid|late|(?:the\\s+)?(?:start|beginning|middle|end)\\s+of',
  by: 'by|until|till',
  since: 'since',
  to: 'to|until|till|through|[–—-]',
  or: 'or',
  and: 'and',
  between: 'between',
  future:
    '(?:will|shall|next|upcoming|coming|tomorrow|plans?\\s+to|expected\\s+to|set\\s+to|due\\s+to|to\\s+be\\s+held|is\\s+to|are\\s+to)',
  monthFirst: true,
  yearFirst: false,
  dayFirstNumbers: false,
  monthsHaveCapitals: true,
};

/** "19 janvier 2026", "1er mai". */
export const FRENCH: DateWords = {
  months: 'janvier février mars avril mai juin juillet ao[uû]t septembre octobre novembre décembre'.split(' '),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  ordinal: '(?:er)?',
  ofMonth: '\\s+',
  ofYear: '\\s+',
  yearMark: '',
  inMonth: '(?:en|depuis|dès|d’ici|de|jusqu’en|début|mi-|fin|courant|au\\s+mois\\s+de)\\s*(?:(?:début|mi-|fin)\\s*)?',
  inYear: '(?:en|depuis|dès|d’ici|avant|après|jusqu’en|début|mi-|fin|courant)\\s*(?:(?:début|mi-|fin)\\s*)?',
  monthMark: null,
  about: 'vers|autour|environ|aux\\s+alentours',
  part: 'début|mi|fin|courant|(?:au\\s+|le\\s+)?(?:début|milieu)\\s+(?:de|du\\s+mois\\s+de)|(?:à\\s+)?la\\s+fin\\s+(?:de|du\\s+mois\\s+de)',
  by: "d[’']ici|jusqu[’'](?:en|au|à)",
  since: 'depuis|dès',
  to: "au|à|jusqu[’']au|[–—-]",
  or: 'ou',
  and: 'et',
  between: 'entre',
  future: '(?:prochaine?|demain|devrait|devraient|doit|doivent|sera|seront|aura|auront|à\\s+venir)',
  monthFirst: false,
  yearFirst: false,
  dayFirstNumbers: true,
  monthsHaveCapitals: false,
};

/** "19 января 2026 года". */
export const RUSSIAN: DateWords = {
  months:
    'январ[ьяею] феврал[ьяею] март[ае]? апрел[ьяею] ма[йяе] июн[ьяею] июл[ьяею] август[ае]? сентябр[ьяею] октябр[ьяею] ноябр[ьяею] декабр[ьяею]'.split(
      ' ',
    ),
  weekdays:
    'в\\s+понедельник|понедельника во\\s+вторник|вторника в\\s+среду в\\s+четверг|четверга в\\s+пятницу|пятницы в\\s+субботу|субботы в\\s+воскресенье|воскресенья'.split(
      /\s(?!\s)/,
    ),
  ordinal: '(?:-го|-е)?',
  ofMonth: '\\s+',
  ofYear: '\\s+',
  yearMark: '(?:\\s*(?:года|году|год|г\\.))?',
  inMonth: '(?:в|с|до|к|за|по)\\s+(?:(?:начале|начала|середине|середины|конце|конца|концу|началу)\\s+)?',
  inYear: '(?:в|с|до|к|за|по)\\s+(?:(?:начале|начала|середине|середины|конце|конца|концу|началу)\\s+)?',
  monthMark: null,
  about: 'около|примерно|приблизительно',
  part: '(?:в\\s+|с\\s+|к\\s+|до\\s+)?(?:начал[оеау]|середин[аеуы]|кон[её]?ц[аеу]?)',
  by: 'до|к',
  since: 'с',
  to: 'по|до|[–—-]',
  or: 'или',
  and: 'и',
  between: 'между',
  future:
    '(?:будет|будут|завтра|планиру(?:ет|ют)(?:ся)?|намерен[аоы]?|предстоит|состоится|состоятся|пройд[её]т|следующ\\p{L}+|ближайш\\p{L}+)',
  monthFirst: false,
  yearFirst: false,
  dayFirstNumbers: true,
  monthsHaveCapitals: false,
};

const KAZAKH_CASE =
  '(?:[ыі]?н?д[ае](?:ғы|гі)?|т[ае](?:ғы|гі)?|[ыі]?ның|[ыі]?нің|дың|дің|тың|тің|[ыі]?н[ае]н|д[ае]н|т[ае]н|[ыі]?на|[ыі]?не|ға|ге|қа|ке|ы|і)?';

/** "2026 жылғы 19 қаңтарда". */
export const KAZAKH: DateWords = {
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'
    .split(' ')
    .map((month) => `${month}${KAZAKH_CASE}`),
  weekdays: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'
    .split(' ')
    .map((day) => `${day}(?:де|да|сі|нің|ның|ден|дан)?(?:\\s+күні)?`),
  ordinal: '(?:-[іы]?ш?[іы]?)?',
  ofMonth: '\\s+',
  ofYear: '\\s+',
  yearMark: '(?:\\s*(?:жылғы|жылдың|жылы|жыл|ж\\.))?',
  inMonth: NEVER,
  inYear: NEVER,
  monthMark: '\\s+айы\\p{L}*',
  about: 'шамамен',
  part: NEVER,
  by: NEVER,
  since: NEVER,
  to: '[–—-]',
  or: 'немесе',
  and: 'және',
  between: NEVER,
  future: '(?:ертең|келесі|болады|өтеді|жоспарл\\p{L}+)',
  monthFirst: false,
  yearFirst: true,
  dayFirstNumbers: true,
  monthsHaveCapitals: false,
};

/** "19. Januar 2026". */
export const GERMAN: DateWords = {
  months:
    'Jan(?:uar|\\.) Feb(?:ruar|\\.) März Apr(?:il|\\.) Mai Juni Juli Aug(?:ust|\\.) Sept?(?:ember|\\.) Okt(?:ober|\\.) Nov(?:ember|\\.) Dez(?:ember|\\.)'.split(
      ' ',
    ),
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag'.split(' '),
  ordinal: '\\.?',
  ofMonth: '\\s+',
  ofYear: '\\s+',
  yearMark: '',
  inMonth: '(?:im|seit|bis|ab|Anfang|Mitte|Ende)\\s+(?:(?:Anfang|Mitte|Ende)\\s+)?',
  inYear: '(?:im\\s+Jahr|im\\s+Jahre|seit|bis|ab|Anfang|Mitte|Ende)\\s+(?:(?:Anfang|Mitte|Ende)\\s+)?',
  monthMark: null,
  about: 'um\\s+den|etwa\\s+am|circa|ca\\.',
  part: 'Anfang|Mitte|Ende',
  by: 'bis(?:\\s+zum)?',
  since: 'seit(?:\\s+dem)?|ab(?:\\s+dem)?',
  to: 'bis(?:\\s+zum)?|[–—-]',
  or: 'oder',
  and: 'und',
  between: 'zwischen(?:\\s+dem)?',
  future: '(?:wird|werden|soll|sollen|morgen|nächste\\p{L}?|kommende\\p{L}?)',
  monthFirst: false,
  yearFirst: false,
  dayFirstNumbers: true,
  monthsHaveCapitals: true,
};

/** "19 de enero de 2026". */
export const SPANISH: DateWords = {
  months: 'enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre'.split(' '),
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  ordinal: '(?:\\.?º)?',
  ofMonth: '\\s+de\\s+',
  ofYear: '\\s+(?:de\\s+|del\\s+)?',
  yearMark: '',
  inMonth: '(?:en|desde|hasta|a\\s+(?:principios|mediados|finales)\\s+de)\\s+',
  inYear: '(?:en|desde|hasta|a\\s+(?:principios|mediados|finales)\\s+de)\\s+',
  monthMark: null,
  about: 'hacia(?:\\s+el)?|alrededor\\s+del?',
  part: 'a\\s+(?:principios|mediados|finales)\\s+de',
  by: 'hasta(?:\\s+el)?',
  since: 'desde(?:\\s+el)?',
  to: 'al?|hasta(?:\\s+el)?|[–—-]',
  or: 'o',
  and: 'y',
  between: 'entre(?:\\s+el)?',
  future: '(?:mañana|próxim[oa]s?|será|serán|habrá|deberá)',
  monthFirst: false,
  yearFirst: false,
  dayFirstNumbers: true,
  monthsHaveCapitals: false,
};
