import { createBotHost } from '#src/adapters/telegram/bot-host.ts'
import type { ActionEvent, ConversationId, MessageEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { describeChatPlatform } from '#test/contract/chat-platform-contract.ts'
import type { Fault } from '#test/fakes/telegram/fault.ts'
import type { FakeMessage } from '#test/fakes/telegram/world.ts'
import { setUpTelegram } from './telegram-setup.ts'

const FAULTS: Readonly<Record<string, Fault>> = {
  flood: { kind: 'flood', retryAfter: 7 },
  forbidden: {
    kind: 'status',
    code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
  },
  gone: { kind: 'status', code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
  'server-error': { kind: 'html', status: 502 },
  'reset-after-handling': { kind: 'resetAfter' },
}

describeChatPlatform('telegram', async () => {
  // Nothing listens on port 1: a connection there is refused before anything is written.
  const dead = createBotHost({ token: '1:x', apiUrl: 'http://127.0.0.1:1' })
  let isDead = false
  const setup = await setUpTelegram({
    wrapHost: (host) => ({
      call(method, payload, signal) {
        if (!isDead || method === 'getUpdates') return host.call(method, payload, signal)
        isDead = false
        return dead.call(method, payload, signal)
      },
    }),
  })
  const { fake, adapter, intake } = setup
  const ann = fake.person('Ann')
  const group = fake.group('Deals', [ann])

  async function nextEvent(act: () => unknown) {
    const count = intake.events.length
    act()
    await intake.reached(count + 1)
    return intake.events[count] as MessageEvent | ActionEvent
  }

  return {
    platform: adapter.platform,
    groupTarget: async () => (await nextEvent(() => ann.writes(group, 'https://shop.example/1'))).target,
    privateTarget: async () => (await nextEvent(() => ann.writes(ann.chat, 'hello'))).target,
    async pressTarget() {
      const { target } = await nextEvent(() => ann.writes(group, 'https://shop.example/1'))
      const buttons = [[{ type: 'action', label: 'Next', payload: '1next' } as const]]
      await adapter.platform.send(target, plainReply('en', [textBlock('Step one')], { buttons }), {
        deliveryId: 'press',
      })
      const message = fake.replies(group).at(-1) as FakeMessage
      return (await nextEvent(() => ann.presses(message, 'Next'))).target
    },
    shown(conversationId: ConversationId) {
      const chat = fake.state.world.chats.get(Number(conversationId.split(':')[1]))
      if (!chat) throw new Error(`no chat for ${conversationId}`)
      return fake.messages(chat).map((message) => ({
        messageId: String(message.message_id),
        text: message.text,
        links: message.entities.flatMap((entity) => {
          if (entity.type === 'text_link') return [entity.url ?? '']
          return entity.type === 'url' ? [message.text.slice(entity.offset, entity.offset + entity.length)] : []
        }),
        buttons: (message.replyMarkup?.inline_keyboard.flat() ?? []).map((button) => ({
          label: button.text,
          url: button.url ?? null,
        })),
      }))
    },
    pingsCount: () =>
      [...fake.state.world.chats.values()]
        .flatMap((chat) => fake.replies(chat))
        .flatMap((message) => message.entities.filter((entity) => entity.type === 'mention')).length,
    async failNext(failure) {
      const fault = FAULTS[failure]
      if (fault) fake.failNext(null, fault)
      else isDead = true
    },
    async close() {
      await dead.close?.()
      await setup[Symbol.asyncDispose]()
    },
  }
})
