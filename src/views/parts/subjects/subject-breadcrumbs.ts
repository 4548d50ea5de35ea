import { isActor, type Subject } from '../../../model/records/subject.ts';
import { listUrl, subjectUrl } from '../../../urls.ts';
import { subjectKindWords } from '../../../words/subject-kinds.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from '../links/breadcrumbs.ts';
import { fullNameOf } from '../links/link.ts';

/** The way to an actor or entity, by those of its kind in their list. */
export function subjectBreadcrumbs(subject: Subject): BreadcrumbTrail {
  const list = listUrl(isActor(subject) ? 'actors' : 'entities');
  return breadcrumbsTo(
    { href: `${list}#${subject.kind}`, label: subjectKindWords.many(subject.kind) },
    { href: subjectUrl(subject), label: fullNameOf(subject) },
  );
}
