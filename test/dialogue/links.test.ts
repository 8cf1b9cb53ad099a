import { expect, test } from 'vitest'
import { openWorld } from './world.ts'

const page = (id: string) => `https://www.aliexpress.com/item/${id}.html`
/** Hot at 25 %, $289.99. */
const MONITOR = page('1005099026125075')
const CASE = page('1005099011277931')

test('a pasted link gets one card with the capped amount and a disclosure', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(`look ${MONITOR}`)
  console.log(ann.sees, world.logged, world.faults.calls)
  expect(ann.messages).toHaveLength(1)
})
