import { createHash } from 'node:crypto'
import { inspect } from 'node:util'

const hidden = '[secret]'

/** Holds credentials so that inspecting, serialising or logging the holder never shows them. */
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
    this.#needles.add(text)
    this.#needles.add(encodeURIComponent(text))
    this.#needles.add(JSON.stringify(text).slice(1, -1))
  }

  /** Replaces every secret in a text. */
  scrub(text: string): string {
    let clean = text
    for (const needle of this.#needles) clean = clean.replaceAll(needle, hidden)
    return clean
  }

  /** Tells one set of credentials from another without being them. */
  fingerprint(): string {
    return createHash('sha256').update(JSON.stringify(this.#values)).digest('base64url')
  }

  toJSON(): string {
    return hidden
  }

  [inspect.custom](): string {
    return hidden
  }
}
