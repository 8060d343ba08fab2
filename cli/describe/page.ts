import type { Colors } from '../colors.ts'

/** What a page of text is written with. */
export interface Page {
  readonly colors: Colors
  /** Formats an indented table that fits the window. */
  readonly table: (rows: readonly (readonly string[])[], head?: readonly string[]) => string
  /** Breaks a text into lines that fit the window. */
  readonly paragraph: (text: string) => string
  /** Writes a command to paste, from the name of the command on. */
  readonly command: (...words: readonly string[]) => string
  /** The connector as the user named it. */
  readonly argument: string
}

/** Writes a heading with what stands below it; nothing when nothing does. */
export function section({ colors }: Page, title: string, body: string): string {
  return body === '' ? '' : `\n${colors.bold(title)}\n${body}`
}
