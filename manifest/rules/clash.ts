import { showPath, type Finding } from '../finding.ts'
import { placeKey } from '../parameter-at.ts'
import { eachOperation } from './each-operation.ts'
import { tryParseLocation, type DraftOperation } from './draft.ts'
import { parameterAt, placesOf } from './draft-parameters.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** A clash tells parameters apart, or lets one fill several places. */
export const clashRules: readonly Rule[] = [
  { sentence: 'A clash is settled for parameters that exist.', check: eachOperation(checkPlaces) },
  { sentence: 'A clash gives each place one name.', check: eachOperation(checkNames) },
]

function* checkPlaces(operation: DraftOperation): Generator<Finding> {
  const { action, path, parameters, open, origin } = operation
  if (open) return
  for (const [place, location] of locationsOf(action.clash)) {
    if (parameterAt(location, parameters) !== undefined) continue
    yield* unknownName({
      path: origin(['clash', ...place]),
      by: ['clash'],
      says: `in ${showPath(path)} names the unknown place`,
      name: location,
      names: placesOf(operation),
      otherwise: 'name a parameter by its section and its name',
    })
  }
}

function* checkNames({ action, path, origin }: DraftOperation): Generator<Finding> {
  const taken = new Set<string>()
  for (const [place, location] of locationsOf(action.clash)) {
    const at = tryParseLocation(location)
    if (at === undefined) continue
    if (taken.has(placeKey(at))) {
      const message = `clash in ${showPath(path)} names ${location} twice`
      yield { path: origin(['clash', ...place]), message, mend: 'keep one of them' }
    }
    taken.add(placeKey(at))
  }
}

type PlacedLocation = readonly [place: readonly (string | number)[], location: string]

function locationsOf(clash: DraftOperation['action']['clash'] = {}): readonly PlacedLocation[] {
  return Object.entries(clash).flatMap(([name, locations]): readonly PlacedLocation[] =>
    typeof locations === 'string'
      ? [[[name], locations]]
      : locations.map((location, index) => [[name, index], location] as const),
  )
}
