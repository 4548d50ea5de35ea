import { readingWords } from '../../words/problems/reading.ts';
import { Unreadable } from './unreadable.ts';

const { reasons } = readingWords;

/**
 * Throws `Unreadable` where XML ends before its root does, and where it declares entities: these can grow without bound or
 * name files, and no feed or news item needs any.
 */
export function checkXml(xml: string): void {
  if (/<!DOCTYPE[^[>]*\[[^\]]*<!ENTITY/i.test(xml)) throw new Unreadable(reasons.entities);
  const bare = xml.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  const name = /<([A-Za-z_][\w.:-]*)/.exec(bare)?.[1];
  if (name === undefined || !bare.includes(`</${name}>`)) throw new Unreadable(reasons.cutOff);
}
