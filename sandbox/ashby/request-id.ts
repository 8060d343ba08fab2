const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Creates a ULID, as the API stamps on every answer. */
export function createRequestId(now: number): string {
  let id = ''
  for (let rest = now, length = 0; length < 10; length += 1, rest = Math.floor(rest / 32))
    id = (digits[rest % 32] ?? '0') + id
  for (let length = 0; length < 16; length += 1) id += digits[Math.floor(Math.random() * 32)] ?? '0'
  return id
}
