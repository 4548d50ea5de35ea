import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { stringifyMarkdown } from '../../../src/markdown/stringify.ts';
import { noticeTree } from '../../../src/views/records/markdown/notice-tree.ts';
import { noticeFiles, recordFiles } from '../../../src/views/records/record-files.ts';
import { jsonSchemaOf } from '../../../src/views/records/schema/json-schema.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY } from '../../setup/stories.ts';
import { aGraph } from '../a-graph.ts';
import { SITE } from './every-record.ts';

const graph = await graphOf(SECOND_STORY);
const notices = noticeFiles({ graph, site: SITE });
const [merged, split] = ['actors/s-hadidi', 'questions/crack-and-storm'].map(
  (path) => notices.find((notice) => notice.path === path)!.record,
);

it('beside the notice of a record stands that it is gone, why, and what replaced it', () => {
  expect(merged).toMatchObject({
    type: 'notice',
    of: 'actor',
    kindInWords: 'Person, country or organisation, removed',
    status: 'gone',
    address: 'https://example.org/actors/s-hadidi/',
    title: 'S. Hadidi',
    removed: { first: '2021-05-19', last: '2021-05-19', edtf: '2021-05-19', words: '19 May 2021' },
    reason: 'The minister had two records.',
    replacedBy: [{ type: 'actor', id: 'salma-hadidi', address: 'https://example.org/actors/salma-hadidi/' }],
  });
  expect(split!.replacedBy.map(({ id }) => id)).toEqual(['cause-of-the-crack', 'pier-promised']);
});

it('every notice follows its schema, which refuses one of a record that is there', () => {
  const validate = formats(new Ajv2020({ strict: false })).compile(jsonSchemaOf('notice', SITE));
  expect(notices.length).toBeGreaterThan(1);
  expect(notices.flatMap(({ record }) => (validate(record) ? [] : validate.errors))).toEqual([]);
  expect(validate({ ...merged, status: 'there' })).toBe(false);
});

it('the notice says the same as Markdown', () => {
  expect(stringifyMarkdown(noticeTree(split!))).toBe(
    `# What cracked the pier, and was another promised?

Question, removed

We removed this page on 19 May 2021. It asked two things in one, and is two questions now.

Split into:

- [What cracked the pier?](https://example.org/questions/cause-of-the-crack/)
- [Was a pier promised?](https://example.org/questions/pier-promised/)

<https://example.org/questions/crack-and-storm/>

By The Lantern Strait Watch, [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/)
`,
  );
});

it('nothing that stood beside a record takes the address of a file of the site', () => {
  const story = {
    graph: aGraph({ questions: { who: { about: ['alma'], formerIds: ['questions', 'which'] } }, actors: { alma: {} } }),
    site: SITE,
  };
  const paths = [...recordFiles(story)].map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['questions/who', 'questions/which']));
  expect(paths).not.toContain('questions/questions');
});
