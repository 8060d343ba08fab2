import type { Contact, Wire } from './company/records.ts'
import { createId } from './create-id.ts'
import { invalidInput } from './failure.ts'
import { objectOf, optional, text, type Reader } from './input.ts'

const place = objectOf({ city: optional(text), region: optional(text), country: optional(text) })

/** Reads where a candidate lives. */
export const candidateLocation: Reader<Wire> = (value, name) => {
  const { city, region, country } = place(value, name)
  const named = (
    [
      ['Country', country],
      ['Region', region],
      ['City', city],
    ] as const
  ).filter(([, part]) => part !== undefined)
  return {
    id: createId(),
    locationSummary: [city, region, country].filter((part) => part !== undefined).join(', '),
    locationComponents: named.map(([type, part]) => ({ type, name: part })),
  }
}

/** Reads an e-mail address. */
export const emailAddress: Reader<string> = (value, name) => {
  const read = text(value, name)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(read)) throw invalidInput(`${name}: Invalid email`)
  return read
}

/** Makes a contact the primary one; the one that was stays as another. */
export function withPrimary(contacts: readonly Contact[], value: string | undefined): readonly Contact[] {
  if (value === undefined) return contacts
  const others = contacts
    .filter((contact) => contact.value !== value)
    .map((contact) => ({ ...contact, isPrimary: false }))
  return [{ value, type: 'Personal', isPrimary: true }, ...others]
}

/** Adds contacts that are not primary, unless they are there already. */
export function withOthers(contacts: readonly Contact[], values: readonly string[]): readonly Contact[] {
  const added = values.filter((value) => !contacts.some((contact) => contact.value === value))
  return [...contacts, ...added.map((value): Contact => ({ value, type: 'Personal', isPrimary: false }))]
}

/** Sets the link of one kind and keeps those of the others. */
export function withLink(
  links: readonly { type: string; url: string }[],
  type: string,
  url: string | undefined,
): readonly { type: string; url: string }[] {
  return url === undefined ? links : [...links.filter((link) => link.type !== type), { type, url }]
}
