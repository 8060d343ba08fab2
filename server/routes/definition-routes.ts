import type { Definition } from '../connectors/definitions.ts'
import { detailedTemplate, summarizedTemplate } from '../connectors/source-template.ts'
import { fieldFailure } from '../http/http-failure.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { anyObject, fields, text } from './schemas.ts'

/** Routes that tell which connectors there are. */
export function definitionRoutes(services: Services): readonly Route[] {
  return [
    listDefinitions(services),
    getDefinition(services),
    ...destinations(),
    ...templates(services),
    registry(services),
  ]
}

function listDefinitions({ definitions }: Services): Route {
  return defineRoute<object, { name?: string }>({
    method: 'GET',
    path: '/integrations/definitions/sources',
    access: 'any',
    tag: 'Definitions',
    summary: 'List what connectors can be made of',
    query: fields({ name: text('Only those whose name contains this.') }),
    answers: { 200: fields({ definitions: { type: 'array', items: { type: 'object' } } }) },
    handle: async ({ query: { name = '' } }) => ({
      definitions: definitions.all
        .filter((one) => [one.title, one.name].some((known) => known.toLowerCase().includes(name.toLowerCase())))
        .map(describeDefinition),
    }),
  })
}

/** In the camel case of that route. */
function describeDefinition({ id, name, title }: Definition): object {
  return {
    sourceDefinitionId: id,
    destinationDefinitionId: null,
    name: title,
    dockerRepository: `patchbay/${name}`,
    iconUrl: null,
    custom: false,
    supportLevel: 'certified',
  }
}

function getDefinition({ definitions }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/integrations/definitions/sources/:id',
    access: 'any',
    tag: 'Definitions',
    summary: 'Read a definition: its compiled manifest',
    answers: { 200: fields({ id: { type: 'string' }, definition: anyObject('The compiled manifest.') }) },
    handle: async ({ params: { id = '' } }) => {
      const found = definitions.byId(id) ?? definitions.byName(id)
      if (found === undefined) throw fieldFailure(404, 'definition_id', `there is no definition ${id}`)
      const definition = await definitions.load(found)
      return { id: found.id, definition, example_questions: { direct: definition.questions.direct, search: [] } }
    },
  })
}

/** Nothing is replicated elsewhere, so there are no destinations. */
function destinations(): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/integrations/definitions/destinations',
      access: 'any',
      tag: 'Definitions',
      summary: 'List destinations: there are none',
      answers: { 200: fields({ destinations: { type: 'array', items: { type: 'object' } } }) },
      handle: async () => ({ destinations: [] }),
    }),
    defineRoute({
      method: 'GET',
      path: '/integrations/templates/connections',
      older: ['/embedded/config_templates/connections'],
      access: 'any',
      tag: 'Definitions',
      summary: 'List connection templates: there are none',
      answers: { 200: fields({ data: { type: 'array', items: { type: 'object' } } }) },
      handle: async () => ({ data: [] }),
    }),
  ]
}

function templates({ definitions, organizationId }: Services): readonly Route[] {
  const list = (path: string, older: readonly string[] = []): Route =>
    defineRoute({
      method: 'GET',
      path,
      older,
      access: 'any',
      tag: 'Definitions',
      summary: 'List templates: every definition is its own',
      answers: { 200: fields({ data: { type: 'array', items: { type: 'object' } } }) },
      handle: async () => ({ data: definitions.all.map((one) => summarizedTemplate(one, organizationId)) }),
    })
  return [
    list('/integrations/templates/sources', ['/embedded/config_templates/sources']),
    list('/integrations/templates/sources/global'),
    defineRoute({
      method: 'GET',
      path: '/integrations/templates/sources/:id',
      older: ['/embedded/config_templates/sources/:id'],
      access: 'any',
      tag: 'Definitions',
      summary: 'Read a template: what a connector needs to be made',
      answers: { 200: anyObject('The template.') },
      handle: async ({ params: { id = '' } }) => {
        const found = definitions.byId(id)
        if (found === undefined) throw fieldFailure(404, 'source_template_id', `there is no template ${id}`)
        return detailedTemplate(found, await definitions.load(found))
      },
    }),
  ]
}

function registry({ definitions }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/registry.json',
    bare: true,
    access: 'public',
    tag: 'Definitions',
    summary: 'The registry of connectors',
    answers: { 200: fields({ connectors: { type: 'array', items: { type: 'object' } } }) },
    handle: async ({ origin }) => ({
      connectors: await Promise.all(
        definitions.all.map(async (one) => {
          const { version, docs } = await definitions.load(one)
          return {
            connector_id: one.id,
            connector_name: one.name,
            connector_definition_id: one.id,
            docs_url: docs ?? null,
            latest_version: version,
            latest_url: `${origin}/api/v1/integrations/definitions/sources/${one.id}`,
            versions: [version],
          }
        }),
      ),
    }),
  })
}
