import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ConversationId } from '#src/chat/message.ts'
import {
  GROUP,
  PERSON,
  sampleAnswer,
  sampleKey,
  sampleLink,
  sampleMessage,
  writeSamples,
} from '#test/store/sample-rows.ts'
import { inParallel, type StoreUnderTest, settleAll, useStore } from './store-under-test.ts'

/** Every inbox keeps these promises. */
export function inboxRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('inbox', () => {
    const current = useStore(open)
    beforeAll(() => writeSamples(current().store))
    const inbox = () => current().store.inbox
    const addLink =
      (subId: string) => (transaction: Parameters<Parameters<StoreUnderTest['store']['write']>[0][0]>[0]) =>
        current().store.links.addLinks(transaction, [sampleLink(subId)])
    const answer = (id: string, effects: Parameters<StoreUnderTest['store']['write']>[0] = [], wasReceived = false) =>
      inbox().answer(sampleKey(id), sampleMessage(id), sampleAnswer(id), effects, 5_000, wasReceived)
    const findOpen = async (id: string) =>
      (await inbox().listOpen('telegram', 'bot')).find((row) => row.key.eventId === id)

    test('inbox: a received event is stored once, and a redelivery changes nothing', async () => {
      expect(await inbox().receive(sampleKey('r1'), sampleMessage('r1'), 4_000)).toBe(true)
      expect(await inbox().receive(sampleKey('r1'), sampleMessage('r1', { text: 'other' }), 9_000)).toBe(false)
      expect(await findOpen('r1')).toEqual({
        key: sampleKey('r1'),
        state: 'received',
        event: sampleMessage('r1'),
        answer: null,
        receivedAt: 4_000,
        attemptedAt: null,
        attemptsCount: 0,
        deliveryId: null,
        conversationId: GROUP,
        personId: PERSON,
        messageId: 'mr1',
        replyRef: null,
      })
    })

    test('inbox: the same event id of another bot or platform is another event', async () => {
      expect(await inbox().receive(sampleKey('o1'), sampleMessage('o1'), 1)).toBe(true)
      expect(await inbox().receive(sampleKey('o1', 'bot-two'), sampleMessage('o1'), 1)).toBe(true)
      expect(await inbox().receive({ ...sampleKey('o1'), platform: 'discord' }, sampleMessage('o1'), 1)).toBe(true)
      expect((await inbox().listOpen('telegram', 'bot-two')).map((row) => row.key.botId)).toEqual(['bot-two'])
    })

    test('inbox: an answer is stored with its event and its effects', async () => {
      expect(await answer('a1', [addLink('a1link')])).toBe(true)
      expect(await findOpen('a1')).toMatchObject({
        state: 'answering',
        event: sampleMessage('a1'),
        answer: sampleAnswer('a1'),
        receivedAt: 5_000,
        attemptedAt: 5_000,
        deliveryId: 'da1',
      })
      expect(await current().store.links.findLink('a1link')).toEqual(sampleLink('a1link'))
    })

    test('inbox: an answer to a known event writes no effect', async () => {
      await answer('a2')
      expect(await answer('a2', [addLink('a2link')])).toBe(false)
      expect(await current().store.links.findLink('a2link')).toBeUndefined()
    })

    test('inbox: a received event moves on to its answer once', async () => {
      await inbox().receive(sampleKey('a3'), sampleMessage('a3'), 4_000)
      expect(await answer('a3', [addLink('a3link')], true)).toBe(true)
      expect(await answer('a3', [addLink('a3again')], true)).toBe(false)
      expect(await findOpen('a3')).toMatchObject({ state: 'answering', receivedAt: 4_000, attemptedAt: 5_000 })
      expect(await current().store.links.findLink('a3link')).toBeDefined()
      expect(await current().store.links.findLink('a3again')).toBeUndefined()
    })

    test('inbox: an answer to an event that was never received is refused', async () => {
      expect(await answer('a4', [addLink('a4link')], true)).toBe(false)
      expect(await current().store.links.findLink('a4link')).toBeUndefined()
    })

    test('inbox: an event without an answer is done at once and its payload is not kept', async () => {
      expect(await inbox().answer(sampleKey('n1'), sampleMessage('n1'), null, [addLink('n1link')], 5_000, false)).toBe(
        true,
      )
      expect(await findOpen('n1')).toBeUndefined()
      expect(await answer('n1')).toBe(false)
      expect(await current().store.links.findLink('n1link')).toBeDefined()
      expect(await inbox().findByMessage(GROUP, 'mn1')).toBeUndefined()
    })

    test('inbox: of fifty simultaneous answers to one event exactly one counts', async () => {
      const results = await inParallel(50, (index) => answer('p1', [addLink(`p1link${index}`)]))
      expect(results.filter(Boolean)).toHaveLength(1)
      const links = await inParallel(50, (index) => current().store.links.findLink(`p1link${index}`))
      expect(links.map((link) => link !== undefined)).toEqual(results)
    })

    test('inbox: of fifty simultaneous answers to one received event exactly one counts', async () => {
      await inbox().receive(sampleKey('p2'), sampleMessage('p2'), 1)
      const results = await inParallel(50, (index) => answer('p2', [addLink(`p2link${index}`)], true))
      expect(results.filter(Boolean)).toHaveLength(1)
    })

    test('inbox: events in any number, order and repetition are each answered once', async () => {
      let round = 0
      const ids = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 40 })
      const property = fc.asyncProperty(ids, async (deliveries) => {
        round++
        const results = await Promise.all(deliveries.map((id) => answer(`q${round}-${id}`)))
        const first = new Set(deliveries.filter((_, index) => results[index]))
        expect(results.filter(Boolean)).toHaveLength(new Set(deliveries).size)
        expect(first).toEqual(new Set(deliveries))
      })
      await fc.assert(property, { numRuns: 15 })
    })

    test('inbox: a failing effect takes back its own event and leaves its neighbours', async () => {
      const broken = async () => {
        throw new RangeError('effect failed')
      }
      await inbox().write([addLink('ftaken')])
      const { fulfilled, reasons } = await settleAll([
        answer('f1', [addLink('f1link')]),
        answer('f2', [addLink('f2link'), broken]),
        // A sub-id that is already taken: the database refuses it.
        answer('f3', [addLink('f3link'), addLink('ftaken')]),
        answer('f4', [addLink('f4link')]),
      ])
      expect(fulfilled).toBe(2)
      expect(reasons).toContainEqual(new RangeError('effect failed'))
      const open = await inParallel(4, (index) => findOpen(`f${index + 1}`))
      expect(open.map((row) => row !== undefined)).toEqual([true, false, false, true])
      expect(await current().store.links.findLink('f2link')).toBeUndefined()
      expect(await current().store.links.findLink('f3link')).toBeUndefined()
      expect(await current().store.links.findLink('f4link')).toBeDefined()
      expect(await answer('f2', [addLink('f2link')])).toBe(true)
    })

    test('inbox: settling erases event and answer and remembers the reply', async () => {
      await answer('s1')
      const replyRef = { conversationId: GROUP, messageId: '900' }
      await inbox().settle(sampleKey('s1'), 'done', replyRef)
      expect(await findOpen('s1')).toBeUndefined()
      const expected = {
        key: sampleKey('s1'),
        conversationId: GROUP,
        personId: PERSON,
        messageId: 'ms1',
        replyRef,
        deliveryId: 'ds1',
      }
      expect(await inbox().findByMessage(GROUP, 'ms1')).toEqual(expected)
      expect(await inbox().findByDelivery('ds1')).toEqual(expected)
      await inbox().settle(sampleKey('s1'), 'done', null)
      expect((await inbox().findByMessage(GROUP, 'ms1'))?.replyRef).toEqual(replyRef)
    })

    test('inbox: a reply that is still to be completed is remembered with its event and its answer', async () => {
      await answer('c1')
      const replyRef = { conversationId: GROUP, messageId: '905' }
      await inbox().noteReply(sampleKey('c1'), replyRef)
      expect(await findOpen('c1')).toMatchObject({ state: 'answering', event: sampleMessage('c1'), replyRef })
      expect((await inbox().findByMessage(GROUP, 'mc1'))?.replyRef).toEqual(replyRef)
      await inbox().settle(sampleKey('c1'), 'done', null)
      await inbox().noteReply(sampleKey('c1'), { conversationId: GROUP, messageId: '906' })
      expect((await inbox().findByMessage(GROUP, 'mc1'))?.replyRef).toEqual(replyRef)
    })

    test('inbox: answered messages are listed with their replies, newest first', async () => {
      for (const id of ['l1', 'l2', 'l3']) {
        await inbox().answer(sampleKey(id, 'lister'), sampleMessage(id), sampleAnswer(id), [], 1, false)
        const replyRef = id === 'l2' ? null : { conversationId: GROUP, messageId: `r${id}` }
        await inbox().settle(sampleKey(id, 'lister'), 'done', replyRef)
      }
      await inbox().answer(sampleKey('l4', 'lister'), sampleMessage('l4'), sampleAnswer('l4'), [], 1, false)
      const listed = await inbox().listAnswered('telegram', 'lister', 10)
      expect(listed.map(({ messageId, replyRef }) => [messageId, replyRef?.messageId])).toEqual([
        ['ml3', 'rl3'],
        ['ml1', 'rl1'],
      ])
      expect(await inbox().listAnswered('telegram', 'lister', 1)).toHaveLength(1)
      expect(await inbox().listAnswered('discord', 'lister', 10)).toEqual([])
    })

    test('inbox: the newest answer with a known reply speaks for a message that was edited', async () => {
      const event = (id: string) => sampleMessage(id, { messageId: 'edited' })
      const replyRef = { conversationId: GROUP, messageId: '901' }
      await inbox().answer(sampleKey('e1'), event('e1'), sampleAnswer('e1'), [], 1, false)
      await inbox().settle(sampleKey('e1'), 'done', replyRef)
      await inbox().answer(sampleKey('e2'), event('e2'), sampleAnswer('e2', { edits: replyRef }), [], 2, false)
      expect(await inbox().findByMessage(GROUP, 'edited')).toMatchObject({ deliveryId: 'de1', replyRef })
      await inbox().settle(sampleKey('e2'), 'done', replyRef)
      expect(await inbox().findByMessage(GROUP, 'edited')).toMatchObject({ deliveryId: 'de2', replyRef })
    })

    test('inbox: a message of another conversation or without an answer of ours is not found', async () => {
      await answer('w1')
      await inbox().receive(sampleKey('w2'), sampleMessage('w2'), 1)
      expect(await inbox().findByMessage('telegram:-9' as ConversationId, 'mw1')).toBeUndefined()
      expect(await inbox().findByMessage(GROUP, 'mw2')).toBeUndefined()
      expect(await inbox().findByDelivery('nothing')).toBeUndefined()
    })

    test('inbox: an uncertain answer is kept and claimed for sending again by exactly one', async () => {
      await answer('u1')
      await inbox().settle(sampleKey('u1'), 'uncertain', null)
      const listed = (await inbox().listByState('uncertain', 1_000)).find((row) => row.key.eventId === 'u1')
      expect(listed).toMatchObject({ state: 'uncertain', event: null, answer: sampleAnswer('u1'), attemptedAt: 5_000 })
      const claims = await inParallel(50, () => inbox().claimUncertain('du1'))
      expect(claims.filter((row) => row !== undefined)).toHaveLength(1)
      expect(claims.find((row) => row !== undefined)).toMatchObject({ state: 'answering', answer: sampleAnswer('u1') })
      expect(await findOpen('u1')).toMatchObject({ answer: sampleAnswer('u1'), attemptedAt: 5_000 })
      expect(await inbox().claimUncertain('du1')).toBeUndefined()
    })

    test('inbox: a refused connection puts an answer back with no attempt on record', async () => {
      await answer('b1')
      await inbox().requeue(sampleKey('b1'))
      expect(await findOpen('b1')).toMatchObject({ state: 'answering', answer: sampleAnswer('b1'), attemptedAt: null })
      await answer('b2')
      await inbox().settle(sampleKey('b2'), 'uncertain', null)
      await inbox().requeue(sampleKey('b2'))
      expect(await findOpen('b2')).toBeUndefined()
      expect(await inbox().claimUncertain('db2')).toMatchObject({ attemptedAt: 5_000 })
    })

    test('inbox: failures are counted, also at once, and a parked event is listed without its text', async () => {
      await inbox().receive(sampleKey('c1'), sampleMessage('c1'), 1)
      const counts = await inParallel(5, () => inbox().countFailure(sampleKey('c1')))
      expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
      await inbox().settle(sampleKey('c1'), 'parked', null)
      const parked = (await inbox().listByState('parked', 1_000)).find((row) => row.key.eventId === 'c1')
      expect(parked).toMatchObject({ event: null, answer: null, attemptsCount: 5 })
    })

    test('inbox: lists are limited', async () => {
      for (const id of ['l1', 'l2', 'l3']) {
        await answer(id)
        await inbox().settle(sampleKey(id), 'uncertain', null)
      }
      expect(await inbox().listByState('uncertain', 2)).toHaveLength(2)
    })

    test('inbox: a restart finds open rows of its bot, oldest first', async () => {
      const key = (id: string) => sampleKey(id, 'restart')
      await inbox().receive(key('late'), sampleMessage('late'), 300)
      await inbox().receive(key('early'), sampleMessage('early'), 100)
      await inbox().answer(key('middle'), sampleMessage('middle'), sampleAnswer('middle'), [], 200, false)
      await inbox().receive(key('done'), sampleMessage('done'), 50)
      await inbox().settle(key('done'), 'expired', null)
      const rows = await inbox().listOpen('telegram', 'restart')
      expect(rows.map((row) => [row.key.eventId, row.state])).toEqual([
        ['early', 'received'],
        ['middle', 'answering'],
        ['late', 'received'],
      ])
    })

    test('inbox: effects of a completion are written together or not at all', async () => {
      await inbox().write([addLink('complete1'), addLink('complete2')])
      await expect(inbox().write([addLink('complete3'), addLink('complete1')])).rejects.toThrow()
      expect(await current().store.links.findLink('complete2')).toBeDefined()
      expect(await current().store.links.findLink('complete3')).toBeUndefined()
    })

    test('inbox: pruning deletes what was handled before and nothing that is open', async () => {
      const { clock } = current()
      clock.time = 1_000_000
      await inParallel(1_200, async (index) => {
        await answer(`z${index}`)
        await inbox().settle(sampleKey(`z${index}`), 'done', null)
      })
      await answer('zopen')
      clock.time = 2_000_000
      await answer('znew')
      await inbox().settle(sampleKey('znew'), 'done', null)
      expect(await inbox().prune(1_000_000)).toBeLessThan(1_200)
      expect(await inbox().prune(1_500_000, AbortSignal.abort())).toBe(0)
      expect(await inbox().prune(1_500_000)).toBe(1_200)
      expect(await findOpen('zopen')).toBeDefined()
      expect(await inbox().findByDelivery('dznew')).toBeDefined()
      expect(await inbox().findByDelivery('dz0')).toBeUndefined()
      expect(await inbox().prune(1_500_000)).toBe(0)
    })

    test('inbox: hostile text comes back as it was', async () => {
      let round = 0
      const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const id = `h${++round}`
        await inbox().receive(sampleKey(id, 'hostile'), sampleMessage(id, { text: `\0${text}\ud800` }), round)
        const row = (await inbox().listOpen('telegram', 'hostile')).find((open) => open.key.eventId === id)
        expect(row?.event).toEqual(sampleMessage(id, { text: `\0${text}\ud800` }))
      })
      await fc.assert(property, { numRuns: 30 })
    })
  })
}
