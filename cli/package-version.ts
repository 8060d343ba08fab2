export { packageVersion } from '../adapters/package-version.ts'
