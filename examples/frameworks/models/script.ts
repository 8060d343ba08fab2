/** A call of a tool. */
export interface ScriptedCall {
  readonly tool: string
  readonly input: object
}

/** A tool as a model is offered it. */
export interface OfferedTool {
  readonly name: string
  readonly description: string
  readonly schema: unknown
  /** Absent where the framework says nothing of it. */
  readonly strict?: boolean
}

/** What a model without a mind does: it makes its calls, one a turn, and then repeats what the last one gave. */
export class Script {
  readonly #calls: ScriptedCall[]
  #count = 0
  /** The tools it was offered at its first turn. */
  offered: readonly OfferedTool[] = []
  /** What each call gave, as the model was told. */
  readonly results: string[] = []

  constructor(calls: readonly ScriptedCall[]) {
    this.#calls = [...calls]
  }

  /** Takes a turn: hears what the last call gave, and makes the next one or, when there is none, says something. */
  turn(offered: readonly OfferedTool[], result: string | undefined): ScriptedTurn {
    if (this.#count === 0) this.offered = offered
    this.#count += 1
    if (result !== undefined) this.results.push(result)
    const call = this.#calls.shift()
    if (call !== undefined) return { type: 'call', id: `call_${this.#count}`, ...call }
    return { type: 'text', text: `This model has no key, so it only repeats what the tool gave:\n${result ?? ''}` }
  }
}

/** What a model says in a turn. */
export type ScriptedTurn =
  ({ readonly type: 'call'; readonly id: string } & ScriptedCall) | { readonly type: 'text'; readonly text: string }

/** What the examples do without a key. */
export function exampleScript(): Script {
  const params = { status: ['Open'], limit: 3 }
  return new Script([{ tool: 'ashby_execute', input: { entity: 'jobs', action: 'list', params, fields: ['title'] } }])
}
