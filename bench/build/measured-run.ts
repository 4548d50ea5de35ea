import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endFirst } from '../temporary-folder.ts';
import { GroupMemory } from './group-memory.ts';

/** What a program took to run. */
export interface Cost {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor, user and system, of the program and all that it started and waited for. */
  readonly cpu: number;
  /** The most bytes that its processes held in memory at one time; null where the system does not tell. */
  readonly memory: number | null;
}

/** A program to run: what, where, and with which settings of the environment. */
export interface Program {
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Runs the program given to it, then prints the processor time of its children where nobody else prints (POSIX
 * `times`: "0m1.20s 0m0.10s", for the shell and for its children).
 */
const SHELL = '"$@"; code=$?; times >&3; exit $code';
const TIMES = /(\d+)m([\d.]+)s\s+(\d+)m([\d.]+)s/g;
const LAST_LINES = 15;

/** Runs a program to its end and gives what it took; throws its last lines when it fails. */
export async function measure(program: Program): Promise<Cost> {
  const child = start(program);
  const end = () => stop(child);
  const notNeeded = endFirst(end);
  const memory = new GroupMemory(child.pid!);
  const output = gather(child.stdout!, child.stderr!);
  const times = gather(child.stdio[3] as NodeJS.ReadableStream);
  const begun = performance.now();
  const [code] = (await once(child, 'close')) as [number | null];
  const wall = (performance.now() - begun) / 1000;
  notNeeded();
  const peak = memory.stop();
  if (code !== 0) throw new Error(failure(program, code, output()));
  return { wall, cpu: childrenOf(times()), memory: peak };
}

function start({ command, folder, settings }: Program): ChildProcess {
  return spawn('sh', ['-c', SHELL, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own can be counted and ended with all that it started.
    detached: true,
  });
}

function stop(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function gather(...streams: readonly NodeJS.ReadableStream[]): () => string {
  let text = '';
  for (const stream of streams) stream.on('data', (part: Buffer) => (text += part.toString()));
  return () => text;
}

/** Seconds of the second line of `times`. */
export function childrenOf(times: string): number {
  const lines = [...times.matchAll(TIMES)].map(([, ...parts]) => parts.map(Number));
  const [minutes, seconds, systemMinutes, systemSeconds] = lines[1]!;
  return (minutes! + systemMinutes!) * 60 + seconds! + systemSeconds!;
}

function failure({ command, folder }: Program, code: number | null, output: string): string {
  const lines = output.trimEnd().split('\n').slice(-LAST_LINES);
  return [`“${command.join(' ')}” in ${folder} ended with ${code ?? 'a signal'}:`, ...lines].join('\n');
}
