import type { Collection } from './model/content.ts';
import { isActor, type Subject } from './model/subject.ts';

/** The path the site is served under, with a slash at both ends; Vite knows it. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

const page = (...parts: readonly string[]): string => base + parts.map((part) => `${part}/`).join('');

export const homeUrl = (): string => page();
export const oldestFirstUrl = (): string => page('oldest-first');
export const searchUrl = (): string => page('search');
export const aboutUrl = (): string => page('about');

/** Where all records of a collection are listed. Questions have no list yet. */
export const listUrl = (collection: Exclude<Collection, 'events' | 'questions'>): string => page(collection);

export const eventUrl = (id: string): string => page('events', id);
export const sourceUrl = (id: string): string => page('sources', id);
export const subjectUrl = (subject: Subject): string => page(isActor(subject) ? 'actors' : 'entities', subject.id);

/** A file that the build puts beside the pages: `pagefind/pagefind.js`. */
export const fileUrl = (path: string): string => base + path;

/** The page's whole address, for others to keep. */
export const absoluteUrl = (path: string, site: URL): string => new URL(path, site).href;
