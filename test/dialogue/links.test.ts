import { expect, test } from 'vitest'
import { replyToText } from '#src/chat/reply.ts'
import type { Person } from './person.ts'
import { page, SHOP } from './shop.ts'
import { openWorld, type World } from './world.ts'

/** Rows of the links in what a person sees, by their sub-ids. */
async function linkRows(world: World, person: Person) {
  const urls = person.messages.flatMap(({ reply }) =>
    reply.buttons.flat().flatMap((button) => (button.type === 'link' ? [button.url] : [])),
  )
  const subIds = urls.map((url) => world.network.linkBuilder.readSubId(url) ?? '')
  return Promise.all(subIds.map((subId) => world.process.store.links.findLink(subId)))
}

function callsOf(world: World, method: string): number {
  return world.network.simulator.calls().filter((call) => call.method.endsWith(method)).length
}

test('a pasted link gets one card with the capped amount and a disclosure', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(`look ${SHOP.monitor}`)
  expect(ann.messages).toHaveLength(1)
  expect(ann.sees).toContain('Ultrawide Curved Monitor')
  // 25 % of $289.99 is $72.49; the cap leaves $50.00, of which the member's 70 % are $35.00.
  expect(ann.sees).toMatch(/from \$35\.00 · .*\$50\.00 per order/)
  expect(ann.sees).toContain('Ad · Affiliate link')
  expect(ann.sees).toContain('Sandbox')
  await ann.presses('why')
  expect(world.faults.calls).toContain('send')
})

test('the sub-id of a link leads back to member, community and message, and the split stays when the share changes', async () => {
  await using world = await openWorld({ shareBps: 5_000 })
  const group = world.group()
  const ann = group.person('Ann')
  const admin = group.person('Mia', { isAdmin: true })
  const posted = await ann.pastes(SHOP.phoneCase)
  const [before] = await linkRows(world, ann)
  const member = await world.process.store.members.findMember(ann.personId)
  const place = await world.process.store.members.findPlace(group.placeId)
  expect(before).toMatchObject({
    memberId: member?.memberId,
    communityId: place?.communityId,
    messageId: posted.messageId,
    shareBps: 5_000,
    productId: '1005099011277931',
  })
  await admin.says('/community share 90')
  expect(await world.process.store.links.findLink(before?.subId ?? '')).toEqual(before)
  await world.pass(5_000)
  await ann.pastes(SHOP.phoneCase)
  expect((await linkRows(world, ann)).at(-1)?.shareBps).toBe(9_000)
})

test('several links get one reply with a numbered card each, and cost one product call and one link call', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(`${SHOP.phoneCase} and ${SHOP.screwdrivers} or ${SHOP.zeroRate}`)
  expect(ann.messages).toHaveLength(1)
  expect(ann.messages[0]?.reply.sections.map(({ title }) => title?.slice(0, 2))).toEqual(['1.', '2.', '3.'])
  expect(ann.sees).toContain('The seller pays no commission')
  expect(callsOf(world, 'productdetail.get')).toBe(1)
  expect(callsOf(world, 'link.generate')).toBe(1)
})

test('the same product in two spellings is one card', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(`${SHOP.phoneCase} https://m.aliexpress.com/item/1005099011277931.html?spm=1`)
  expect(ann.messages[0]?.reply.sections).toHaveLength(1)
})

test('of forty links ten get a card, and the rest is counted', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  const links = Array.from({ length: 40 }, (_, index) => page(`10050990${20_000_000 + index}`))
  await ann.pastes(links.join(' '))
  expect(ann.messages[0]?.reply.sections).toHaveLength(10)
  expect(ann.sees).toContain('30 more links were left out')
})

test('products that earn nothing say why', async () => {
  await using world = await openWorld()
  const group = world.group()
  const ann = group.person('Ann')
  await ann.pastes(SHOP.unlistedSpeaker)
  expect(ann.sees).toContain('Not in the affiliate catalog')
  await ann.pastes(SHOP.zeroRate)
  expect(ann.sees).toContain('The seller pays no commission')
  await ann.says('/settings country:DE')
  await world.pass(5_000)
  await ann.pastes(SHOP.soldInUs)
  expect(ann.sees).toContain('Not offered in your country')
})

test('short links are followed, and two of them to one listing are one card', async () => {
  await using world = await openWorld({
    fetchHop: async () => ({
      status: 302,
      location: SHOP.phoneCase,
      refresh: null,
      html: null,
      receivedBytes: 100,
    }),
  })
  const ann = world.group().person('Ann')
  await ann.pastes('https://s.click.aliexpress.com/e/_DkAbCdE')
  expect(ann.sees).toContain('Clear Shockproof Phone Case')
  expect(ann.sees).not.toContain('_DkAbCdE')
  await ann.pastes('https://s.click.aliexpress.com/e/_DkAbCdE https://a.aliexpress.com/_mLoPqRs')
  expect(ann.messages.at(-1)?.reply.sections).toHaveLength(1)
})

test('a hundred people asking for one product at once cost one product call and one link call', async () => {
  await using world = await openWorld({ platform: 'playground' })
  const group = world.group()
  const people = Array.from({ length: 100 }, (_, index) => group.person(`P${index}`))
  for (const person of people) person.posts(SHOP.monitor)
  await world.pass(1_000)
  expect(people[0]?.messages).toHaveLength(100)
  expect(callsOf(world, 'productdetail.get')).toBe(1)
  expect(callsOf(world, 'link.generate')).toBe(1)
  const rows = await linkRows(world, people[0] as Person)
  expect(new Set(rows.map((row) => row?.subId)).size).toBe(100)
  expect(new Set(rows.map((row) => row?.memberId)).size).toBe(100)
})

test('a slow network: what is known stands after 2.5 s, the rest follows by an edit, links of both are stored', async () => {
  await using world = await openWorld()
  const group = world.group()
  const ann = group.person('Ann')
  await ann.pastes(SHOP.phoneCase)
  world.network.simulator.failNext('slow', 1, 9_000)
  const posted = ann.posts(`${SHOP.phoneCase} ${SHOP.monitor}`)
  await world.pass(100)
  expect(posted.isAccepted()).toBe(true)
  expect(ann.messages).toHaveLength(1)
  await world.pass(2_500)
  expect(ann.messages).toHaveLength(2)
  expect(ann.sees).toContain('Clear Shockproof')
  expect(ann.sees).toContain('The network is slow right now')
  const [, first] = await linkRows(world, ann)
  await world.pass(10_000)
  expect(ann.messages).toHaveLength(2)
  expect(ann.sees).toContain('Ultrawide')
  const rows = await linkRows(world, ann)
  expect(rows).toHaveLength(3)
  expect(rows.every(Boolean)).toBe(true)
  expect(rows[1]?.subId).toBe(first?.subId)
})

test('a network that never answers: the page without tracking after a minute', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  world.network.simulator.failNext('slow', 50, 500_000)
  ann.posts(SHOP.monitor)
  await world.pass(3_000)
  expect(ann.sees).toContain('The network is slow')
  for (let second = 0; second < 70; second += 10) await world.pass(10_000)
  expect(ann.messages).toHaveLength(1)
  expect(ann.sees).toContain('does not answer')
  expect(await world.process.store.inbox.listOpen('telegram', 'bot')).toEqual([])
})

test('members see amounts in their currency, marked as approximate', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.says('/settings country:DE')
  await world.pass(5_000)
  await ann.pastes(SHOP.monitor)
  expect(ann.sees).toContain('€266.79 ($289.99)')
  expect(ann.sees).toContain('(≈ €')
  // Poland's currency is one the network does not state: dollars, and no conversion.
  await ann.says('/settings country:PL')
  await world.pass(5_000)
  await ann.pastes(SHOP.monitor)
  expect(ann.sees).toContain('from $289.99')
  expect(ann.sees).not.toContain('≈')
})

test('each person is answered in their own language', async () => {
  await using world = await openWorld()
  const group = world.group()
  const [ana, jean] = [group.person('Ana', { language: 'es-MX' }), group.person('Jean', { language: 'fr' })]
  await ana.pastes(SHOP.phoneCase)
  expect(ana.messages.at(-1)?.reply.locale).toBe('es')
  await jean.pastes(SHOP.phoneCase)
  expect(jean.messages.at(-1)?.reply.locale).toBe('fr')
  await jean.says('/settings language:de')
  await world.pass(5_000)
  await jean.pastes(SHOP.phoneCase)
  expect(jean.messages.at(-1)?.reply.locale).toBe('de')
  expect(replyToText(jean.messages.at(-1)?.reply as never)).toContain('Anzeige')
})
