import type { Contact } from '../company/records.ts'

/** Finds the contact that comes first for its owner. */
export function primaryOf(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ isPrimary }) => isPrimary)
}
