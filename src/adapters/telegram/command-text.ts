/** Splits a text that starts with a command. */
export interface CommandText {
  /** Lower case, without slash and bot name. */
  readonly name: string
  /** The bot it is addressed to, lower case; null when it names none. */
  readonly botName: string | null
  readonly rest: string
}

const COMMAND = /^\/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,32}))?(?:\s+|$)/

/** Reads `/name@bot rest`; null for a text that is no command. */
export function parseCommandText(text: string): CommandText | null {
  if (text.charCodeAt(0) !== 47) return null
  const match = COMMAND.exec(text)
  if (!match?.[1]) return null
  return {
    name: match[1].toLowerCase(),
    botName: match[2]?.toLowerCase() ?? null,
    rest: text.slice(match[0].length).trimEnd(),
  }
}
