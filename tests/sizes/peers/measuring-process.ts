import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that is asked in lines of JSON and answers each with one. It ends when its standard input closes, so it cannot outlive the benchmark. */
export interface MeasuringProcess {
  /** What it said of itself first: versions by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** @throws Error with its own words where it could not do it, or where it has ended */
  readonly ask: <Answer>(request: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

const MOST_TEXT = 2000;

/** Starts a measuring process and waits for its first line. */
export const startMeasuring = async (
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuringProcess> => {
  const child: ChildProcessWithoutNullStreams = spawn(command, [...args], { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-MOST_TEXT);
  });
  child.stdin.on('error', () => undefined);
  const waiting: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void }[] = [];
  const ended = new Promise<void>((done) => {
    const end = (why: string): void => {
      for (const one of waiting.splice(0)) one.reject(new Error(`${why} ${complaint.trim().split('\n').at(-1) ?? ''}`.trim()));
      done();
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(`the process ended with ${code ?? signal}.`));
  });
  const next = (): Promise<string> => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  const { versions } = JSON.parse(await next()) as { versions: Readonly<Record<string, string>> };
  return {
    versions,
    ask: async <Answer>(request: object) => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the process has ended. ${complaint.trim().split('\n').at(-1) ?? ''}`);
      const answer = next();
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const said = JSON.parse(await answer) as { error?: string };
      if (said.error !== undefined) throw new Error(said.error);
      return said as Answer;
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
};
