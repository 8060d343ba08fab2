import { TransportError } from '../errors.ts'

/** How far an exchange had come when it failed. */
export interface Progress {
  readonly host: string
  /** Whether any byte of the request may have left. */
  readonly sent: boolean
  /** Whether the connection had served other requests before. */
  readonly reused: boolean
  /** Whether any byte of the answer had come. */
  readonly answered: boolean
  /** Bytes of the answer's body so far; absent before its headers were complete. */
  readonly received: number | undefined
  /** Whether the environment names a proxy. */
  readonly proxied: boolean
}

/** Explains in words what the network did; the cause is the system's own error and holds nothing of the request. */
export function networkFailure(error: Error, progress: Progress): TransportError {
  const code = codeOf(error)
  const { what, mend, kind = 'network', lasting = false } = findRule(code, error, progress)
  const hint = progress.proxied && !lasting && progress.received === undefined ? proxyHint : ''
  return new TransportError(kind, `${what(progress, error)} (${code}). ${mend}${hint}`, {
    sent: progress.sent,
    staleConnection: closed.test(code) && progress.reused && !progress.answered,
    retryable: !lasting,
    cause: withoutAnswer(error),
  })
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function findRule(code: string, error: Error, progress: Progress): Rule {
  return rules.find(({ codes, when }) => codes.test(code) && (when?.(error, progress) ?? true)) ?? anyOther
}

interface Rule {
  readonly codes: RegExp
  readonly when?: (error: Error, progress: Progress) => boolean
  readonly what: (progress: Progress, error: Error) => string
  readonly mend: string
  /** `network` unless said otherwise. */
  readonly kind?: TransportError['code']
  /** Trying again does not help. */
  readonly lasting?: true
}

const closed = /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/

const proxyHint = ' A proxy is set in HTTP_PROXY or HTTPS_PROXY; check it, too.'

const anyOther: Rule = { codes: /./, what: ({ host }) => `The request to ${host} failed`, mend: 'Try again.' }

/** The first that fits is told. */
const rules: readonly Rule[] = [
  {
    codes: /^UND_ERR_BODY_TIMEOUT$/,
    what: ({ host }) => `${host} stopped sending in the middle of its answer`,
    mend: 'Try again.',
    kind: 'timeout',
  },
  {
    codes: /./,
    when: (_, { received }) => received !== undefined,
    what: ({ host, received }) => `The answer of ${host} was cut short after ${received ?? 0} bytes`,
    mend: 'Try again.',
  },
  {
    codes: /^(UND_ERR_ABORTED|UND_ERR_INVALID_ARG|UND_ERR_PRX_TLS)$/,
    when: (error) => error.message.includes('Proxy') || error.message.includes('proxy'),
    what: ({ host }, error) => `The proxy did not let the request to ${host} pass: ${error.message}`,
    mend: 'Check its address, user and password in HTTP_PROXY and HTTPS_PROXY.',
    lasting: true,
  },
  {
    codes: /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH)$/,
    what: ({ host }, error) => `The request to ${host} cannot be sent: ${error.message}`,
    mend: 'Check the headers and the body of the request.',
    lasting: true,
  },
  {
    codes: /^ECONNREFUSED$/,
    what: ({ host }) => `${host} refused the connection`,
    mend: 'Check that the address is right and that the server is running.',
  },
  {
    codes: /^ENOTFOUND$/,
    what: ({ host }) => `${host} was not found by name`,
    mend: 'Check the spelling of the address and the network connection.',
  },
  {
    codes: /^EAI_/,
    what: ({ host }) => `${host} could not be looked up by name`,
    mend: 'Check the network connection.',
  },
  {
    codes: /^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/,
    what: ({ host }) => `${host} cannot be reached`,
    mend: 'Check the network connection.',
  },
  {
    codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    when: (_, { sent }) => !sent,
    what: ({ host }) => `${host} took too long to accept the connection`,
    mend: 'Check the address and the network connection, or try again.',
    kind: 'timeout',
  },
  { codes: /^ETIMEDOUT$/, what: ({ host }) => `${host} stopped responding`, mend: 'Try again.', kind: 'timeout' },
  {
    codes: /CERT|^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_DECRYPT_CRL_SIGNATURE|HOSTNAME_MISMATCH)$/,
    what: ({ host }) => `The certificate of ${host} is not trusted`,
    mend: 'Check the address; for a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.',
    lasting: true,
  },
  {
    codes: /^(EPROTO|ERR_SSL_|ERR_TLS_)/,
    what: ({ host }) => `No secure connection to ${host} could be agreed on`,
    mend: 'Check that the address should begin with https:// and that its port is right.',
    lasting: true,
  },
  {
    codes: closed,
    when: (_, { sent, reused }) => !sent && !reused,
    what: ({ host }) => `${host} closed the connection while it was being opened`,
    mend: 'Try again.',
  },
  { codes: closed, what: ({ host }) => `${host} closed the connection before it answered`, mend: 'Try again.' },
  {
    codes: /^(HPE_|HTTPParserError)/,
    what: ({ host }) => `${host} did not answer in HTTP`,
    mend: 'Check the scheme and the port of the address.',
  },
  {
    codes: /^UND_ERR_HEADERS_OVERFLOW$/,
    what: ({ host }) => `${host} answered with more headers than are accepted`,
    mend: 'Raise --max-http-header-size if they are needed.',
    lasting: true,
  },
]

/** A parser's error carries a piece of the answer, which may be private. */
function withoutAnswer(error: Error): Error {
  return 'data' in error ? new Error(error.message) : error
}
