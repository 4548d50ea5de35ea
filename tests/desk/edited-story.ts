import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { newProblems } from '../../src/desk/edited-content.ts';
import type { Plan } from '../../src/desk/plan.ts';
import { Refusal } from '../../src/desk/refusal.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { openStory, type OpenStory, type RecordPlace } from '../../src/desk/story.ts';
import { writePlan } from '../../src/desk/write-plan.ts';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { keepAddresses } from '../../src/reader/addresses.ts';
import { aStory, write } from '../reader/a-folder.ts';

/** A source that the small story does not have, as a file. */
export const LAMP = `---
title: Bridge is long
publisher: The Lamp
published: "2026-01-21"
language: en
kind: news-article
url: null
body: abstract
added: "2026-02-01"
---

The bridge is long.
`;

/** A copy of the small valid story, with the list of its published addresses, until the test has finished. */
export async function aPublishedStory(files: Readonly<Record<string, string>> = {}): Promise<string> {
  // On a server for integration no list of addresses is written; an editor has none.
  vi.stubEnv('CI', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  const folder = await aStory();
  for (const [file, text] of Object.entries(files)) await write(folder, file, text);
  await keepAddresses((await openStory(folder)).content, folder);
  return folder;
}

/** Edits a story, as a command does once its editor has agreed; gives the problems that forbid it. */
export async function edit(folder: string, planFor: (story: OpenStory) => Plan): Promise<readonly string[]> {
  const story = await openStory(folder);
  const plan = planFor(story);
  const problems = newProblems(story, plan).map(printProblem);
  if (problems.length === 0) writePlan(folder, plan);
  return problems.map((problem) => problem.replace(`${folder}/`, ''));
}

/** The record that an editor names. */
export function named(name: string): (story: OpenStory) => RecordPlace {
  return (story) => recordNamed(story, name);
}

/** What is said of an edit that is refused. */
export async function refusalOf(folder: string, planFor: (story: OpenStory) => Plan): Promise<readonly string[]> {
  const story = await openStory(folder);
  try {
    planFor(story);
  } catch (error) {
    if (error instanceof Refusal) return error.lines.map((line) => line.replaceAll(`${folder}/`, ''));
    throw error;
  }
  throw new Error('The edit was not refused');
}

/** Every file in a folder, by its path, byte for byte. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')] as const);
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The lines that two states of a folder do not share, by file: those that went and those that came. */
export function changedLines(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const changed = names.map((name) => {
    const [old, now] = [before[name]?.split('\n') ?? [], after[name]?.split('\n') ?? []];
    const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`);
    const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`);
    return [name, [...gone, ...come]] as const;
  });
  return Object.fromEntries(changed.filter(([, lines]) => lines.length > 0));
}
