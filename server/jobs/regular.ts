/** Something that is done again and again. */
export interface Regular {
  /** Does it now, or once more after what is under way. */
  now(): void
  /** Waits for what is under way, and ends. */
  stop(): Promise<void>
}

/** Does something at once and then again each so many milliseconds, never twice at a time. */
export function startRegular(
  milliseconds: number,
  onError: (error: unknown) => void,
  work: () => Promise<void>,
): Regular {
  let ended = false
  let wanted = false
  let running: Promise<void> | undefined
  const loop = async (): Promise<void> => {
    do {
      wanted = false
      await work().catch(onError)
    } while (isWanted())
    running = undefined
  }
  // Set while it waits.
  const isWanted = (): boolean => wanted && !ended
  const now = (): void => {
    wanted = true
    if (!ended) running ??= loop()
  }
  const timer = setInterval(now, milliseconds)
  timer.unref()
  now()
  return {
    now,
    async stop() {
      ended = true
      clearInterval(timer)
      await running
    },
  }
}
