/* Makes a build run as on another machine, loaded before it: folders list their files from the last to the first, the clock is
   more than a year ahead, and new files are for their owner alone. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** In milliseconds. */
const AHEAD = 500 * 86_400_000;

turnLists();
setClockAhead();
if (isMainThread) process.umask(0o077);

function turnLists() {
  const { readdir, readdirSync } = fs;
  const { readdir: promised } = fs.promises;
  fs.readdirSync = (...args) => readdirSync(...args).toReversed();
  fs.readdir = (...args) => {
    const done = args.pop();
    readdir(...args, (error, names) => done(error, names?.toReversed()));
  };
  fs.promises.readdir = async (...args) => (await promised(...args)).toReversed();
  syncBuiltinESMExports();
}

function setClockAhead() {
  const RealDate = Date;
  const now = () => RealDate.now() + AHEAD;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (_, args, self) => Reflect.construct(RealDate, args.length > 0 ? args : [now()], self),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
