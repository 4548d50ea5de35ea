import { isMap, isScalar } from 'yaml';
import type { IdReference } from '../model/checks/links.ts';
import { lineOf } from '../model/diagnostics/field-lines.ts';
import type { Stretch } from '../model/names/name-index.ts';
import { deskWords } from '../words/desk.ts';
import { fieldsOf, nodeAt, pairOf, stretchOf } from './fields.ts';
import type { FileText } from './file-text.ts';
import { lineAt, markersOf, referencesTo } from './references.ts';
import { placeOf, textOf, type OpenStory, type RecordPlace } from './story.ts';

/** A place in a source, as a file of the story cites it: "para. 4". */
export interface CitedLocator extends Stretch {
  /** The path of the file within the story's folder. */
  readonly place: string;
  /** `file:line field`, for an editor. */
  readonly where: string;
  readonly text: string;
}

/** Every place in a source that other files of the story cite. */
export function citedLocators(story: OpenStory, source: RecordPlace): readonly CitedLocator[] {
  return [...referencesTo(story, source)]
    .filter(([place]) => place !== placeOf(source))
    .flatMap(([place, uses]) => {
      const file = textOf(story, place);
      const all = [...inFields(file, place, uses), ...inBody(file, uses, source.id)];
      return all.map((locator) => ({ ...locator, place, text: file.raw.slice(locator.start, locator.end) }));
    });
}

type LocatorStretch = Stretch & Pick<CitedLocator, 'where'>;

function inFields(file: FileText, place: string, uses: readonly IdReference[]): readonly LocatorStretch[] {
  const fields = fieldsOf(file, place.endsWith('.md'));
  return uses.flatMap(({ field, bodyLine, entry }) => {
    const item = bodyLine === null ? nodeAt(fields, field) : undefined;
    const locator = isMap(item) ? pairOf(item, 'locator')?.value : undefined;
    if (!isScalar(locator) || locator.value === null) return [];
    return [{ ...stretchOf(fields, locator), where: `${entry.file}:${lineOf(entry.lines, field)} ${field}` }];
  });
}

function inBody(file: FileText, uses: readonly IdReference[], id: string): readonly LocatorStretch[] {
  const citations = markersOf(file, uses).filter(({ kind }) => kind === 'citation');
  return citations.flatMap((marker) => {
    const where = deskWords.inText(uses[0]!.entry.file, lineAt(file.readable, marker.start));
    return locatorsOf(file.raw.slice(marker.start, marker.end), id).map(({ start, end }) => ({
      start: marker.start + start,
      end: marker.start + end,
      where,
    }));
  });
}

/** Where the places of one source stand in `[@one, para. 2; @two]`, behind the comma. */
function locatorsOf(marker: string, id: string): readonly Stretch[] {
  const pattern = new RegExp(String.raw`(?<=[[;]\s*@\s*${RegExp.escape(id)}\s*,)[^;\]]+`, 'g');
  return [...marker.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}
