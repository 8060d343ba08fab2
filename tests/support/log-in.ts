import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app, type AuthorizationServer } from './authorization-server.ts'
import { manifestOf } from './manifest-of.ts'
import { runCli, type CliResult, type CliWorld } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The app, as the command reads it. */
export const env: Readonly<Record<string, string>> = {
  NOTES_CLIENT_ID: app.client_id,
  NOTES_CLIENT_SECRET: app.client_secret,
}

/** A folder with the manifest of an API whose tokens come from an authorization server. */
export async function folderFor(server: AuthorizationServer, changes: object = {}): Promise<string> {
  const folder = await temporaryFolder()
  const manifest = manifestOf({ auth: { oauth: server.scheme(changes) }, server: { url: server.url } })
  await writeFile(path.join(folder, 'connector.yaml'), JSON.stringify(manifest))
  return folder
}

/** How a login goes. */
export interface Login {
  readonly options?: readonly string[]
  readonly world?: CliWorld
  /** What the person does with the address that was printed. */
  readonly person: (url: string) => Promise<unknown>
}

/** Runs the command, and a person in place of the browser. */
export async function login(
  cwd: string,
  { options = [], world = {}, person }: Login,
): Promise<CliResult & { acted: unknown }> {
  let acted: unknown
  const result = await runCli(['login', './connector.yaml', '--no-browser', ...options], {
    env,
    cwd,
    ...world,
    onMessage: (text) => {
      const [, url] = /^ {2}(http\S+)$/m.exec(text) ?? []
      if (url !== undefined) acted = person(url)
    },
  })
  return { ...result, acted: await acted }
}

/** Consents, and lets the browser follow. */
export function consenting(server: AuthorizationServer): (url: string) => Promise<Response> {
  return async (url) => fetch(await server.consent(url))
}
