import { openStore, type Store } from '#src/store/open-store.ts'
import type { FakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import type { FakeMessage as DiscordMessage } from '#test/fakes/discord/world.ts'
import type { FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import type { FakeMessage as TelegramMessage } from '#test/fakes/telegram/world.ts'
import { until } from './process.ts'

/** Is a message with a link, and how often the bot has answered it where it stands. */
export interface PastedLink {
  readonly messageId: string
  readonly conversationId: string
  answersCount(): number
}

/** Tells how a number of pasted links ended; `lost`: neither answered nor listed. */
export interface Tally {
  readonly once: number
  readonly uncertain: number
  readonly twice: number
  readonly lost: number
}

/** Gives the address of a product; different numbers are different products. */
export function productUrl(number: number): string {
  return `https://www.aliexpress.com/item/${1_005_006_123_450_000 + number}.html`
}

/** Watches one message on the fake Bot API. */
export function watchTelegram(fake: FakeBotApi, message: TelegramMessage): PastedLink {
  const { chat, message_id: id } = message
  return {
    messageId: String(id),
    conversationId: `telegram:${chat.id}`,
    answersCount: () => fake.replies(chat).filter((reply) => reply.replyTo?.message_id === id).length,
  }
}

/**
 * Has a hundred links pasted at once: by forty people in private, by three people in each of twenty groups. So few per
 * chat that none has to wait for Telegram's limits.
 */
export function pasteHundredOnTelegram(fake: FakeBotApi): readonly PastedLink[] {
  const people = Array.from({ length: 40 }, (_, index) => fake.person(`Person ${index}`))
  const inPrivate = people.map((person, index) => person.writes(person.chat, `this one? ${productUrl(index)}`))
  const inGroups = Array.from({ length: 20 }, (_, index) => {
    const members = people.slice(index, index + 3)
    const group = fake.group(`Group ${index}`, members)
    return members.map((person, number) => person.writes(group, productUrl(100 + index * 3 + number)))
  })
  return [...inPrivate, ...inGroups.flat()].map((message) => watchTelegram(fake, message))
}

/** Watches one message on the fake Discord. */
export function watchDiscord(fake: FakeDiscord, message: DiscordMessage): PastedLink {
  return {
    messageId: message.id,
    conversationId: `discord:${message.channel_id}`,
    answersCount: () =>
      fake
        .messages(message.channel_id)
        .filter((reply) => reply.author.id === fake.botId && reply.message_reference?.message_id === message.id).length,
  }
}

/** Makes a guild with 25 channels and four people: with a first message none has to wait for Discord's five in 5 s. */
export function buildGuild(fake: FakeDiscord) {
  const guild = fake.guild('Bargains')
  const channels = Array.from({ length: 25 }, (_, index) => fake.channel(guild, `deals-${index}`))
  const people = Array.from({ length: 4 }, (_, index) => fake.person(`Person ${index}`))
  return { channels, people }
}

/** Has a hundred links pasted at once, one by each person in each channel. */
export function pasteHundredOnDiscord(
  fake: FakeDiscord,
  { channels, people }: ReturnType<typeof buildGuild>,
): readonly PastedLink[] {
  const messages = channels.flatMap((channel, index) =>
    people.map((person, number) => person.post(channel.id, `look ${productUrl(index * 4 + number)}`)),
  )
  return messages.map((message) => watchDiscord(fake, message))
}

/** Waits until every link is answered or listed and nothing is in hand, then counts. */
export async function settle(pasted: readonly PastedLink[], databaseUrl: string, botId: string): Promise<Tally> {
  const store = await openStore({ databaseUrl })
  try {
    const platform = pasted[0]?.conversationId.startsWith('telegram') ? 'telegram' : 'discord'
    let tally: Tally = await count(pasted, store)
    await until(
      async () => {
        const open = await store.inbox.listOpen(platform, botId)
        tally = await count(pasted, store)
        return open.length === 0 && tally.lost === 0
      },
      () => tally,
    )
    return tally
  } finally {
    await store.close()
  }
}

async function count(pasted: readonly PastedLink[], store: Store): Promise<Tally> {
  const rows = await store.inbox.listByState('uncertain', 1_000)
  const listed = new Set(rows.map((row) => `${row.conversationId} ${row.messageId}`))
  const uncertain = pasted.filter((link) => listed.has(`${link.conversationId} ${link.messageId}`))
  const certain = pasted.filter((link) => !uncertain.includes(link))
  return {
    once: certain.filter((link) => link.answersCount() === 1).length,
    uncertain: uncertain.length,
    twice: pasted.filter((link) => link.answersCount() > 1).length,
    lost: certain.filter((link) => link.answersCount() === 0).length,
  }
}
