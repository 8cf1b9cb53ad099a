/** Remembers what was published, so that a start changes nothing that is right already. May lose everything. */
export interface TelegramCache {
  get(key: string): Promise<string | null | undefined>
  set(key: string, value: string): Promise<void>
}
