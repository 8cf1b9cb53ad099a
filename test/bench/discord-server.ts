import { type FakeDiscord, startFakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import type { FakePerson } from '#test/fakes/discord/person.ts'
import type { FakeChannel } from '#test/fakes/discord/world.ts'
import { serve } from './child.ts'

/** Channels enough for one message per channel and round: no limit of a channel is met. */
const CHANNELS = 1_000
/** Channels forget old messages, or the fake would search ever longer lists. */
const MESSAGES_KEPT = 10

interface PostRequest {
  readonly count: number
  readonly texts: readonly string[]
  /** Whether each message is answered; waited for in that case. */
  readonly isAnswered: boolean
}

/** Is a Discord of its own for one subject: posts on request and waits until the bot has answered. */
export async function runDiscordServer(): Promise<void> {
  const fake = await startFakeDiscord({ isRecording: false })
  const guild = fake.guild('Bargains')
  const channels = Array.from({ length: CHANNELS }, (_, index) => fake.channel(guild, `c${index}`))
  const person = fake.person('Ann')
  serve({
    address: () => ({ token: fake.token, apiUrl: fake.apiUrl }),
    post: (request: PostRequest) => post(fake, channels, person, request),
  })
}

async function post(
  fake: FakeDiscord,
  channels: readonly FakeChannel[],
  person: FakePerson,
  { count, texts, isAnswered }: PostRequest,
): Promise<true> {
  const used = channels.slice(0, Math.min(count, CHANNELS))
  for (const channel of used) channel.messages.splice(0, channel.messages.length - MESSAGES_KEPT)
  const isReply = (message: FakeChannel['messages'][number]) => message.author.id === fake.botId
  const repliesBefore = used.map((channel) => channel.messages.filter(isReply).length)
  for (let number = 0; number < count; number++) {
    const channel = used[number % used.length]
    if (channel) person.post(channel.id, texts[number % texts.length] ?? '')
    // The sockets want a turn now and then.
    if (number % 50 === 49) await new Promise((resolve) => setImmediate(resolve))
  }
  const waiting = new Set(isAnswered ? used.keys() : [])
  while (waiting.size > 0) {
    for (const index of waiting) {
      const replies = used[index]?.messages.filter(isReply).length ?? 0
      if (replies > (repliesBefore[index] ?? 0)) waiting.delete(index)
      else break
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return true
}
