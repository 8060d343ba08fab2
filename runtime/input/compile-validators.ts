import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Connector } from '../../manifest/connector.ts'
import type { InputValidators, ValidateInput } from './validators.ts'

/** Makes the validators of a connector whose client was not generated; each is compiled when it is first used. */
export function compileValidators({ operations }: Connector): InputValidators {
  const options = { allErrors: true, strict: false, strictNumbers: true, validateSchema: false, logger: false } as const
  // A parameter may be called `constructor`; what every object inherits is not given by the caller.
  // What is referred to in many places is compiled once: the copies would be most of the work.
  const ajv = new Ajv2020({ ...options, ownProperties: true, inlineRefs: false })
  addFormats.default(ajv)
  const entries = Object.values(operations).map(({ id, input }): [string, ValidateInput] => {
    let compiled: ValidateInput | undefined
    const validate: ValidateInput = (value) => {
      compiled ??= ajv.compile(input)
      const valid = compiled(value)
      validate.errors = compiled.errors ?? null
      return valid
    }
    return [id, validate]
  })
  return Object.fromEntries(entries)
}
