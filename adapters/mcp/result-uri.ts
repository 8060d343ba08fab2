/** How a kept result is asked for, as a template of RFC 6570. */
export const resultTemplate = 'patchbay://results/{id}{?cursor}'

/** Writes where a kept result, or a later part of it, is read. */
export function resultUri(id: string, cursor = 0): string {
  return `patchbay://results/${id}${cursor === 0 ? '' : `?cursor=${cursor}`}`
}

/** Reads such an address; nothing when it is none. */
export function parseResultUri(uri: string): { readonly id: string; readonly cursor: number } | undefined {
  const [, id, cursor = '0'] = /^patchbay:\/\/results\/([\w-]+)(?:\?cursor=(\d{1,12}))?$/.exec(uri) ?? []
  return id === undefined ? undefined : { id, cursor: Number(cursor) }
}
