// Runs a program to its end: how long it takes, and how much memory it and its children have at most.

import { spawn } from "node:child_process";
import { openSync, closeSync, readFileSync, readdirSync } from "node:fs";

const PAGE_MB = 4096 / 1e6; // a page of memory on Linux
const EVERY = 250; // milliseconds

/**
 * Runs a program.
 *
 * @param output the file that gets what it says
 * @param codes the exit codes that mean that it did its work: tools of this kind say with one that there are findings
 * @returns seconds and MB
 */
export async function measure(command, args, { cwd, env, output, codes }) {
  const log = openSync(output, "w");
  const start = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", log, log] });
  const seen = new Map();
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, memory(child.pid, seen))), EVERY);
  const code = await new Promise((done, failed) => child.on("exit", done).on("error", failed)).finally(() => {
    clearInterval(sampler);
    closeSync(log);
  });
  const seconds = (performance.now() - start) / 1000;
  endLeft(seen);
  if (!codes.includes(code)) {
    throw new Error(`${command} ended with ${code}:\n${readFileSync(output, "utf8").slice(-3000)}`);
  }
  return { seconds, memory: Math.round(peak) };
}

/**
 * MB of a process and of all that it has started, shared parts counted in each: the same way for every tool.
 *
 * @param seen gets the moment of start of each process, by id
 */
function memory(root, seen) {
  const processes = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), stat(pid)]),
  );
  let sum = 0;
  for (const [pid, { resident, started }] of processes) {
    if (!descends(pid, root, processes)) continue;
    sum += resident * PAGE_MB;
    seen.set(pid, started);
  }
  return sum;
}

/** Ends what a tool has left behind, a browser for one: it would slow the next tool down. */
function endLeft(seen) {
  for (const [pid, started] of seen) {
    try {
      if (stat(pid).started === started) process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

function descends(pid, root, processes) {
  for (let one = pid; one > 1; one = processes.get(one)?.parent ?? 0) {
    if (one === root) return true;
  }
  return false;
}

/** The parent, resident pages and moment of start of a process; zeros and nothing when it has ended meanwhile. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold blanks.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), resident: Number(fields[21]), started: fields[19] };
  } catch {
    return { parent: 0, resident: 0, started: "" };
  }
}
