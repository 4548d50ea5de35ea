import type RelationBadge from '../../components/questions/RelationBadge.astro';
import type { RelationLabel } from '../../views/parts/questions/relation-label.ts';
import type { Examples } from '../example.ts';

/** Every relation that answers can have. */
export const RELATIONS = {
  differ: { kind: 'differ', sign: '≠', label: 'Sources differ' },
  within: { kind: 'within', sign: '≠', label: 'One source, different answers' },
  changed: { kind: 'changed', sign: '→', label: 'Changed over time' },
  incomparable: { kind: 'incomparable', sign: '?', label: 'Cannot be compared: different currencies' },
  apart: { kind: 'apart', sign: '/', label: 'About different things' },
  names: { kind: 'names', sign: '~', label: 'Names or spellings differ' },
  limits: { kind: 'limits', sign: '≈', label: 'Limits differ' },
  fit: { kind: 'fit', sign: '≈', label: 'Answers do not conflict' },
  agree: { kind: 'agree', sign: '=', label: 'Sources agree' },
  origin: { kind: 'origin', sign: '–', label: 'One report, printed three times' },
  one: { kind: 'one', sign: '–', label: 'Only one source answers' },
  open: { kind: 'open', sign: '?', label: 'Not answered yet' },
  none: { kind: 'none', sign: '–', label: 'No answer counts' },
} as const satisfies Record<RelationLabel['kind'], RelationLabel>;

export const relationBadge: Examples<typeof RelationBadge> = {
  component: 'questions/RelationBadge',
  purpose: 'How the answers to a question relate, in a sign and in words.',
  usedOn: 'With every question, on its own page and wherever it is listed.',
  inside: 'p',
  examples: [
    {
      name: 'Differ',
      when: 'When two answers for the same time exclude each other.',
      props: { relation: RELATIONS.differ },
    },
    {
      name: 'Incomparable',
      when: 'When sums are in different currencies, or a source converted its sum.',
      props: { relation: RELATIONS.incomparable },
    },
    {
      name: 'Apart',
      when: 'When answers say that they are about different things.',
      props: { relation: RELATIONS.apart },
    },
    {
      name: 'Names',
      when: 'When sources write a name in different ways, which is no dispute.',
      props: { relation: RELATIONS.names },
    },
    {
      name: 'Origin',
      when: 'When all sources that answer have it from one and the same.',
      props: { relation: RELATIONS.origin },
    },
    { name: 'Changed', when: 'When the answers are for different days.', props: { relation: RELATIONS.changed } },
    { name: 'Agree', when: 'When all say the same.', props: { relation: RELATIONS.agree } },
    {
      name: 'Limits',
      when: 'When answers give limits only, such as “up to 15,000”, and not the same ones.',
      props: { relation: RELATIONS.limits },
    },
    {
      name: 'Fit',
      when: 'When the answers are not the same but can both be true.',
      props: { relation: RELATIONS.fit },
    },
    { name: 'Within', when: 'When one source contradicts itself.', props: { relation: RELATIONS.within } },
    { name: 'Open', when: 'When no source has answered yet.', props: { relation: RELATIONS.open } },
    { name: 'One', when: 'When there is nothing to compare.', props: { relation: RELATIONS.one } },
    {
      name: 'None',
      when: 'When every answer was taken back or left out.',
      props: { relation: RELATIONS.none },
    },
  ],
};
