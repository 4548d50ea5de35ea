import type { IdTarget } from '../../model/graph/id-use.ts';

/** What is wrong with the ids of records and with what names them, by the check that finds it. */
export const idProblems = {
  idRule: {
    meant: (id: string) => ({ found: 'a file name that is no id', fix: `rename it ${id}.md` }),
    reserved: (id: string) => ({
      found: `"${id}", a name that Windows allows no file to have`,
      fix: 'rename it, in two words or more',
    }),
    taken: (id: string) => ({
      found: `"${id}", a name that the site has for a page or file of its own`,
      fix: 'rename it, in two words or more',
    }),
    rule: (length: number) => ({
      found: 'a file name that is no id',
      fix: `rename it, in small Latin letters, digits and single hyphens, at most ${length} characters`,
    }),
  },
  idClash: {
    same: (file: string) => ({ found: `the same id as ${file}`, fix: 'rename one of the two, or make them one' }),
    butForCase: (file: string) => ({
      found: `the same id, but for letter case, as ${file}`,
      fix: 'rename one of the two, or make them one',
    }),
  },
  formerId: {
    inUse: (id: string, file: string) => ({ found: `"${id}" is the id of ${file}`, fix: 'remove it here or there' }),
    repeated: (id: string, file: string) => ({
      found: `"${id}" is also a former id of ${file}`,
      fix: 'remove it here or there',
    }),
  },
  danglingId: {
    found: {
      source: (id: string) => `no source has the id ${id}`,
      event: (id: string) => `no event has the id ${id}`,
      question: (id: string) => `no question has the id ${id}`,
      subject: (id: string) => `no actor or entity has the id ${id}`,
      actor: (id: string) => `no actor has the id ${id}`,
      place: (id: string) => `no place has the id ${id}`,
    } satisfies Record<IdTarget, (id: string) => string>,
    fix: 'correct it, or write the record',
    draft: {
      found: (id: string) => `the source ${id} is a draft`,
      fix: (file: string) => `finish ${file} and take draft: true out of it`,
    },
    renamed: (id: string) => `write "${id}", its id now`,
    removed: (file: string) => `it was removed (${file}); name what replaced it, or leave it out`,
  },
  watchedId: {
    found: (id: string) => `no actor or entity has the id ${id}`,
    fix: 'correct it, or write the record',
  },
  wrongKind: {
    found: (id: string, kind: string) => `"${id}" is of kind ${kind}`,
    actor: 'name a person, country or organisation',
    place: 'name a place',
  },
  unmentioned: (id: string) => ({
    found: `no event, source, role or question mentions "${id}"`,
    fix: 'mention it, or end the record: delete the file if it was never published, else leave a notice in it',
  }),
} as const;
