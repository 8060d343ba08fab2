import type { ObjectSchema } from '../manifest/json-schema.ts'
import { callOperation } from './call-operation.ts'
import { createCatalogue, type Catalogue, type Entry } from './catalogue.ts'
import { callOutput } from './execute-tool.ts'
import { choiceText, flatSchema } from './flat-schema.ts'
import { optionalTexts, readArguments } from './read-arguments.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import type { AgentClient, ToolOptions } from './tool-options.ts'
import type { Tool } from './neutral-tool.ts'

/** Makes a tool of each operation that the options and the credentials allow, with its own parameters. */
export async function operationTools(
  clients: readonly AgentClient[],
  options: ToolOptions = {},
  signal?: AbortSignal,
): Promise<readonly Tool[]> {
  const catalogue = createCatalogue(clients, options)
  const entries = await catalogue.entries(signal)
  return entries
    .filter(({ operation }) => operation.response.type !== 'file')
    .map((entry) => operationTool(catalogue, entry, options))
}

/** A parameter of our own, under a name that no API has. */
const fieldsParameter = '_fields'

function operationTool(catalogue: Catalogue, { connector, operation }: Entry, options: ToolOptions): Tool {
  const { entity, action, description, effect, idempotent } = operation
  return {
    name: `${connector.name}_${entity}_${action}`.replace(/[^\w-]/g, '_').slice(0, 64),
    description: `${description}${choiceText(operation.input)}`,
    inputSchema: schemaOf(operation.input),
    outputSchema: callOutput,
    effect,
    idempotent,
    run: async (input, run) => {
      try {
        const { [fieldsParameter]: given, ...params } = readArguments(input)
        const fields = optionalTexts({ [fieldsParameter]: given }, fieldsParameter)
        return await callOperation(
          catalogue,
          { connector: connector.name, entity, action, params, fields },
          options,
          run,
        )
      } catch (error) {
        if (run?.signal?.aborted === true) throw run.signal.reason
        return failedResult(lessonOf(error, false))
      }
    },
  }
}

function schemaOf(input: ObjectSchema): ObjectSchema {
  const fields = { type: 'array', items: { type: 'string' }, description: 'Fields to show; ["*"] for all.' }
  return { ...flatSchema(input), properties: { ...input.properties, [fieldsParameter]: fields } }
}
