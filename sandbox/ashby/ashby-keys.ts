/** Is an API key with its toggles. */
export interface AshbyKey {
  readonly key: string
  readonly title: string
  readonly scopes: readonly string[]
  readonly enabled: boolean
  /** Lets the key see confidential jobs and projects. */
  readonly confidential: boolean
  /** Lets the key see private notes and custom fields. */
  readonly privateFields: boolean
}

const modules = [
  'candidates',
  'jobs',
  'interviews',
  'hiringProcessMetadata',
  'organization',
  'offers',
  'apiKeys',
  'approvals',
  'reports',
]
const reads = modules.map((module) => `${module}:read`)
const everything = modules.flatMap((module) => [`${module}:read`, `${module}:write`])
const plain = { enabled: true, confidential: false, privateFields: true }

/** Lists the keys that the sandbox hands out. */
export const ashbyKeys: Readonly<
  Record<'full' | 'read_only' | 'candidates_only' | 'deactivated' | 'confidential', AshbyKey>
> = {
  full: { ...plain, key: 'ashby-sandbox-key', title: 'Everything but secrets', scopes: everything },
  read_only: {
    ...plain,
    key: 'ashby-sandbox-read-only',
    title: 'Dashboard (read only)',
    scopes: reads,
    privateFields: false,
  },
  candidates_only: {
    ...plain,
    key: 'ashby-sandbox-candidates-only',
    title: 'Sourcing tool',
    scopes: ['candidates:read'],
    privateFields: false,
  },
  deactivated: {
    ...plain,
    key: 'ashby-sandbox-deactivated',
    title: 'Old integration',
    scopes: everything,
    enabled: false,
  },
  confidential: {
    ...plain,
    key: 'ashby-sandbox-confidential',
    title: 'Executive hiring',
    scopes: everything,
    confidential: true,
  },
}
