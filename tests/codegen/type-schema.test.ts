import { compileDeclarations } from '../../codegen/compile-declarations.ts'
import { formatSource } from '../../codegen/format-source.ts'
import { typeSchema } from '../../codegen/type-schema.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'

const schemas: Readonly<Record<string, JsonSchema>> = {
  Id: { type: 'string', format: 'uuid', description: 'An id.' },
  Person: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
}

function resolve(reference: string): { readonly name: string } | { readonly schema: JsonSchema } | undefined {
  const name = reference.replace('#/schemas/', '')
  const schema = schemas[name]
  return schema === undefined ? undefined : name === 'Id' ? { schema } : { name }
}

/** The declaration of a type called `Subject`. */
async function declarationOf(schema: unknown): Promise<string> {
  const types = { Subject: typeSchema(schema, resolve), Person: typeSchema(schemas['Person'], resolve) }
  const declarations = await compileDeclarations(types)
  return (await formatSource(declarations.get('Subject') ?? '')).replace(/^export /, '').trim()
}

const inline = { type: 'object', additionalProperties: false }

describe('typeSchema', () => {
  it.each<[string, unknown, string]>([
    ['text', { type: 'string', format: 'date', minLength: 1 }, 'type Subject = string'],
    ['an integer', { type: 'integer' }, 'type Subject = number'],
    ['null', { type: 'null' }, 'type Subject = null'],
    ['several types', { type: ['string', 'number', 'null'] }, 'type Subject = string | number | null'],
    ['nothing said', {}, 'type Subject = unknown'],
    ['nothing but a description', { description: 'Any.' }, '/** Any. */\nexport type Subject = unknown'],
    ['true', true, 'type Subject = unknown'],
    ['false', false, 'type Subject = never'],
    ['nullable', { type: 'string', nullable: true }, 'type Subject = string | null'],
    ['an enum', { type: 'string', enum: ['a', 'b'] }, "type Subject = 'a' | 'b'"],
    ['an enum with null', { enum: ['a', 1, null] }, "type Subject = 'a' | 1 | null"],
    ['a nullable enum', { enum: ['a'], nullable: true }, "type Subject = 'a' | null"],
    ['a constant', { const: 'a' }, "type Subject = 'a'"],
    ['a list', { type: 'array', items: { type: 'string' }, minItems: 2 }, 'type Subject = string[]'],
    ['a list of anything', { type: 'array' }, 'type Subject = unknown[]'],
    ['a list of literals', { items: { enum: ['a', 'b'] } }, "type Subject = ('a' | 'b')[]"],
    ['a nullable list', { type: ['array', 'null'], items: { type: 'string' } }, 'type Subject = string[] | null'],
    ['a tuple', { prefixItems: [{ type: 'string' }, { type: 'number' }] }, 'type Subject = [string, number]'],
    ['a reference', { $ref: '#/schemas/Person' }, 'type Subject = Person'],
    ['a list of references', { items: { $ref: '#/schemas/Person' } }, 'type Subject = Person[]'],
    ['a nullable reference', { $ref: '#/schemas/Person', nullable: true }, 'type Subject = Person | null'],
    ['a reference that leads nowhere', { $ref: '#/schemas/Nobody' }, 'type Subject = unknown'],
    ['a reference to a file', { $ref: 'file:///etc/passwd' }, 'type Subject = unknown'],
    ['a reference to the network', { $ref: 'http://127.0.0.1:1/schema.json' }, 'type Subject = unknown'],
    [
      'alternatives',
      { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      'type Subject = string | string[]',
    ],
    ['alternatives of which one is anything', { anyOf: [{ type: 'string' }, {}] }, 'type Subject = unknown'],
    [
      'alternatives that only restrict',
      { type: 'string', anyOf: [{ minLength: 1 }, { pattern: 'x' }] },
      'type Subject = string',
    ],
    ['an object of anything', { type: 'object' }, 'interface Subject {\n  [k: string]: unknown\n}'],
    ['an object of nothing', inline, 'interface Subject {\n  [k: string]: never\n}'],
    ['a map', { additionalProperties: { type: 'number' } }, 'interface Subject {\n  [k: string]: number\n}'],
    [
      'a map by pattern',
      { patternProperties: { '^x-': { type: 'string' } } },
      'interface Subject {\n  [k: string]: string\n}',
    ],
    [
      'an inherited object',
      { allOf: [{ $ref: '#/schemas/Person' }, { type: 'object', properties: { age: { type: 'number' } } }] },
      'type Subject = Person & {\n  age?: number\n}',
    ],
    [
      'what an inherited object must have',
      { allOf: [{ $ref: '#/schemas/Person' }, { type: 'object', required: ['age'] }] },
      'type Subject = Person & {\n  age: unknown\n}',
    ],
    [
      'a nullable object',
      { type: ['object', 'null'], properties: { a: { type: 'string' } } },
      'type Subject = {\n  a?: string\n} | null',
    ],
  ])('writes %s', async (_name, schema, want) => {
    expect(await declarationOf(schema)).toBe(want)
  })

  it('keeps required, nullable, open and described properties apart', async () => {
    const schema = {
      description: 'A person.',
      required: ['id', 'born'],
      properties: {
        id: { $ref: '#/schemas/Id' },
        born: { type: ['string', 'null'], description: 'When.' },
        boss: { $ref: '#/schemas/Person', description: 'Who leads.', deprecated: true },
        size: { type: 'integer', default: 5, description: 'How many' },
        'x-y': { properties: { title: { type: 'string', title: 'Title' } }, title: 'Nested' },
      },
      additionalProperties: true,
    }
    expect(await declarationOf(schema)).toBe(`/** A person. */
export interface Subject {
  /** An id. */
  id: string
  /** When. */
  born: string | null
  /**
   * Who leads.
   *
   * @deprecated
   */
  boss?: Person
  /** How many. Default: 5. */
  size?: number
  'x-y'?: {
    title?: string
  }
  [k: string]: unknown
}`)
  })

  it('turns "exactly one of these is required" into a choice', async () => {
    const schema = {
      properties: { id: { type: 'string' }, number: { type: 'integer' }, expand: { type: 'boolean' } },
      oneOf: [{ required: ['id'] }, { required: ['number'] }],
    }
    expect(await declarationOf(schema)).toBe(`type Subject = {
  expand?: boolean
} & (
  | {
      id: string
      number?: never
    }
  | {
      id?: never
      number: number
    }
)`)
  })

  it('turns "at least one of these is required" into a choice', async () => {
    const schema = {
      properties: { name: { type: 'string' }, email: { type: 'string' } },
      if: true,
      then: { anyOf: [{ required: ['name'] }, { required: ['email'] }] },
    }
    expect(await declarationOf(schema)).toBe(`type Subject =
  | {
      name: string
      email?: string
    }
  | {
      name?: string
      email: string
    }`)
  })

  it('keeps what each of several forms has', async () => {
    const schema = {
      required: ['type'],
      properties: { type: { type: 'string' }, note: { type: 'string' } },
      allOf: [
        {
          oneOf: [
            { properties: { type: { const: 'card' }, card: { type: 'string' } }, required: ['card'] },
            { properties: { type: { const: 'bank' }, iban: { type: 'string' } } },
          ],
        },
      ],
    }
    expect(await declarationOf(schema)).toBe(`type Subject = {
  note?: string
} & (
  | {
      type: 'card'
      card: string
    }
  | {
      type: 'bank'
      iban?: string
    }
)`)
  })

  it('lets nothing of a manifest through that is not a type', async () => {
    const schema = {
      tsType: 'any; export const evil = 1',
      title: 'Evil',
      $id: 'https://evil.example',
      type: 'string',
      enum: ['a'],
      tsEnumNames: ['A = 1} export const evil = 1 //'],
    }
    expect(await declarationOf(schema)).toBe("type Subject = 'a'")
  })

  it('keeps properties whose names are keywords', async () => {
    const schema = {
      properties: {
        tsType: { type: 'string' },
        title: { type: 'string' },
        enum: { type: 'string' },
        $id: { type: 'string' },
      },
    }
    expect(await declarationOf(schema)).toBe(`interface Subject {
  tsType?: string
  title?: string
  enum?: string
  $id?: string
}`)
  })
})
