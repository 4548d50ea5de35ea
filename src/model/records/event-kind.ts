/**
 * The kinds of event that every story has: steps of politics, law and trade, and incidents of every sort (after the
 * Media Topics of the IPTC). A story declares its own under `kinds` in `story.yaml`.
 */
export const EVENT_KINDS = [
  'accession',
  'accident',
  'announcement',
  'appointment',
  'arrest',
  'attack',
  'briefing',
  'call',
  'ceasefire',
  'charge',
  'closure',
  'death',
  'decision',
  'disaster',
  'election',
  'establishment',
  'hearing',
  'incident',
  'inspection',
  'invitation',
  'lawsuit',
  'meeting',
  'opening',
  'pledge',
  'protest',
  'publication',
  'report',
  'resignation',
  'ruling',
  'signing',
  'statement',
  'strike',
  'visit',
  'vote',
] as const;

/** The kinds that a story declares beside those: `{ suspension: suspension of service }`, the words by the kind. */
export type DeclaredKinds = Readonly<Record<string, string>>;

/** What events of a kind are called, in lower case: "meeting", "suspension of service". */
export function wordsOfKind(kind: string, declared: DeclaredKinds): string {
  return Object.hasOwn(declared, kind) ? declared[kind]! : kind.replaceAll('-', ' ');
}
