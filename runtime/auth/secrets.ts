import { createHash } from 'node:crypto'

const hidden = '[secret]'

/** Holds credentials in private fields, so that inspecting, serialising or logging the holder never shows them. */
export class Secrets {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #needles = new Set<string>()

  constructor(values: Readonly<Record<string, unknown>>, secretNames: readonly string[]) {
    this.#values = values
    for (const name of secretNames) this.hide(values[name])
  }

  /** The fields of the credentials; for building authenticators only. */
  reveal(): Readonly<Record<string, unknown>> {
    return this.#values
  }

  /** Remembers a further text that must never be shown, such as a header made of a secret. */
  hide(text: unknown): void {
    if (typeof text !== 'string' || text.length < 4) return
    for (const form of [
      text,
      encodeURIComponent(text.toWellFormed()),
      JSON.stringify(text).slice(1, -1),
      asMarkup(text),
    ])
      this.#needles.add(form)
  }

  /** Replaces every secret in a text. */
  scrub(text: string): string {
    // Longer ones first: a shorter one may be a part of them.
    const needles = [...this.#needles].sort((a, b) => b.length - a.length)
    return needles.reduce((clean, needle) => clean.replaceAll(needle, hidden), text)
  }

  /** Tells one set of credentials from another without being them. */
  fingerprint(): string {
    const fields = Object.entries(this.#values).sort(([a], [b]) => (a < b ? -1 : 1))
    return createHash('sha256').update(JSON.stringify(fields)).digest('base64url')
  }

  toJSON(): string {
    return hidden
  }
}

/** The text as a page shows it. */
function asMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
