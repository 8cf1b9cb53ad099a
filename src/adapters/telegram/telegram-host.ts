/**
 * Calls the Bot API for one bot: a bot of our own, or somebody's grammY or Telegraf bot that we are mounted on.
 *
 * Must call once, without retries of its own: what a lost answer means is decided by whoever called.
 */
export interface TelegramHost {
  /**
   * Calls one method and resolves to the `result` of the answer.
   * @throws what the library throws; `readFailure` tells what it means
   */
  call(method: string, payload: object, signal?: AbortSignal): Promise<unknown>
  /** Frees connections that belong to the host. */
  close?(): Promise<void>
}
