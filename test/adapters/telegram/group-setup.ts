import type { ActionEvent, MessageEvent } from '#src/chat/message.ts'
import { type Block, plainReply, type Reply, textBlock } from '#src/chat/reply.ts'
import type { FakeMessage } from '#test/fakes/telegram/world.ts'
import { setUpTelegram, type TelegramSetup } from './telegram-setup.ts'

/** Is what members paste. */
export const LINK = 'https://shop.example/1'
/** Names an attempt. */
export const OPTIONS = { deliveryId: 'd1' }
/** Stand under a card. */
export const BUTTONS = [[{ type: 'action', label: 'Why?', payload: '1why' } as const]]

/** Makes a public reply. */
export function say(text: string, extra: Partial<Reply> = {}): Reply {
  return plainReply('en', [textBlock(text)], extra)
}

/** Makes a private reply. */
export const secret = (text: string) => say(text, { visibility: 'private' })

/** Makes a reply of several messages. */
export function longReply(parts: number): Reply {
  const blocks: Block[] = Array.from({ length: parts * 2 }, (_, index) => textBlock(`${index} ${'word '.repeat(380)}`))
  return plainReply('en', blocks, { buttons: BUTTONS })
}

/** Does something and gives the event it leads to. */
export async function nextEvent<E>(setup: TelegramSetup, act: () => unknown): Promise<E> {
  const count = setup.intake.events.length
  act()
  await setup.intake.reached(count + 1)
  return setup.intake.events[count] as E
}

/** Starts an adapter with Ann in a group. */
export async function setUpGroup(
  options: Parameters<typeof setUpTelegram>[0] = {},
  type: 'group' | 'supergroup' | 'forum' = 'supergroup',
) {
  const setup = await setUpTelegram(options)
  const ann = setup.fake.person('Ann')
  const group = setup.fake.group('Deals', [ann], type)
  const asks = async () => (await nextEvent<MessageEvent>(setup, () => ann.writes(group, LINK))).target
  const pressed = async (message: FakeMessage) => nextEvent<ActionEvent>(setup, () => ann.presses(message, 'Why?'))
  return { setup, ann, group, asks, pressed, platform: setup.adapter.platform, fake: setup.fake }
}

/** Gives the newest message. */
export const last = (messages: readonly FakeMessage[]) => messages.at(-1) as FakeMessage
