/** Prints a line. */
export const say = (text = ''): boolean => process.stdout.write(`${text}\n`)

/** Prints what is shown next. */
export const step = (text: string): boolean => say(`\n── ${text}`)
