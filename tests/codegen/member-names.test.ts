import { clientMembers, nameMembers } from '../../codegen/member-names.ts'
import { ConnectorClient } from '../../runtime/client.ts'

it('knows every member a client has without its entities', () => {
  const members = Object.getOwnPropertyNames(ConnectorClient.prototype).filter((name) => name !== 'constructor')
  expect([...clientMembers]).toEqual(members.sort())
})

it('keeps names as they are, words of the language too', () => {
  const names = nameMembers(['list', 'delete', 'default', 'class', 'create_note'])
  expect([...names.values()]).toEqual(['list', 'delete', 'default', 'class', 'create_note'])
})

it('adds an underscore to a name that is taken, and never makes two the same', () => {
  const names = nameMembers(['pages', 'pages_', 'constructor', 'then'], ['pages'])
  expect(Object.fromEntries(names)).toEqual({
    pages: 'pages__',
    pages_: 'pages_',
    constructor: 'constructor_',
    then: 'then_',
  })
})
