import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { embedOf } from '../../../../src/views/parts/embeds/embed.ts';
import { oembedOf } from '../../../../src/views/data/oembed.ts';
import { buildGraph } from '../../../../src/model/graph/graph.ts';
import { contentOf, STORY } from '../../../builders.ts';
import { hostileLine } from '../../../setup/hostile.ts';

const { story } = buildGraph(STORY, contentOf({}));

test('whatever a title holds, the frame in the file for programs has that title, and nothing stands beside the frame', () => {
  fc.assert(
    fc.property(hostileLine, (label) => {
      const embed = embedOf({ page: { href: '/events/x/', label }, about: 'Event', whole: 'All', changed: null });
      const file = JSON.stringify(oembedOf(story, embed, new URL('https://example.org')));
      const { html, title } = JSON.parse(file) as { html: string; title: string };
      expect(title).toBe(label);
      expect(fromHtml(html, { fragment: true }).children).toMatchObject([
        { tagName: 'iframe', properties: { title: label, src: 'https://example.org/embed/events/x/' }, children: [] },
      ]);
    }),
  );
});
