import { nameStocks, type NameStock } from './people-words.ts'
import type { Random } from './random.ts'

/** Is a made-up person's name and where it comes from. */
export interface PersonName {
  readonly first: string
  readonly last: string
  readonly stock: NameStock
}

/** Makes up a name. */
export function makeName(random: Random): PersonName {
  const stock = random.pick(nameStocks)
  return { first: random.pick(stock.given), last: random.pick(stock.family), stock }
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  А: 'A',
  с: 's',
  т: 't',
  р: 'r',
  и: 'i',
  д: 'd',
  І: 'I',
  н: 'n',
  а: 'a',
  Б: 'B',
  о: 'o',
  е: 'e',
  к: 'k',
}

const spelled = new Map<string, string>()

/** Spells a name the way an e-mail address does; the stock is small, so every spelling is worked out once. */
export function spellInAscii(name: string): string {
  const known = spelled.get(name)
  if (known !== undefined) return known
  const plain = name.replace(/\(.*\)/u, '').normalize('NFD')
  const ascii = Array.from(plain, (letter) => letters[letter] ?? letters[letter.toLowerCase()] ?? letter).join('')
  const slug = ascii.toLowerCase().replace(/[^a-z]/gu, '')
  spelled.set(name, slug)
  return slug
}
