import { expect, test } from 'vitest'
import { SHOP } from './shop.ts'
import { openWorld } from './world.ts'

test('a waiting place gets /help and nothing else, until an owner accepts it', async () => {
  await using world = await openWorld({ policy: 'approve', owners: ['telegram:owner'] })
  const ann = world.group().person('Ann', { isAdmin: true })
  await ann.adds()
  expect(ann.sees).toContain('approve')
  await ann.pastes(SHOP.phoneCase)
  expect(ann.messages).toHaveLength(1)
  await ann.says('/help')
  expect(ann.sees).toContain('waiting for approval')
  await ann.says('/search lamp')
  expect(ann.sees).toContain('waiting for approval')
  const [row] = await world.process.store.members.listPlaces({ status: 'waiting' })
  expect(row?.greetedAt).not.toBeNull()
})

test('a place that tells of its joining again is neither greeted nor announced again', async () => {
  await using world = await openWorld({ policy: 'approve', owners: ['telegram:owner'] })
  const ann = world.group().person('Ann', { isAdmin: true })
  await ann.adds()
  await world.pass(10_000)
  const sent = world.faults.calls.length
  await world.restart()
  await ann.adds()
  await world.pass(10_000)
  expect(world.faults.calls).toHaveLength(sent)
})

test('two people who are the first in a new group belong to one community', async () => {
  await using world = await openWorld()
  const group = world.group()
  const [ann, bo] = [group.person('Ann'), group.person('Bo')]
  ann.posts(SHOP.phoneCase)
  bo.posts(SHOP.screwdrivers)
  await world.quiet()
  expect(ann.messages).toHaveLength(2)
  expect(await world.process.store.members.listCommunities()).toHaveLength(1)
})

test('silent mode answers only on command', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, mia] = [group.person('Ann'), group.person('Mia', { isAdmin: true })]
  await mia.fills('community', { subcommand: 'reply', mode: 'silent' })
  await world.pass(1_000)
  await ann.pastes(SHOP.phoneCase)
  expect(ann.messages).toHaveLength(0)
  await ann.fills('link', { url: SHOP.phoneCase })
  expect(ann.sees).toContain('Clear Shockproof')
})

test('replace mode posts the text with our links under the name, then removes the original', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, mia] = [group.person('Ann'), group.person('Mia', { isAdmin: true })]
  await mia.fills('community', { subcommand: 'reply', mode: 'replace' })
  await world.pass(1_000)
  const posted = await ann.pastes(`(${SHOP.phoneCase}), cheaper than ${SHOP.screwdrivers}!`)
  const repost = ann.messages.at(-1)?.repost
  expect(repost?.name).toBe('Ann')
  expect(repost?.text).toMatch(/^\(http:\/\/localhost\S+\), cheaper than http:\/\/localhost\S+!$/)
  expect(repost?.text).not.toContain('aliexpress')
  expect(world.room.removedOriginals).toEqual([posted.messageId])
})

test('replace mode answers instead where an attachment, an unpaid link or a missing right is in the way', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, mia] = [group.person('Ann'), group.person('Mia', { isAdmin: true })]
  await mia.fills('community', { subcommand: 'reply', mode: 'replace' })
  await world.pass(1_000)
  await ann.pastes(SHOP.phoneCase, { hasAttachments: true })
  world.faults.next('repost', { code: 'FORBIDDEN' })
  await ann.pastes(SHOP.phoneCase)
  expect(ann.messages).toHaveLength(2)
  expect(ann.messages.every(({ repost }) => repost === null)).toBe(true)
  expect(world.room.removedOriginals).toEqual([])
})

test('a repost whose answer is lost is looked for; only when it is found does the original go', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, mia] = [group.person('Ann'), group.person('Mia', { isAdmin: true })]
  await mia.fills('community', { subcommand: 'reply', mode: 'replace' })
  await world.pass(1_000)
  world.faults.next('repost', 'unanswered')
  const posted = ann.posts(SHOP.phoneCase)
  await world.pass(2_000)
  expect(world.room.removedOriginals).toEqual([posted.messageId])
  world.faults.next('repost', 'lost')
  ann.posts(SHOP.phoneCase)
  await world.pass(2_000)
  expect(world.room.removedOriginals).toHaveLength(1)
  expect(await world.process.store.inbox.listByState('uncertain', 5)).toHaveLength(1)
})

test('ignored people, other channels and the skip word are left alone', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, mia] = [group.person('Ann'), group.person('Mia', { isAdmin: true })]
  await mia.fills('community', { subcommand: 'skip', word: 'nobot' })
  await world.pass(1_000)
  await ann.pastes(`NoBot! ${SHOP.phoneCase}`)
  expect(ann.messages).toHaveLength(0)
  await ann.pastes(`snobot ${SHOP.phoneCase}`)
  expect(ann.messages).toHaveLength(1)
})

test('private money: the public card keeps still, the poster alone sees the amount', async () => {
  await using world = await openWorld({ platform: 'discord' })
  const group = world.group()
  const [ann, bo, mia] = [group.person('Ann'), group.person('Bo'), group.person('Mia', { isAdmin: true })]
  await ann.pastes(SHOP.monitor)
  await mia.fills('community', { subcommand: 'money', visibility: 'private' })
  await world.pass(6_000)
  // The card from before the change is kept to its poster as well.
  await bo.presses('why')
  expect(bo.notes.at(-1)).toContain('Only the person who posted the link')
  await ann.pastes(SHOP.monitor)
  expect(ann.sees).not.toContain('$35.00')
  expect(ann.sees).toContain('My commission')
  await bo.presses('mine')
  expect(bo.notes).toHaveLength(2)
  await ann.presses('mine')
  expect(ann.messages.at(-1)?.onlyFor).toBe(ann.personId)
  expect(ann.sees).toContain('$35.00')
})

test('a flood of links shrinks the cards long before anybody goes without an answer', async () => {
  await using world = await openWorld({ platform: 'playground' })
  const ann = world.group().person('Ann')
  for (let count = 0; count < 130; count++) await ann.pastes(SHOP.phoneCase)
  const images = ann.messages.map(({ reply }) => reply.sections[0]?.imageUrl !== null)
  expect(images.slice(0, 5)).toEqual([true, true, true, true, true])
  expect(images.slice(5).some(Boolean)).toBe(false)
  expect(images).toHaveLength(120)
})

test('messages of bots are not answered', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  const posted = ann.posts('no link')
  const { event } = posted
  if (event.type !== 'message' || !event.person) throw new Error('not a message')
  const fromBot = { ...event, text: SHOP.phoneCase, person: { ...event.person, isBot: true } }
  await world.process.adapter.intake()?.accept(fromBot)
  await world.quiet()
  expect(ann.messages).toHaveLength(0)
})
