import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { printFileList, readFileList } from '../src/site/build/file-list.ts';

const DIGEST = hash('sha256', 'a page');

it('a list of files is read as it was printed, sorted by path', () => {
  const text = printFileList(
    new Map([
      ['b/x y.html', DIGEST],
      ['a.html', DIGEST],
    ]),
  );
  expect(text).toBe(`${DIGEST}  a.html\n${DIGEST}  b/x y.html\n`);
  expect([...readFileList(text)!.keys()]).toEqual(['a.html', 'b/x y.html']);
});

it.each(['', 'no list', `${DIGEST}  cut`, `${DIGEST}  ../outside\n`, `${DIGEST}  /root\n`, 'abc  a.html\n'])(
  'what is no list of the files of a site is not read as one: %j',
  (text) => {
    expect(readFileList(text)).toBeUndefined();
  },
);
