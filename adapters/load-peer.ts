/**
 * Loads what only those have who use it.
 *
 * @throws Error that says what to install.
 */
export async function loadPeer<T>(title: string, packages: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new Error(`${title} could not be loaded; is it installed? npm install ${packages}`, { cause: error })
  }
}

/** What the Model Context Protocol needs. */
export function loadMcp<T>(load: () => Promise<T>): Promise<T> {
  return loadPeer('MCP', '@modelcontextprotocol/server @modelcontextprotocol/node', load)
}
