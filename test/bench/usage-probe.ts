/** What a subject tells about itself. */
export interface Usage {
  /** User and system time of the process so far, µs. */
  readonly cpuUs: number
  readonly rssBytes: number
}

/**
 * Answers `usage` on the IPC channel. Loaded into each subject before its own code (`--import`), so that what is measured
 * is the program as it is.
 */
process.on('message', (message) => {
  if (message !== 'usage') return
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage: Usage = { cpuUs: userCPUTime + systemCPUTime, rssBytes: process.memoryUsage.rss() }
  process.send?.({ usage })
})
process.channel?.unref()
