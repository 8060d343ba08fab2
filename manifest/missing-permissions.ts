import type { Permission } from './connector.ts'

/** Finds which permissions are lacking; of alternatives, one that is granted is enough. */
export function missingPermissions(
  permissions: readonly Permission[],
  granted: readonly string[],
): readonly Permission[] {
  return permissions.filter((permission) =>
    typeof permission === 'string'
      ? !granted.includes(permission)
      : !permission.any.some((one) => granted.includes(one)),
  )
}
