import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Connector, Operation } from '../../manifest/connector.ts'
import { assertManifest } from '../../manifest/validate-manifest.ts'
import { manifestOf, type ManifestOverrides } from '../support/manifest-of.ts'

/** Compiles the small manifest. */
export function compile(overrides: ManifestOverrides = {}): Connector {
  return compileConnector(assertManifest(manifestOf(overrides)))
}

/** Compiles one action of the small manifest. */
export function compileAction(action: object, overrides: ManifestOverrides = {}): Operation {
  const operation = compile({ ...overrides, actions: { act: action } }).operations['notes.act']
  if (operation === undefined) throw new Error('there is no notes.act')
  return operation
}
