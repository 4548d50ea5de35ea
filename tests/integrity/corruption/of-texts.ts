import { changedLine, type Corruption } from './corrupted.ts';

const EVENTS = /^events\//;
/** A paragraph of one line: what stands before an item of a list would belong to the item before it. */
const CITED = /^[^->].*\[@.*\]$/;

const body = (to: (line: string) => string | readonly string[], told: number | null = 0): Corruption =>
  changedLine({ in: EVENTS, part: 'body', at: CITED, to, told });

/** What no account may hold, or may not go without. */
export const TEXTS: Readonly<Record<string, Corruption>> = {
  'a paragraph that cites nothing': body((line) => ['A fact was told.', '', line]),
  'a citation not closed': body((line) => line.replace(/\]$/, '')),
  'a citation in a source': changedLine({
    in: /^sources\/(?!2026-04-draft)/,
    part: 'body',
    at: /\.$/,
    to: (line) => `${line} [@constructor]`,
  }),
  'raw HTML': body((line) => `A <b>fact</b>. ${line}`),
  'a picture': body((line) => `![A fact](https://press.example/a.png) ${line}`),
  'a link to a script': body((line) => `[A fact](javascript:0) ${line}`),
  'a link within the site': body((line) => `[A fact](/a) ${line}`),
  'a heading': body((line) => ['# A fact', '', line]),
  'a block of code': body((line) => ['    a fact', '', line]),
  'a bullet of a word processor': body((line) => `• ${line}`),
  'a control character as an entity': body((line) => `A fact&#x202e;. ${line}`),
  'nested without end': body((line) => `${'> '.repeat(20)}${line}`, null),
};
