/** Says why a port cannot be listened on, as the end of "port 5000 …"; nothing when that is not what the error is about. */
export function portProblem(error: unknown): string | undefined {
  return portProblems[(error as NodeJS.ErrnoException).code ?? '']
}

const portProblems: Readonly<Record<string, string | undefined>> = {
  EADDRINUSE: 'is taken',
  EACCES: 'may not be used by you',
}
