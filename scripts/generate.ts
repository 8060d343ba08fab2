// Generates what is committed as generated: the grammar's types, every connector's files and their registry.
// With --check nothing is written, and a file that is not what it would be is an error.
import path from 'node:path'
import { generatePackage } from '../codegen/generate-package.ts'
import { ConnectorError } from '../manifest/errors.ts'

const root = path.resolve(import.meta.dirname, '..')
const check = process.argv.includes('--check')

try {
  const files = await generatePackage(root, { check })
  const changed = files.filter(({ status }) => status !== 'unchanged')
  for (const file of changed) console.log(`${file.status}  ${path.relative(root, file.path)}`)
  console.log(`${files.length} generated files, ${changed.length} ${check ? 'out of date' : 'written'}`)
  if (check && changed.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof ConnectorError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
