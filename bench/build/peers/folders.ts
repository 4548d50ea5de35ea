/** The folders of a story whose records the peers print. */
export const FOLDERS = ['actors', 'entities', 'events', 'questions', 'sources'];
