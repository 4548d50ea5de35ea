import { formatDate, formatTitle } from '../../../format.ts';
import { formatAmounts, formatCurrency, formatQuantities } from '../../../format-number.ts';
import type { AnsweredQuestion } from '../../../model/answers/answered-question.ts';
import { numberSeries, type NumberSeries, type SeriesDay } from '../../../model/answers/number-series.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import type { ToldQuantity } from '../../../model/answers/widest-bounds.ts';
import { timeAxis, type TimeAxis } from '../timeline/time-axis.ts';
import { answerLine, type AnswerLine } from './answer-line.ts';
import { formatAnswer } from './answer-text.ts';
import { seriesWords } from '../../../words/questions.ts';

/** A number day by day, as a table and as a chart that says the same. */
export interface SeriesView {
  /** What sets it apart from the other series of its question: "Euros, converted from pounds"; null for one alone. */
  readonly heading: string | null;
  /** "First, 19 January 2026: 12 people. Last, 5 March 2026: 20 people. Numbers for 4 days in all." */
  readonly summary: string;
  /** Oldest first. */
  readonly rows: readonly SeriesRow[];
  readonly axis: Pick<TimeAxis, 'ticks'>;
  /** The numbers at the bottom and at the top of the chart. */
  readonly bottom: string;
  readonly top: string;
  readonly marks: readonly SeriesMark[];
}

interface SeriesRow {
  /** The day, with what is said of it. */
  readonly day: string;
  /** "18 to 20 people", "18 to 20, or over 30 people". */
  readonly range: string;
  readonly answers: readonly AnswerLine[];
}

/** A day in the chart: from 0 to 1, left to right and bottom to top. */
export interface SeriesMark {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** The series of a question; none where its number is told for fewer than three days. */
export function seriesViews(graph: Graph, answered: AnsweredQuestion): readonly SeriesView[] {
  const all = numberSeries(answered);
  return all.map((series) => seriesView(graph, answered.question, series, all.length > 1));
}

function seriesView(graph: Graph, question: Question, series: NumberSeries, isOneOfMany: boolean): SeriesView {
  const { days } = series;
  const rows = days.map((day) => seriesRow(graph, question, series, day));
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const axis = timeAxis(
    days[0]!.asOf.first,
    days
      .map(({ asOf }) => asOf.last)
      .toSorted()
      .at(-1)!,
  );
  const scale = scaleOf(days);
  return {
    heading: isOneOfMany ? headingOf(series) : null,
    summary: seriesWords.summary(first, last, days.length),
    rows,
    axis: { ticks: axis.ticks },
    bottom: formatEnd(question, series, scale.bottom),
    top: formatEnd(question, series, scale.top),
    marks: days.map((day, i) => ({ ...markOf(day, axis, scale), title: `${rows[i]!.day}: ${rows[i]!.range}` })),
  };
}

function seriesRow(graph: Graph, question: Question, series: NumberSeries, day: SeriesDay): SeriesRow {
  const texts = new Set(day.claims.map(({ fact }) => formatAnswer(graph, question, { ...fact, of: null })));
  return {
    day: formatDate(day.asOf).text,
    range: texts.size === 1 ? [...texts][0]! : formatBounds(question, series, day.bounds),
    answers: day.claims.map((claim) => answerLine(graph, question, claim)),
  };
}

function formatBounds(question: Question, { currency }: NumberSeries, bounds: readonly ToldQuantity[]): string {
  return currency === null ? formatQuantities(bounds, question) : formatAmounts(bounds, currency);
}

function formatEnd(question: Question, series: NumberSeries, end: number): string {
  return formatBounds(question, series, [{ quantity: end, qualifier: null }]);
}

/** "The pier, euros, converted from pounds". */
function headingOf({ of, currency, convertedFrom }: NumberSeries): string {
  const parts = [
    of,
    currency && formatCurrency(currency),
    convertedFrom && seriesWords.convertedFrom(formatCurrency(convertedFrom)),
  ];
  return formatTitle(parts.filter(Boolean).join(', '));
}

interface Scale {
  readonly bottom: number;
  readonly top: number;
}

/** From nothing, unless all numbers are so near each other that their course would not be seen. */
function scaleOf(days: readonly SeriesDay[]): Scale {
  const low = Math.min(...days.map((day) => day.low));
  const top = Math.max(...days.map((day) => day.high));
  return { bottom: low > 0 && low < top / 2 ? 0 : low, top };
}

function markOf({ asOf, low, high, isOpenBelow, isOpenAbove }: SeriesDay, axis: TimeAxis, { bottom, top }: Scale) {
  const middle = (day: string) => (axis.startOf(day) + axis.endOf(day)) / 2;
  const height = (value: number) => (top === bottom ? 1 / 2 : (value - bottom) / (top - bottom));
  return {
    from: middle(asOf.first),
    to: middle(asOf.last),
    low: height(low),
    high: height(high),
    isOpenBelow,
    isOpenAbove,
  };
}
