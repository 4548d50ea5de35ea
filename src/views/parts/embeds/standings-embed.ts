import { formatDateOrNull, formatLabel } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { subjectChanged } from '../../../model/graph/page-changed.ts';
import { standingsUrlOf } from '../../../urls.ts';
import { embedWords } from '../../../words/embeds.ts';
import { standingsWords } from '../../../words/standings.ts';
import { fullNameOf } from '../links/link.ts';
import { bodyLine } from '../standings/body-line.ts';
import { standingGroups, type StandingGroup } from '../standings/standing-groups.ts';
import type { StandingNames } from '../standings/standing-names.ts';
import { asOfNow } from '../timeline/as-of.ts';
import { embedOf, plainLine, type Embed, type EmbedLine } from './embed.ts';

/** So many names stand behind each status where not all in the body can be named. */
const MOST_NAMES = 8;

/**
 * The standings in a body in a frame: who has which status now; of many the first, A to Z.
 *
 * @param body the id of a body or agreement in which somebody has a standing
 */
export function standingsEmbed(graph: Graph, body: string): Embed {
  const { heading, reported, named } = bodyLine(graph, body);
  const subject = subjectOf(graph, body);
  const those =
    named.length > 0 ? named.map(namedLine) : standingGroups(graph, body, { kind: 'now' }, true).map(groupLine);
  return embedOf({
    page: { href: standingsUrlOf(body), label: standingsWords.titleOf(heading, fullNameOf(subject)) },
    about: asOfNow(graph),
    lines: [...reported.map(({ label }) => plainLine('', label)), ...those],
    whole: embedWords.whole.standings,
    changed: formatDateOrNull(subjectChanged(graph, subject)),
  });
}

/** "Accepted (3): Alma, Bo, Caro (order not told: Bo) · Disputed by Mira Stone" */
function namedLine({ status, actors, doubts, disputed }: StandingNames): EmbedLine {
  const labels = (links: StandingNames['actors']) => embedWords.namesAndMore(links.map(formatLabel), 0);
  const inDoubt = doubts.map(({ words, actors: those }) => `${standingsWords.doubtsBegin(words)}${labels(those)})`);
  const text = embedWords.disputed(
    [labels(actors), ...inDoubt].join(''),
    disputed.map(({ label }) => label),
  );
  return plainLine(status.label, text);
}

function groupLine({ label, doubt, lines }: StandingGroup): EmbedLine {
  const names = lines.slice(0, MOST_NAMES).map(({ actor }) => formatLabel(actor));
  return plainLine(
    standingsWords.group(label, lines.length, doubt),
    embedWords.namesAndMore(names, lines.length - names.length),
  );
}
