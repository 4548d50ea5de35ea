import type { DoubtfulName } from '../../model/names/name-index.ts';
import { allOf, anyOf } from './lists.ts';

/** What is wrong with names, or wants a second look, by the check that finds it. */
export const nameProblems = {
  ambiguousName: {
    unlinked: (name: string, owners: readonly string[]) => ({
      found: `“${name}” is a name of ${allOf(owners)}, and links to none of them`,
      fix: `write ${anyOf(owners.map((id) => `[[${id}|${name}]]`))}, or [[-|${name}]] for another`,
    }),
    unexplained: (name: string, owners: readonly string[]) => ({
      found: `“${name}” is a name of ${allOf(owners)}, and nothing here says which`,
      fix: 'add a word of the description of the one that is meant',
    }),
  },
  longerName: (name: string, longer: string, id: string) => ({
    found: `“${name}” in “${longer}” is not linked`,
    fix: `if it means that record, write [[${id}|…]]; if not, write [[-|…]]`,
  }),
  /** Why a name may be another than the one that it links to. */
  doubtfulName: {
    found: {
      uncased: (name: string, within: string) =>
        `“${name}” in “${within}” is linked, though its script has no capitals that would show whether the name is longer`,
      homonym: (name: string, within: string) =>
        `“${name}” in “${within}” is linked, though a region of another country has that name too`,
    } satisfies Record<DoubtfulName['why'], (name: string, within: string) => string>,
    andMore: (found: string, more: number) => `${found} (${more} more like it)`,
    fix: (id: string) => `if it means another, write [[-|…]]; if not, write [[${id}|…]]`,
  },
  sharedName: {
    found: (name: string, one: string, other: string) => `${name} names both ${one} and ${other}`,
    /** Where one of the two lists the other already. */
    listToo: (one: string, other: string) => `list ${one} in the differentFrom of ${other} too`,
    fix: 'correct it, make the two one, or list each in the other’s differentFrom',
  },
  sameDescription: (description: string, one: string, other: string) => ({
    found: `${description} describes both ${one} and ${other}, which have one name`,
    fix: 'say what tells them apart',
  }),
  sortName: {
    strange: (word: string, name: string, example: string) => ({
      found: `"${word}" is no word of the name ${name}`,
      fix: `write the words of the name, the family name first, as in ${example}`,
    }),
    idle: (sortName: string) => ({
      found: `${sortName} is how the name is filed anyway`,
      fix: 'remove it',
    }),
  },
  unnamedSpeaker: {
    person: (as: string, person: string) => ({
      found: `${as} describes somebody who is not named, but "${person}" is a person`,
      fix: 'name under by the country or organisation that the speaker belongs to, or leave out as',
    }),
    named: (as: string, owner: string) => ({
      found: `${as} is the name of "${owner}"`,
      fix: `write by: ${owner}, or what the speaker is, such as a senior official`,
    }),
  },
  unknownName: (name: string) => ({
    found: `“${name}” is no name that the story knows`,
    fix: 'add a record for it, or a spelling; write [[-|…]] for what needs none',
  }),
  spellingNotListed: (id: string, names: readonly string[], entry: string) => ({
    found: `the article writes ${id} as ${allOf(names.map((name) => `“${name}”`))}, which its spellings leave out`,
    fix: `add ${entry}, or have npm run check -- --fix add it; leave out what could mean something else`,
  }),
  newSpelling: (name: string, id: string) => ({
    found: `“${name}” may be a new spelling of ${id}`,
    fix: `write [[${id}|…]], or list it under spellings of the source or names of the record; correct a slip`,
  }),
  likeActors: (name: string, other: string, id: string) => ({
    found: `${name} looks like ${other} (${id})`,
    fix: 'if they are one, run npm run merge; if they are two, list each in the other’s differentFrom',
  }),
  likeOrigins: (name: string, other: string) => ({
    found: `${name} counts as another origin than ${other}, which may be another name for it`,
    fix: 'write one name for both, or list both names in one record; if they are two, give each a record',
  }),
} as const;
