import { encodeCookie } from '../encode-cookie.ts'

const hidden = '[secret]'

/** Holds credentials in private fields, so that inspecting, serialising or logging the holder never shows them. */
export class Secrets {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #needles = new Set<string>()

  constructor(values: Readonly<Record<string, unknown>>, secretNames: readonly string[]) {
    this.#values = values
    for (const name of secretNames) this.hide(values[name])
  }

  /** The fields of the credentials; for building authenticators and telling one from another only. */
  reveal(): Readonly<Record<string, unknown>> {
    return this.#values
  }

  /** Remembers a further text that must never be shown, such as a header made of a secret. */
  hide(text: unknown): void {
    if (typeof text !== 'string' || text.length < 4) return
    for (const form of formsOf(text)) this.#needles.add(form)
  }

  /** Replaces every secret in a text. */
  scrub(text: string): string {
    // Longer ones first: a shorter one may be a part of them.
    const needles = [...this.#needles].sort((a, b) => b.length - a.length)
    return needles.reduce((clean, needle) => clean.replaceAll(needle, hidden), text)
  }

  toJSON(): string {
    return hidden
  }
}

/** A text as it may be written where an answer, a library or a log repeats it. */
function formsOf(text: string): readonly string[] {
  const encoded = encodeURIComponent(text.toWellFormed())
  const quoted = asJson(text)
  // JSON inside of JSON is what APIs make of the headers they complain about.
  return [
    text,
    quoted,
    asJson(quoted),
    encoded,
    encoded.replaceAll("'", '%27'),
    encodeCookie(text.toWellFormed()),
    asMarkup(text),
  ]
}

function asJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
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
