import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** A process named so that its number, once reused by the system, is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** What identifies the process of this number now; null when there is none (or only its unreaped remains). */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = startTime(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return startTime(identity.pid) === identity.startedAt;
}

function startTime(pid: number): string | null {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
}

function startTimeFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name in parentheses may hold blanks; the fields are counted from behind it. Z and X have ended.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : `${bootId()}:${fields[19]}`;
  } catch {
    return null; // no such process is the answer, not a failure
  }
}

/** Ticks since boot repeat after a reboot, so the boot is part of the identity. */
function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);
}

function startTimeFromPs(pid: number): string | null {
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.trim() ? answer.stdout.trim() : null;
}
