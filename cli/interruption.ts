/** The user wants it to end. */
export class Interruption extends Error {
  /** 128 and the number of the signal, as shells count. */
  readonly exitCode: number

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`)
    this.name = 'Interruption'
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}
