/** Is a business error, which the API tells in a 200. */
export class AshbyFailure extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Makes the failure of an input that does not validate. */
export function invalidInput(message: string): AshbyFailure {
  return new AshbyFailure('invalid_input', message)
}

const subjects: Readonly<Record<string, string>> = {
  application: 'Application not found - are you lacking permissions to edit candidates?',
}

/** Makes the failure of an id that nothing has, or nothing that the key may see. */
export function notFound(subject: string): AshbyFailure {
  const words = subject.replaceAll('_', ' ')
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} not found`
  return new AshbyFailure(`${subject}_not_found`, subjects[subject] ?? sentence)
}
