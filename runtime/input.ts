declare const validated: unique symbol

/** The parameters of one call, checked against its operation. Only `validateInput` makes one from what a caller gave. */
export type Input = Readonly<Record<string, unknown>> & { readonly [validated]: true }

/** The same call with one parameter changed by the runtime itself, such as the token of the next page. */
export function withParameter(input: Input, name: string, value: unknown): Input {
  return { ...input, [name]: value }
}
