import type { Connector, Encoding, Operation, Parameter, Place } from '../../manifest/connector.ts'
import { codeSpan } from './code-span.ts'
import { propertiesOf } from './schema-shape.ts'

/** Says how a list or an object is written in the query or in a form, where that is not as one would guess. */
export function styleRemark(
  { server }: Connector,
  { encode, input }: Operation,
  { name, at }: Parameter,
): readonly string[] {
  const encoding = encode ?? server.encode
  if (!isStyled(at, encoding)) return []
  const [wireName = ''] = at.path
  const types = [propertiesOf(input)[name]?.['type']].flat()
  const style = { ...encoding, ...encoding.params[wireName] }
  if (types.includes('array')) return listTexts(wireName)[style.arrays]
  return types.includes('object') ? objectTexts(wireName)[style.objects] : []
}

function isStyled(at: Place, { body }: Encoding): boolean {
  return at.in === 'query' || (at.in === 'body' && body === 'form')
}

function listTexts(name: string): Readonly<Record<Encoding['arrays'], readonly string[]>> {
  return {
    repeat: [],
    brackets: [`Sent as ${codeSpan(`${name.replace(/\[\]$/, '')}[]`)}.`],
    indices: [`Sent as ${codeSpan(`${name}[0]`)}, ${codeSpan(`${name}[1]`)}.`],
    comma: ['Sent joined by commas.'],
    space: ['Sent joined by spaces.'],
    pipe: ['Sent joined by pipes.'],
    json: ['Sent as JSON.'],
  }
}

function objectTexts(name: string): Readonly<Record<Encoding['objects'], readonly string[]>> {
  return {
    brackets: [`Sent as ${codeSpan(`${name}[key]`)}.`],
    dots: [`Sent as ${codeSpan(`${name}.key`)}.`],
    json: ['Sent as JSON.'],
  }
}
