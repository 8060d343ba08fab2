import type { Permission } from './connector.ts'

/** Writes which permissions are needed; `show` writes a single one. */
export function permissionText(
  permissions: readonly Permission[],
  show: (name: string) => string = (name) => name,
): string {
  const isAlone = permissions.length === 1
  return permissions
    .map((permission) => {
      if (typeof permission === 'string') return show(permission)
      const alternatives = permission.any.map(show).join(' or ')
      return isAlone ? alternatives : `(${alternatives})`
    })
    .join(' and ')
}

/** Lists the names of permissions, alternatives among them. */
export function permissionNames(permissions: readonly Permission[]): readonly string[] {
  return permissions.flatMap((permission) => (typeof permission === 'string' ? permission : permission.any))
}
