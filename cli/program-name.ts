import path from 'node:path'

/** Says how the user called the program, so that commands we print can be pasted. */
export function programName(script: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (env['npm_command'] !== undefined) return 'npx patchbay'
  const name = path.basename(script ?? 'patchbay')
  if (!/^main\.(js|ts)$/.test(name)) return name
  return `node ${path.relative(process.cwd(), script ?? name)}`
}
