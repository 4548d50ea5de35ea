/** What a portable copy of the site says where it was opened from a disk; no other build loads it. */
export const onDiskWords = {
  onlyNames:
    'This copy was opened from a disk, where only names are searched. On a web server it searches the text of its pages too.',
  notCompared: 'This copy was opened from a disk, where two days cannot be compared. On a web server they can.',
} as const;
