import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { serverVariables } from '../server/read-settings.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The instructions of the Dockerfile, continued lines joined. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(/ +/))
const lastStage = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'))
const argument = (name: string): string =>
  lastStage
    .filter(([found]) => found === name)
    .map(([, ...words]) => words.join(' '))
    .join(' ')

interface Service {
  readonly environment: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: object
}

const compose = parse(read('compose.yaml')) as {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: object
}

describe('the Dockerfile', () => {
  it('gets every file that it copies from outside past .dockerignore', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = instructions
      .filter(([name, first = '']) => name === 'COPY' && !first.startsWith('--from'))
      .flatMap(([, ...words]) => words.slice(0, -1))
      .filter((file) => file !== '.')
    const project = JSON.parse(read('tsconfig.build.json')) as { readonly include: readonly string[] }
    const needed = new Set([...copied, ...project.include, 'scripts', 'tsconfig.json', 'tsconfig.build.json'])

    expect([...needed].sort()).toEqual([...kept].sort())
    expect(kept.filter((file) => !readdirSync(root).includes(file))).toEqual([])
  })

  it('runs the server as a user without rights, with its data in a volume', () => {
    expect({
      user: argument('USER'),
      volume: argument('VOLUME'),
      port: argument('EXPOSE'),
      entry: [...(JSON.parse(argument('ENTRYPOINT')) as string[]), ...(JSON.parse(argument('CMD')) as string[])],
    }).toEqual({ user: 'node', volume: '/data', port: '8787', entry: ['node', 'dist/cli/main.js', 'serve'] })
    expect(argument('HEALTHCHECK')).toContain('/health')
  })

  it('sets variables that the server reads', () => {
    const names = [...argument('ENV').matchAll(/(PATCHBAY_\w+)=/g)].map(([, name]) => name)
    const known = serverVariables.map(([name]) => name)
    expect(names.sort()).toEqual(['PATCHBAY_DATABASE', 'PATCHBAY_HOST', 'PATCHBAY_PORT'])
    expect(names.filter((name = '') => !known.includes(name))).toEqual([])
  })

  it('builds on a release of node that the package allows', () => {
    const bases = instructions.filter(([name]) => name === 'FROM').map(([, base]) => base)
    expect([...new Set(bases)]).toEqual(['node:22-slim'])
  })
})

describe('compose.yaml', () => {
  it('has no secret in it and starts without none', () => {
    const secrets = Object.values(compose.services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY$|CLIENT_ID|DATABASE$/.test(name)),
    )
    expect(secrets.map(([name]) => name).sort()).toEqual([
      'PATCHBAY_CLIENT_ID',
      'PATCHBAY_CLIENT_SECRET',
      'PATCHBAY_DATABASE',
      'PATCHBAY_ENCRYPTION_KEY',
      'POSTGRES_PASSWORD',
    ])
    expect(secrets.filter(([, value]) => !/\$\{\w+:\?[^}]+\}/.test(value))).toEqual([])
  })

  it('sets variables that the server reads', () => {
    const known = serverVariables.map(([name]) => name)
    const names = Object.keys(compose.services['patchbay']?.environment ?? {})
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })

  it('waits for a healthy database and is reached from this machine alone', () => {
    const { patchbay, postgres } = compose.services
    expect(patchbay?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    expect(patchbay?.ports).toEqual(['127.0.0.1:${PATCHBAY_PORT:-8787}:8787'])
    expect(postgres?.ports).toBeUndefined()
    expect(postgres?.healthcheck).toBeDefined()
    expect(postgres?.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes))
  })
})
