/**
 * A date, or a date with a time, in ISO 8601; without an offset it is meant in UTC, without a time it is midnight. The same text
 * works in PostgreSQL and here. It stands in a migration: a change of it needs another one.
 */
export const isoDatePattern: string = [
  '^(?:',
  // Days that there are, so that the cast cannot fail; nothing that an offset could take before the year 1.
  '(?!000[01])[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))',
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29',
  ')',
  '(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])?)?$',
].join('')

const isoDate = new RegExp(isoDatePattern, 'u')

/** Tells whether a text is a date that is compared as an instant. */
export function isIsoDate(text: string): boolean {
  return isoDate.test(text)
}
