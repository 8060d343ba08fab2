import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from optimising WebAssembly. The HTTP parser is made of it, and a process may not end before the optimiser
 * is done with it, which takes longer than most calls do and helps none of them.
 */
export function skipWasmOptimisation(): void {
  const major = Number(process.versions.node.split('.')[0])
  // V8 complains aloud about a flag it does not know; in these versions it does.
  if (major <= 24) setFlagsFromString('--liftoff-only')
}
