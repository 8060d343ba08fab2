import { loadPeer } from '../../../adapters/load-peer.ts'
import { toolList } from '../../../adapters/tool-list.ts'
import { routerTools } from '../../../adapters/router-tools.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { GithubConnector } from '../../../connectors/github/client.gen.ts'

describe('what a framework’s adapter begins with', () => {
  it('says what to install when the package is missing', async () => {
    const cause = new Error('Cannot find package')
    const loading = loadPeer('The AI SDK', 'ai', () => Promise.reject(cause))
    await expect(loading).rejects.toMatchObject({
      message: 'The AI SDK could not be loaded; is it installed? npm install ai',
      cause,
    })
  })

  it('refuses two tools of one name, of which a framework would take the last', () => {
    const ashby = new AshbyConnector({ authConfig: { api_key: 'x' } })
    const github = new GithubConnector({ authConfig: { token: 'x' } })
    expect(() => toolList([...routerTools([ashby]), ...routerTools([github])])).toThrow(
      'two of the tools are called "search_operations"; give all clients to one call',
    )
  })
})
