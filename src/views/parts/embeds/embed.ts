import type { PrintedDate } from '../../../format.ts';
import type { Link } from '../links/link.ts';
import type { RelationLabel } from '../questions/relation-label.ts';
import { frameHeight, type FrameHeight } from './frame-height.ts';

/** What other sites show of a page in a frame: no more than fits there, all of it in words. */
export interface Embed {
  /** The page that it is of, with its title. */
  readonly page: Link;
  /** What it is, above the title: "Meeting · 18 June 2021 · Port Lantern". */
  readonly about: string;
  /** How the answers relate, of a question. */
  readonly verdict: RelationLabel | null;
  /** The first sentences. */
  readonly lead: string | null;
  readonly lines: readonly EmbedLine[];
  /** Who tells it: "2 sources: The Herald, 5 March; Oldtown, 6 March". */
  readonly sources: string | null;
  /** What leads on to the page: "Every answer, and who gives it". */
  readonly whole: string;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  /** Of the frame, in pixels. */
  readonly height: FrameHeight;
}

/** One of several things said briefly: an answer and who gives it, an event and its day. */
export interface EmbedLine {
  /** What it is on; empty where the text says it. */
  readonly term: string;
  readonly text: string;
  /** Where it leads, if not to the page. */
  readonly href: string | null;
}

type ToldOfAll = Pick<Embed, 'page' | 'about' | 'whole' | 'changed'>;
type ToldOfSome = Partial<Pick<Embed, 'verdict' | 'lead' | 'lines' | 'sources'>>;

/** What is told of a page in a frame, which is made as high as that needs. */
export function embedOf(told: ToldOfAll & ToldOfSome): Embed {
  const embed = { verdict: null, lead: null, lines: [], sources: null, ...told };
  return { ...embed, height: frameHeight(embed) };
}

/** A line that leads nowhere by itself. */
export function plainLine(term: string, text: string): EmbedLine {
  return { term, text, href: null };
}
