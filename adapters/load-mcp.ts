/**
 * Loads a part of the Model Context Protocol, whose packages only those have who use it.
 *
 * @throws Error that says what to install.
 */
export async function loadMcp<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const packages = '@modelcontextprotocol/server @modelcontextprotocol/node'
    throw new Error(`MCP is not installed: npm install ${packages}`, { cause: error })
  }
}
