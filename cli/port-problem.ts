import { UsageError } from './usage-error.ts'

/** Says why a port cannot be listened on, as the end of "port 5000 …"; nothing when that is not what the error is about. */
export function portProblem(error: unknown): string | undefined {
  return portProblems[(error as NodeJS.ErrnoException).code ?? '']
}

const portProblems: Readonly<Record<string, string | undefined>> = {
  EADDRINUSE: 'is taken',
  EACCES: 'may not be used by you',
}

/** Refuses the port that an option of a command gave. */
export function refusedPort(port: number, problem: string, option: string): UsageError {
  return new UsageError(`port ${port} ${problem}`, {
    code: 'port_refused',
    advice: [`Give another one with ${option}, or ${option} 0 for any that is free.`],
  })
}
