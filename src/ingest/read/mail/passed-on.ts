import type { ArticleParagraph } from '../../article.ts';

/** A mail that a program wrote into the text of another, and what stands above it. */
export interface PassedOn {
  readonly above: readonly ArticleParagraph[];
  /** Its headers as they are written: "The Harbour Post <letter@post.example>". */
  readonly from: string | undefined;
  readonly date: string | undefined;
  readonly subject: string | undefined;
  readonly paragraphs: readonly ArticleParagraph[];
}

/** Names of headers, as mail programs print them in their own language. */
const LABELS = {
  from: 'From|De|Von|От|Від|Da|Van|Från|Fra|Od|Kimden|Кімнен',
  date: 'Date|Sent|Datum|Gesendet|Envoyé(?: le)?|Дата|Отправлено|Надіслано|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|Dato|Tarih|Күні',
  subject: 'Subject|Objet|Betreff|Тема|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Konu|Тақырыбы',
  other: 'To|Cc|Bcc|Reply-To|An|À|Кому|Копия|Para|A|Aan|Till|Til|Do|Kime|Кімге|Importance|Attachments',
};
const ANY = `(?:${Object.values(LABELS).join('|')})`;

/** The line that mail programs put above a mail which they pass on. */
const LINE =
  /^[-_\s]*(?:Forwarded message|Original Message|Begin forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|Message transféré|Message d’origine|Début du message transféré|Пересылаемое сообщение|Пересланное сообщение|Исходное сообщение|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht)\s*:?\s*[-_]*/iu;
const HEADER = new RegExp(String.raw`^\W{0,3}${ANY}\s?:`, 'u');
/** Programs without such a line print the headers alone. */
const HEADERS = new RegExp(String.raw`^\W{0,3}(?:${LABELS.from})\s?:.*(?:${LABELS.date})\s?:.*`, 'u');

/** Yandex prints day and sender in one line: `19.03.2026, 02:30, "The Harbour Post" <letter@post.example>:`. */
const DAY_AND_SENDER = /^(?<date>.{8,40}\d:\d\d),?\s+(?<from>[^<>]*<\S+@\S+>)\s*:?$/u;

/** The mail that is passed on within a text; null where none is. */
export function passedOn(paragraphs: readonly ArticleParagraph[]): PassedOn | null {
  const start = paragraphs.findIndex((_, i) => beginsAt(paragraphs, i));
  if (start === -1) return null;
  const [first = '', ...rest] = paragraphs.slice(start).map(({ text }) => text);
  const marked = first.replace(LINE, '');
  const lines = marked === '' ? rest : [marked, ...rest];
  const headers = lines.slice(0, countHeaders(lines));
  const text = paragraphs.slice(paragraphs.length - lines.length + headers.length);
  return { above: paragraphs.slice(0, start), ...headersIn(headers), paragraphs: text };
}

/** A line that begins as one of them did is of the text: "From: June on, …". */
function countHeaders(lines: readonly string[]): number {
  const names = lines.map((line) => HEADER.exec(line)?.[0] ?? DAY_AND_SENDER.exec(line)?.[0]);
  const end = names.findIndex((name, i) => name === undefined || names.indexOf(name) < i);
  return end === -1 ? lines.length : end;
}

function headersIn(lines: readonly string[]): Pick<PassedOn, 'from' | 'date' | 'subject'> {
  const text = lines.join('\n');
  const { date, from } = DAY_AND_SENDER.exec(lines[0] ?? '')?.groups ?? {};
  return {
    from: from ?? header(text, LABELS.from),
    date: date ?? header(text, LABELS.date),
    subject: header(text, LABELS.subject),
  };
}

function beginsAt(paragraphs: readonly ArticleParagraph[], index: number): boolean {
  const { text } = paragraphs[index]!;
  if (LINE.test(text)) return true;
  const block = paragraphs.slice(index, index + 4).map((paragraph) => paragraph.text);
  return HEADERS.test(block.every((line) => HEADER.test(line)) ? block.join(' ') : text);
}

/** The value of a header, up to the next one or the end of its line. */
function header(headers: string, label: string): string | undefined {
  const pattern = new RegExp(String.raw`(?:^|\s|\*)(?:${label})\s?:\**\s*([^\n]*?)\**\s*(?=\n|\s\**${ANY}\s?:|$)`, 'u');
  return pattern.exec(headers)?.[1]?.trim() || undefined;
}
