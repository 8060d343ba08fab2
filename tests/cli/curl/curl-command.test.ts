import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { curlCommand } from '../../../cli/curl/curl-command.ts'
import { shellQuote } from '../../../cli/shell-quote.ts'
import type { Send } from '../../../manifest/auth-scheme.ts'
import { parseTemplate } from '../../../manifest/template.ts'

const request = { method: 'GET', url: 'https://api.example.com/things', headers: {} }
const credential = parseTemplate('{{ credentials.key }}')

function withSend(send: Send): string {
  return curlCommand(request, 'my-api', [send])
}

describe('curlCommand', () => {
  it.each<[string, Send, string]>([
    ['basic', { type: 'basic', username: credential, password: '' }, '--user "$MY_API_KEY:"'],
    [
      'basic with both',
      { type: 'basic', username: credential, password: credential },
      '--user "$MY_API_KEY:$MY_API_KEY"',
    ],
    ['basic with a fixed password', { type: 'basic', username: credential, password: 'x' }, '--user "${MY_API_KEY}:x"'],
    ['bearer', { type: 'bearer', token: credential }, '--header "authorization: Bearer $MY_API_KEY"'],
    [
      'header',
      { type: 'header', name: 'x-key', value: parseTemplate('Key {{ credentials.key }}_1 "$`\\') },
      '--header "x-key: Key ${MY_API_KEY}_1 \\"\\$\\`\\\\"',
    ],
    ['cookie', { type: 'cookie', name: 'sid', value: credential }, '--cookie "sid=$MY_API_KEY"'],
    ['query', { type: 'query', name: 'key', value: credential }, '--url-query "key=$MY_API_KEY"'],
  ])('refers to the variable of a credential that is sent as %s', (_, send, option) => {
    expect(withSend(send)).toBe(`curl https://api.example.com/things \\\n  ${option}`)
  })

  it('sends nothing for an open API', () => {
    expect(withSend({ type: 'none' })).toBe('curl https://api.example.com/things')
  })

  it('says which credentials the manifest changes before they are sent', () => {
    const token = parseTemplate("{{ credentials.key | strip_prefix('sk_') | base64 }}")
    expect(withSend({ type: 'bearer', token })).toBe(
      '# to be changed by hand before it is sent: $MY_API_KEY (strip_prefix sk_, then base64)\n' +
        'curl https://api.example.com/things \\\n  --header "authorization: Bearer $MY_API_KEY"',
    )
  })

  it('keeps curl from reading anything into a URL, a method or a header', () => {
    const url = 'https://api.example.com/a%20b?x[]=1&y={2}'
    expect(curlCommand({ ...request, url }, 'x', [])).toBe(`curl --globoff '${url}'`)
    expect(curlCommand({ ...request, method: 'HEAD' }, 'x', [])).toBe('curl --head https://api.example.com/things')
    expect(curlCommand({ ...request, headers: { 'x-empty': '' } }, 'x', [])).toContain("--header 'x-empty;'")
    expect(curlCommand({ ...request, body: new Uint8Array([1]) }, 'x', [])).toContain('--data-binary @BODY')
  })
})

describe('shellQuote', () => {
  it('leaves alone what needs nothing', () => {
    expect(['a-b_c.d/e:f=g,h@i+j%k'].map(shellQuote)).toEqual(['a-b_c.d/e:f=g,h@i+j%k'])
  })

  it('brings every text through a shell as it is', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 30 })
      .filter((value) => !value.includes('\0') && value.isWellFormed())
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
        const script = `printf '%s\\0' ${texts.map(shellQuote).join(' ')}`
        expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(texts)
      }),
      { numRuns: 30 },
    )
  })
})
