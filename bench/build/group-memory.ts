import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 200;

/** Watches how much memory the processes of a group hold together, as Linux tells it under `/proc`. */
export class GroupMemory {
  private peak: number | null = null;
  private readonly group: number;
  private readonly timer: NodeJS.Timeout;

  constructor(group: number) {
    this.group = group;
    this.timer = setInterval(() => this.look(), EVERY);
  }

  /** Ends it and gives the most bytes that were seen at one time; null where nothing tells. */
  stop(): number | null {
    clearInterval(this.timer);
    return this.peak;
  }

  private look(): void {
    const held = processes().map((id) => (groupOf(id) === this.group ? residentBytes(id) : 0));
    const sum = held.reduce((total, bytes) => total + bytes, 0);
    if (sum > (this.peak ?? 0)) this.peak = sum;
  }
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** `stat` has the state, the parent and the group after the name, which is in brackets and may hold any. */
function groupOf(id: string): number | undefined {
  const [, , group] = told(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return group === undefined ? undefined : Number(group);
}

function residentBytes(id: string): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(told(id, 'status'))?.[1] ?? 0) * 1024;
}

/** Nothing of a process that has ended meanwhile. */
function told(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
