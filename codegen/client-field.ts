/** Names the field of a client that has an entity's actions; one that is called like a method of the client ends in `_`. */
export function clientField(entity: string): string {
  return ofClients.includes(entity) ? `${entity}_` : entity
}

const ofClients = ['aggregate', 'check', 'describe', 'execute', 'explain', 'pages', 'request', 'search']
