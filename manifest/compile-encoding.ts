import type { Encoding } from './connector.ts'
import type * as written from './manifest.gen.ts'

const usual: Encoding = { body: 'json', arrays: 'repeat', objects: 'brackets', booleans: ['false', 'true'], params: {} }

/** Compiles how values are written, over what holds without it. */
export function compileEncoding(encode: written.Encode = {}, below: Encoding = usual): Encoding {
  const [no = 'false', yes = 'true'] = encode.booleans ?? below.booleans
  return {
    body: encode.body ?? below.body,
    arrays: encode.arrays ?? below.arrays,
    objects: encode.objects ?? below.objects,
    booleans: [no, yes],
    params: { ...below.params, ...encode.params },
  }
}
