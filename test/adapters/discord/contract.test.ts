import type { ChatEvent, ReplyTarget } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { type ContractHarness, describeChatPlatform } from '../../contract/chat-platform-contract.ts'
import { startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import { seenOf } from '../../fakes/discord/visible-text.ts'
import { nextEvent, startBot } from './test-bot.ts'

async function startHarness(): Promise<ContractHarness> {
  const fake = await startFakeDiscord()
  const guild = fake.guild('Deals')
  const ann = fake.person('Ann')
  const bot = await startBot(fake)
  const { platform } = bot.adapter
  const general = fake.general(guild)
  let messages = 0
  let actions = 0

  async function written(): Promise<ReplyTarget> {
    messages += 1
    return (await nextEvent(bot.intake, 'message', messages)).target
  }

  return {
    platform,
    groupTarget() {
      ann.post(general.id, 'look https://aliexpress.com/item/1.html')
      return written()
    },
    privateTarget() {
      ann.dm('hello')
      return written()
    },
    async pressTarget() {
      const reply = plainReply('en', [textBlock('Step one')], {
        buttons: [[{ type: 'action', label: 'Next', payload: '1next' }]],
      })
      ann.post(general.id, 'https://aliexpress.com/item/2.html')
      const sent = await platform.send(await written(), reply, { deliveryId: `press-${actions}` })
      if (sent.outcome !== 'sent') throw new Error('not sent')
      const message = fake.messages(general.id).find((candidate) => candidate.id === sent.ref?.messageId)
      if (!message) throw new Error('nothing to press')
      ann.press(message, 'Next')
      actions += 1
      const event: Extract<ChatEvent, { type: 'action' }> = await nextEvent(bot.intake, 'action', actions)
      return event.target
    },
    shown: (conversationId) =>
      fake.messages(conversationId.slice('discord:'.length)).flatMap((message) =>
        message.author.id === fake.botId
          ? [
              {
                messageId: message.id,
                ...seenOf(message),
                buttons: message.components.flatMap((row) =>
                  row.components.map((button) => ({ label: button.label ?? '', url: button.url ?? null })),
                ),
              },
            ]
          : [],
      ),
    pingsCount: () => fake.pings.length,
    async failNext(failure) {
      await Promise.resolve()
      if (failure === 'refused') return bot.refuseNext()
      const faults = {
        flood: { status: 429, retryAfterSeconds: 2 },
        forbidden: { status: 403, code: 50013 },
        gone: { status: 404, code: 10003 },
        'server-error': { status: 502 },
        'reset-after-handling': 'reset-after',
      } as const
      fake.fail({ fault: faults[failure] })
    },
    async close() {
      await bot.stop()
      await fake.close()
    },
  }
}

describeChatPlatform('discord', startHarness)
