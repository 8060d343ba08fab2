import { showPath, type Finding } from '../finding.ts'
import type { DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import type { Rule } from './rule.ts'

/** An action says how its answer is read. */
export const responseRules: readonly Rule[] = [
  { sentence: 'Every action says where its data is, in one way.', check: eachOperation(checkWays) },
  {
    sentence: 'An action that lists records says how it is paged, and no other does.',
    check: eachOperation(checkPaging),
  },
  { sentence: 'A file is the answer itself, or the answer has its address.', check: eachOperation(checkFile) },
  { sentence: 'What is done with records is done where there are some.', check: eachOperation(checkShaping) },
]

const ways = ['records', 'record', 'file', 'nothing'] as const

function* checkWays({ path, action: { response = {} }, origin }: DraftOperation): Generator<Finding> {
  const [first, second] = ways.filter((way) => response[way] !== undefined)
  if (first === undefined) {
    yield {
      path,
      at: 'key',
      message: `${showPath(path)} does not say where its data is`,
      mend: 'write "response: { records: … }", "{ record: … }", "{ file: … }" or "{ nothing: true }"',
    }
  } else if (second !== undefined) {
    yield {
      path: origin(['response', second]),
      at: 'key',
      message: `${showPath(path)} answers with "${first}" and "${second}" at once`,
      mend: 'keep one of them',
    }
  }
}

function* checkPaging({ path, action: { response = {}, pagination }, origin }: DraftOperation): Generator<Finding> {
  if (response.records !== undefined && pagination === undefined) {
    yield {
      path,
      at: 'key',
      message: `${showPath(path)} lists records but does not say how it is paged`,
      mend: 'name a pagination; for a list that is answered at once, one of { type: none, reason: … }',
    }
  }
  const answersOtherwise = ways.some((way) => way !== 'records' && response[way] !== undefined)
  if (response.records === undefined && answersOtherwise && pagination !== undefined) {
    yield {
      path: origin(['pagination']),
      at: 'key',
      message: `${showPath(path)} names a pagination but lists no records`,
      mend: 'remove it, or write "response: { records: … }"',
    }
  }
}

function* checkFile({ path, action: { response = {} }, origin }: DraftOperation): Generator<Finding> {
  const { file } = response
  if (file === undefined) return
  if (file.type === 'url' && file.at === undefined) {
    const message = `${showPath(path)} answers with the address of a file, but does not say where that is`
    yield { path: origin(['response', 'file']), at: 'key', message, mend: 'write "at: …"' }
  }
  const ofAddress = (['at', 'name', 'auth'] as const).filter((key) => file.type === 'body' && file[key] !== undefined)
  for (const key of ofAddress) {
    const message = `${showPath(path)} answers with the file itself, so that "${key}" says nothing`
    yield { path: origin(['response', 'file', key]), at: 'key', message, mend: 'remove it, or write "type: url"' }
  }
}

function* checkShaping({ path, action: { response = {} }, origin }: DraftOperation): Generator<Finding> {
  const way = ways.find((one) => response[one] !== undefined)
  if (way === undefined || way === 'records') return
  const pointless = way === 'record' ? (['absent', 'drop'] as const) : pointlessWithoutRecord
  for (const key of pointless.filter((one) => response[one] !== undefined)) {
    const lacks = key === 'drop' || key === 'absent' ? 'lists no records' : 'answers with no record'
    yield {
      path: origin(['response', key]),
      at: 'key',
      message: `${showPath(path)} has "${key}", but ${lacks}`,
      mend: 'remove it',
    }
  }
}

const pointlessWithoutRecord = ['absent', 'drop', 'fields', 'add', 'schema'] as const
