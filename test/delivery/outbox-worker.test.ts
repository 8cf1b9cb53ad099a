import { expect, test } from 'vitest'
import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { ConversationId } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { createLimits } from '#src/delivery/limits.ts'
import { createOutboxWorker } from '#src/delivery/outbox-worker.ts'
import { openStore } from '#src/store/open-store.ts'
import { createFakeClock } from '#test/networks/fake-clock.ts'

/** Opens a worker whose platform answers what the test says. */
async function openWorker(answers: (SendOutcome | 'hang')[], found: 'absent' | 'unreadable' = 'unreadable') {
  const clock = createFakeClock()
  const store = await openStore({ databaseUrl: 'sqlite::memory:', clock })
  const sent: string[] = []
  const platform = {
    platform: 'telegram',
    capabilities: { findsDeliveries: found !== 'unreadable' },
    findDelivery: async () => found,
    async send(_target: unknown, _reply: unknown, { deliveryId }: { deliveryId: string }) {
      sent.push(deliveryId)
      const answer = answers.shift() ?? { outcome: 'sent', ref: null }
      return answer === 'hang' ? new Promise<never>(() => undefined) : answer
    },
  } as unknown as ChatPlatform
  const silent = () => undefined
  const logger = { debug: silent, info: silent, warn: silent, error: silent }
  const makeWorker = () =>
    createOutboxWorker({ platform, outbox: store.outbox, limits: createLimits(clock), clock, logger })
  const add = (deliveryId: string, conversation = 'telegram:1', priority: 'people' | 'bulk' = 'people') =>
    store.outbox.add(null, [
      {
        deliveryId,
        target: {
          platform: 'telegram',
          conversationId: conversation as ConversationId,
          messageId: null,
          personId: null,
          interaction: null,
        },
        reply: plainReply('en', [textBlock('hello')]),
        priority,
        notBefore: 0,
      },
    ])
  const stateOf = async (deliveryId: string) => (await store.outbox.find(deliveryId))?.state
  return { clock, store, sent, add, makeWorker, stateOf }
}

test('outbox: what is added is sent at the next poll, or at once when woken', async () => {
  const { clock, store, sent, add, makeWorker, stateOf } = await openWorker([])
  const worker = makeWorker()
  worker.start()
  await clock.advance(0)
  await add('one')
  await clock.advance(2_000)
  expect(sent).toEqual(['one'])
  await add('two')
  worker.wake()
  await clock.advance(0)
  expect(sent).toEqual(['one', 'two'])
  expect(await stateOf('two')).toBe('sent')
  await worker.stop()
  await store.close()
})

test('outbox: an unreachable platform is tried again every two seconds, not in a hot loop', async () => {
  const { clock, store, sent, add, makeWorker, stateOf } = await openWorker(
    Array.from({ length: 3 }, () => ({ outcome: 'notSent' as const })),
  )
  await add('one')
  const worker = makeWorker()
  worker.start()
  await clock.advance(1_900)
  expect(sent).toHaveLength(1)
  for (let count = 0; count < 4; count++) await clock.advance(2_000)
  expect(sent).toHaveLength(4)
  expect(await stateOf('one')).toBe('sent')
  await worker.stop()
  await store.close()
})

test('outbox: a conversation that must wait holds up no other, and goes back when the worker is stopped', async () => {
  const { clock, store, sent, add, makeWorker, stateOf } = await openWorker([])
  for (const id of ['a1', 'a2', 'a3', 'a4']) await add(id, 'telegram:1', 'bulk')
  await add('b1', 'telegram:2', 'bulk')
  const worker = makeWorker()
  worker.start()
  await clock.advance(0)
  expect(sent).toContain('b1')
  expect(sent.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2'])
  await worker.stop()
  expect(await Promise.all(['a1', 'a2', 'a3', 'a4', 'b1'].map(stateOf))).toEqual([
    'sent',
    'sent',
    'queued',
    'queued',
    'sent',
  ])
  await store.close()
})

test.each([
  ['unreadable', 'uncertain', 1],
  ['absent', 'sent', 2],
] as const)('outbox: a kill while sending, the message is %s: %s', async (found, state, sentCount) => {
  const { clock, store, sent, add, makeWorker, stateOf } = await openWorker(['hang'], found)
  await add('one')
  makeWorker().start()
  await clock.advance(0)
  const next = makeWorker()
  next.start()
  await clock.advance(0)
  await clock.advance(2_000)
  expect([await stateOf('one'), sent.length]).toEqual([state, sentCount])
  await next.stop()
  await store.close()
})
