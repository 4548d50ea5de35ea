import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, it } from 'vitest';
import { inlineJson } from '../../../../src/components/text/json-island/inline-json.ts';

it('keeps data whole within its element, whatever is written in it', () => {
  const data = { title: '</script><script>alert(1)</script><!-- <script>', note: '\u2028 & "quoted" \\u003c' };
  const page = fromHtml(`<script type="application/json">${inlineJson(data)}</script><p>after</p>`);
  const [text] = select('script', page)!.children;
  expect(text?.type === 'text' && JSON.parse(text.value)).toEqual(data);
  expect(select('p', page)).toBeDefined();
});
