import type WhoIsWho from '../../components/subjects/who-is-who/WhoIsWho.astro';
import type { Tie, TieGroup } from '../../views/parts/subjects/who-is-who/who-is-who.ts';
import type { Examples } from '../example.ts';
import { BO, COUNCIL, CYRILLIC, GAZETTE, link, MIRA, NORTHMERE, PILOT, SANDBANK, toldBy } from './harbour.ts';

const TIE: Tie = {
  link: MIRA,
  text: 'Chair, from 19 January 2026',
  sources: toldBy(GAZETTE, PILOT).sources,
  isOnlySource: false,
  act: null,
  holders: [],
};
const CHAIR: TieGroup = { titles: ['Chair'], isFormer: false, ties: [TIE] };
const MEMBERS: TieGroup = {
  titles: ['Member'],
  isFormer: false,
  ties: [BO, CYRILLIC].map((one) => ({ ...TIE, link: one, text: 'Member' })),
};
const FORMER: TieGroup = {
  titles: ['Former harbour master'],
  isFormer: true,
  ties: [{ ...TIE, text: 'Former harbour master, until 1998' }],
};
const SIGNED: TieGroup = {
  titles: ['Signed'],
  isFormer: false,
  ties: [{ ...TIE, link: SANDBANK, text: 'Signed, 2 February 2026' }],
};
const PEOPLE = Array.from({ length: 9 }, (_, i) => ({ ...TIE, link: link(`Member ${i + 1}`), text: 'Member' }));

export const whoIsWho: Examples<typeof WhoIsWho> = {
  component: 'subjects/who-is-who/WhoIsWho',
  purpose: 'Whom an actor or entity is tied to by roles and standings, as a picture and as a list with the sources.',
  usedOn: 'On the page of an actor or entity that has a role or a standing, or in which somebody has a role.',
  leavesOut: ['picture', 'act'],
  examples: [
    {
      name: 'A body',
      when: 'When people have roles in it, and others in a part of it.',
      props: {
        who: {
          name: 'River Council',
          held: [],
          holders: [
            CHAIR,
            {
              titles: ['Board for the ice'],
              isFormer: false,
              ties: [{ ...TIE, link: link('Ice Board'), text: 'Board for the ice', holders: [MEMBERS] }],
            },
          ],
          picture:
            'River Council and those tied to it. In River Council: Chair, Mira Stone; Board for the ice, Ice Board.',
        },
      },
    },
    {
      name: 'A person',
      when: 'When one has roles in others, several in one, and one that is over.',
      props: {
        who: {
          name: 'Mira Stone',
          held: [
            {
              titles: ['Chair', 'Envoy for the winter'],
              isFormer: false,
              ties: [{ ...TIE, link: COUNCIL, text: 'Chair, from 19 January 2026; Envoy for the winter' }],
            },
            { ...FORMER, ties: [{ ...FORMER.ties[0]!, link: NORTHMERE }] },
          ],
          holders: [],
          picture: 'Mira Stone and those tied to it.',
        },
      },
    },
    {
      name: 'Both ways',
      when: 'When it has roles or standings, and others have roles in it.',
      props: {
        who: {
          name: 'Northmere',
          held: [SIGNED],
          holders: [CHAIR, FORMER],
          picture: 'Northmere and those tied to it.',
        },
      },
    },
    {
      name: 'Invited and appointed',
      when: 'When sources tell who brought it where it is.',
      props: {
        who: {
          name: 'Northmere',
          held: [SIGNED],
          holders: [
            {
              titles: ['Invited to the Sandbank Agreement by'],
              isFormer: false,
              ties: [
                {
                  ...TIE,
                  text: 'Invited Northmere to the Sandbank Agreement, 19 January 2026',
                  act: 'Mira Stone invited Northmere to the Sandbank Agreement',
                },
              ],
            },
          ],
          picture: 'Northmere and those tied to it.',
        },
      },
    },
    {
      name: 'Many of one title',
      when: 'When more share a title than the picture has room for; the list has all.',
      props: {
        who: {
          name: 'River Council',
          held: [],
          holders: [{ titles: ['Member'], isFormer: false, ties: PEOPLE }],
          picture: 'River Council and those tied to it.',
        },
      },
    },
    {
      name: 'A single tie',
      leavesOut: ['who.name'],
      when: 'When there is too little for a picture; a role may be in nobody.',
      props: {
        who: {
          name: 'Bo Reed',
          held: [
            { titles: ['Freelance writer'], isFormer: false, ties: [{ ...TIE, link: null, text: 'Freelance writer' }] },
          ],
          holders: [],
          picture: null,
        },
      },
    },
  ],
};
