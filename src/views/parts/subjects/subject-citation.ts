import type { Story } from '../../../model/records/story.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { subjectKinds } from '../../../words/subject-kinds.ts';
import { subjectWords } from '../../../words/subjects.ts';
import { pageCitation, type PageCitation } from '../links/page-citation.ts';

/** How the page of an actor or entity is cited; of namesakes it says who. */
export function subjectCitation(story: Story, { name, kind, distinction }: Subject): PageCitation {
  return pageCitation(story, { label: name }, subjectWords.citedAs(subjectKinds[kind], distinction));
}

/** Where Wikidata has an item: "Q42". */
export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}
