/** Names the environment variable that the command line reads a field of a connector from: `ASHBY_API_KEY`. */
export function environmentVariable(connector: string, field: string): string {
  return `${connector}_${field}`.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()
}
