import type { LocationRecord, NamedRow } from './records.ts'
import { day, fixedRow, iso, newRow, type Seeding } from './seeding.ts'

/** Name, parent, external name, archived. */
const departmentPlan: readonly (readonly [string, string?, (string | undefined)?, boolean?])[] = [
  ['Engineering'],
  ['Platform', 'Engineering'],
  ['Product Engineering', 'Engineering', 'Product'],
  ['Site Reliability', 'Platform', 'Reliability'],
  ['Data & Machine Learning', 'Engineering'],
  ['Design'],
  ['Go-to-Market'],
  ['Sales', 'Go-to-Market'],
  ['Customer Success', 'Go-to-Market', 'Customer Happiness'],
  ['Marketing', 'Go-to-Market'],
  ['People & Places'],
  ['Finance & Legal'],
  ['Hardware Lab', 'Engineering', undefined, true],
]

/** Makes up the departments, parents before their children. */
export function seedDepartments(seeding: Seeding): NamedRow[] {
  const random = seeding.random('departments')
  const ids = new Map<string, string>()
  return departmentPlan.map(([name, parent, externalName, isArchived = false], index) => {
    const createdAt = seeding.now - (880 - index * 20) * day
    const row = newRow(random.uuid(), createdAt, createdAt + random.integer(300) * day)
    ids.set(name, row.id)
    const parentId = parent === undefined ? null : (ids.get(parent) ?? null)
    const extraData = random.chance(0.3) ? { costCenter: `CC-${100 + index}` } : null
    const times = { createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt) }
    const wire = { name, externalName: externalName ?? null, isArchived, parentId, ...times, extraData }
    return { ...fixedRow(row, wire, isArchived), name }
  })
}

interface Place {
  readonly name: string
  readonly parent?: string
  readonly address?: readonly [string, string, string]
  readonly workplaceType?: string
  readonly archived?: boolean
  readonly currency?: string
}

const places: readonly Place[] = [
  { name: 'Europe' },
  { name: 'North America' },
  { name: 'Asia Pacific' },
  {
    name: 'London',
    parent: 'Europe',
    address: ['United Kingdom', 'England', 'London'],
    workplaceType: 'Hybrid',
    currency: 'GBP',
  },
  { name: 'Berlin', parent: 'Europe', address: ['Germany', 'Berlin', 'Berlin'], currency: 'EUR' },
  {
    name: 'Lisboa',
    parent: 'Europe',
    address: ['Portugal', 'Lisboa', 'Lisbon'],
    workplaceType: 'Hybrid',
    currency: 'EUR',
  },
  { name: 'New York', parent: 'North America', address: ['United States', 'NY', 'New York'], workplaceType: 'Hybrid' },
  { name: 'San Francisco', parent: 'North America', address: ['United States', 'CA', 'San Francisco'] },
  { name: 'Singapore', parent: 'Asia Pacific', address: ['Singapore', 'Central Region', 'Singapore'], currency: 'SGD' },
  { name: 'Remote – Europe', parent: 'Europe', workplaceType: 'Remote', currency: 'EUR' },
  { name: 'Remote – Anywhere', workplaceType: 'Remote' },
  { name: 'Dublin', parent: 'Europe', address: ['Ireland', 'Leinster', 'Dublin'], archived: true, currency: 'EUR' },
]

/** Makes up the regions and the locations in them. */
export function seedLocations(seeding: Seeding): LocationRecord[] {
  const random = seeding.random('locations')
  const ids = new Map<string, string>()
  return places.map((place, index) => {
    const row = newRow(random.uuid(), seeding.now - (890 - index * 15) * day)
    ids.set(place.name, row.id)
    return makeLocation(place, row, ids, index < 3)
  })
}

function makeLocation(
  place: Place,
  row: ReturnType<typeof newRow>,
  ids: Map<string, string>,
  isRegion: boolean,
): LocationRecord {
  const { name, parent, archived = false, workplaceType = 'OnSite', currency = 'USD' } = place
  const wire = {
    name,
    externalName: name === 'Lisboa' ? 'Lisbon' : null,
    isArchived: archived,
    address: addressOf(place),
    isRemote: workplaceType === 'Remote',
    workplaceType,
    parentLocationId: parent === undefined ? null : (ids.get(parent) ?? null),
    type: isRegion ? 'LocationHierarchy' : 'Location',
    extraData: null,
  }
  return { ...fixedRow(row, wire, archived), name, isRegion, workplaceType, currency }
}

function addressOf({ address }: Place): object | null {
  if (address === undefined) return null
  const [addressCountry, addressRegion, addressLocality] = address
  return { postalAddress: { addressCountry, addressRegion, addressLocality } }
}
