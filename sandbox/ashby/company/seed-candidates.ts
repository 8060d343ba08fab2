import { makeName, spellInAscii } from './make-name.ts'
import type { Random } from './random.ts'
import type { CandidateRecord, Contact } from './records.ts'
import type { SourceRecord } from './seed-hiring-metadata.ts'
import { seedProfile, type Person, type ProfileParts } from './seed-profile.ts'
import { day, type Seeding } from './seeding.ts'

/** Is what candidates are made of. */
export interface CandidateParts extends ProfileParts {
  readonly sources: readonly SourceRecord[]
}

interface Beginning {
  readonly createdAt: number
  readonly person: Person
  readonly profile: CandidateRecord['profile']
}

const mailHosts = ['mail.example', 'post.example', 'inbox.example', 'correo.example']

/** Makes up candidates over the past year, oldest first. */
export function seedCandidates(seeding: Seeding, parts: CandidateParts): CandidateRecord[] {
  const random = seeding.random('candidates')
  const slugs = new Map<string, number>()
  const year = 365 * day
  return Array.from({ length: seeding.candidates }, (_, index) => {
    const place = (index + random.fraction()) / (seeding.candidates + 1)
    const createdAt = Math.floor(seeding.now - year + place * year)
    const person = namePerson(random, slugs)
    const profile: CandidateRecord['profile'] = ({ id }) => seedProfile(seeding.random(id), parts, person, createdAt)
    return makeCandidate(random, parts, { createdAt, person, profile })
  })
}

function namePerson(random: Random, slugs: Map<string, number>): Person {
  const { first, last, stock } = makeName(random)
  const base = `${spellInAscii(first)}.${spellInAscii(last)}`
  const seen = slugs.get(base) ?? 0
  slugs.set(base, seen + 1)
  return { first, last, stock, slug: seen === 0 ? base : `${base}${seen + 1}` }
}

function makeCandidate(
  random: Random,
  { users, sources }: CandidateParts,
  { createdAt, person, profile }: Beginning,
): CandidateRecord {
  const source = random.chance(0.93) ? random.pick(sources) : null
  const credited = source !== null && source.kind !== 'Inbound' && random.chance(0.8)
  return {
    id: random.uuid(),
    createdAt,
    updatedAt: createdAt,
    sequence: 0,
    change: 0,
    name: displayName(random, person),
    emails: emails(random, person),
    source,
    creditedTo: credited ? random.pick(users) : null,
    applications: [],
    profile,
  }
}

function displayName(random: Random, { first, last }: Person): string {
  const name = `${first} ${last}`
  return random.chance(0.01) ? `${name} ${random.pick(['🌈', '🚀', '👩🏽‍💻', '✨'])}` : name
}

function emails(random: Random, { slug }: Person): Contact[] {
  if (random.chance(0.03)) return []
  const personal: Contact = { value: `${slug}@${random.pick(mailHosts)}`, type: 'Personal', isPrimary: true }
  const work: Contact = { value: `${slug}@work.example`, type: 'Work', isPrimary: false }
  return random.chance(0.12) ? [personal, work] : [personal]
}
