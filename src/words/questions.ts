/** What the pages of questions say, by key; a function takes what varies. */
export const questionWords = {
  /** In which order the answers stand, by the type of the question. */
  order: {
    number: 'Every answer, low to high',
    money: 'Every answer, low to high',
    date: 'Every answer, the earliest first',
    set: 'Every answer, the shortest list first',
    text: 'Every answer, by the day it is for',
    'yes-no': 'Every answer, yes before no',
  },
} as const;
