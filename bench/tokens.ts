import { formatAims, formatReport } from './format-report.ts'
import { measureTokens, tokenReport } from './measure-tokens.ts'
import { isMet } from './report.ts'

const report = tokenReport(await measureTokens())
process.stdout.write(`${formatReport(report)}\n${formatAims(report.aims)}\n`)
if (!report.aims.every(isMet)) process.exitCode = 1
