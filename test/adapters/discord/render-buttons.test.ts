import { describe, expect, test } from 'vitest'
import { renderButtons } from '#src/adapters/discord/render-buttons.ts'
import { encodePayload } from '#src/chat/action-payload.ts'
import { type Button, plainReply } from '#src/chat/reply.ts'

function rowsOf(lengths: readonly number[]): readonly number[] {
  let count = 0
  const button = (): Button => ({ type: 'action', label: `b${++count}`, payload: encodePayload('x', `${count}`) })
  const buttons = lengths.map((length) => Array.from({ length }, button))
  return renderButtons(plainReply('en', [], { buttons }), 'd1').rows.map((row) => row.components.length)
}

describe('discord: rows of buttons', () => {
  test.each([
    ['five rows stay as they are', [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]],
    ['a list longer than that is packed, its last row of two last', [1, 1, 1, 1, 1, 1, 1, 1, 2], [2, 2, 2, 2, 2]],
    ['seven and a way back', [1, 1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 1, 1]],
    ['empty rows count for nothing', [1, 0, 1, 1, 0, 1, 1], [1, 1, 1, 1, 1]],
    ['full rows cannot be packed: what is beyond is left out', [5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5]],
  ])('%s', (_name, given, shown) => {
    expect(rowsOf(given)).toEqual(shown)
  })
})
