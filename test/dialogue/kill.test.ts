import { describe, expect, test, vi } from 'vitest'
import type { PlatformId } from '#src/chat/message.ts'
import { createKillSwitch, type KillSwitch } from './kill-switch.ts'
import type { Person, Posted } from './person.ts'
import { SHOP } from './shop.ts'
import { openWorld, type World } from './world.ts'

/** Hundreds of processes start here; what they know of the program is read once. */
vi.mock('#src/knowledge/knowledge.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#src/knowledge/knowledge.ts')>()
  let shared: ReturnType<typeof original.createKnowledge> | undefined
  return {
    ...original,
    createKnowledge: (deps: Parameters<typeof original.createKnowledge>[0]) =>
      (shared ??= original.createKnowledge({ ...deps, repository: null })),
  }
})

/** More steps than any of these dialogues has. */
const STEPS_MAX = 40

interface Run {
  readonly ann: Person
  readonly bo: Person
  readonly posted: Posted[]
}

/** Runs a dialogue once for every step and phase, with a kill there and a new process after it. */
async function killEverywhere(
  platform: PlatformId,
  dialogue: (world: World, run: Run) => Promise<void>,
  check: (world: World, run: Run, where: string) => Promise<void>,
): Promise<void> {
  let stepsCount = 0
  for (let step = 1; step <= STEPS_MAX; step++)
    for (const phase of ['before', 'after'] as const) {
      await using world = await openWorld({ platform })
      const group = world.group()
      const run: Run = { ann: group.person('Ann'), bo: group.person('Bo'), posted: [] }
      await run.ann.pastes(SHOP.phoneCase)
      world.room.shown.length = 0
      await world.restart(createKillSwitch(step, phase))
      const lives: KillSwitch = world.process.switch
      await dialogue(world, run)
      if (!lives.isDead) {
        stepsCount = lives.stepsCount
        break
      }
      await world.restart()
      for (const posted of run.posted) if (!posted.isAccepted()) await run.ann.redelivers(posted)
      await world.pass(100_000)
      await check(world, run, `${phase} step ${step}`)
      expect(
        world.logged.filter(({ level }) => level === 'error'),
        `${phase} step ${step}`,
      ).toEqual([])
    }
  expect(stepsCount, 'the dialogue has steps').toBeGreaterThan(2)
  expect(stepsCount, 'every step was tried').toBeLessThan(STEPS_MAX)
}

/** Nothing is left open: each event is answered or listed as uncertain. */
async function openRows(world: World): Promise<number> {
  return (await world.process.store.inbox.listOpen(world.room.platform, 'bot')).length
}

async function uncertainCount(world: World): Promise<number> {
  return (await world.process.store.inbox.listByState('uncertain', 10)).length
}

describe.each(['telegram', 'discord'] as const)('on %s a kill at any step', (platform) => {
  test('of a pasted link leads to one reply, or to one uncertain row', async () => {
    const dialogue = async (world: World, { ann, posted }: Run) => {
      posted.push(ann.posts(SHOP.monitor))
      await world.quiet()
    }
    await killEverywhere(platform, dialogue, async (world, { ann }, where) => {
      const uncertain = await uncertainCount(world)
      expect(ann.messages.length, where).toBeLessThanOrEqual(1)
      expect(ann.messages.length === 1 || uncertain === 1, where).toBe(true)
      if (platform === 'discord') expect([ann.messages.length, uncertain], where).toEqual([1, 0])
      expect(await openRows(world), where).toBe(0)
    })
  })

  test('of a link and its edit leads to one reply about the newer link', async () => {
    const dialogue = async (world: World, { ann, posted }: Run) => {
      posted.push(ann.posts(SHOP.monitor))
      await world.quiet()
      const first = posted[0] as Posted
      if (world.process.adapter.intake()?.hasAnswered(ann.messages[0]?.conversationId ?? '', first.messageId))
        await ann.edits(first.messageId, SHOP.screwdrivers)
    }
    await killEverywhere(platform, dialogue, async (world, { ann }, where) => {
      expect(ann.messages.length, where).toBeLessThanOrEqual(1)
      expect(ann.messages.length + (await uncertainCount(world)), where).toBeGreaterThanOrEqual(1)
      expect(await openRows(world), where).toBe(0)
    })
  })

  test('of a slow network leads to one completed reply, or to one uncertain row', async () => {
    const dialogue = async (world: World, { ann, posted }: Run) => {
      world.network.simulator.failNext('slow', 1, 10_000)
      posted.push(ann.posts(SHOP.monitor))
      await world.pass(3_000)
      await world.pass(20_000)
    }
    await killEverywhere(platform, dialogue, async (world, { ann }, where) => {
      const uncertain = await uncertainCount(world)
      expect(ann.messages.length, where).toBeLessThanOrEqual(1)
      expect(ann.messages.length === 1 || uncertain === 1, where).toBe(true)
      if (uncertain === 0) expect(ann.sees, where).toContain('Ultrawide')
      expect(await openRows(world), where).toBe(0)
    })
  })

  test('of an edit that leaves no link leads to no reply, or to an uncertain row', async () => {
    const dialogue = async (world: World, { ann, posted }: Run) => {
      posted.push(ann.posts(SHOP.monitor))
      await world.quiet()
      await ann.edits((posted[0] as Posted).messageId, 'never mind')
    }
    await killEverywhere(platform, dialogue, async (world, { ann }, where) => {
      expect(ann.messages.length, where).toBeLessThanOrEqual(1)
      expect(await openRows(world), where).toBe(0)
    })
  })
})
