import type { Action, ActionParts, Entity, Failure, Limit, Manifest, Pagination, Retry } from './manifest.gen.ts'

/** A manifest that names no presets any more: what it named stands in their place. */
export interface PlainManifest extends Omit<
  Manifest,
  'pagination' | 'failures' | 'retry' | 'limits' | 'templates' | 'entities'
> {
  readonly pagination?: Readonly<Record<string, Pagination>>
  readonly failures?: readonly Failure[]
  readonly retry?: Retry
  readonly limits?: Readonly<Record<string, Limit>>
  readonly templates?: Readonly<Record<string, PlainParts>>
  readonly entities: Readonly<Record<string, PlainEntity>>
}

/** An entity whose actions name no presets. */
export interface PlainEntity extends Omit<Entity, 'actions'> {
  readonly actions: Readonly<Record<string, PlainAction>>
}

/** A part of an action that names no presets. */
export type PlainParts = Omit<ActionParts, 'failures' | 'retry'> & PlainBehaviour

/** An action that names no presets. */
export type PlainAction = Omit<Action, 'failures' | 'retry'> & PlainBehaviour

interface PlainBehaviour {
  readonly failures?: Failure[]
  readonly retry?: Retry
}
