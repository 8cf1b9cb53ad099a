import { createHash } from 'node:crypto'

/** Gives the same numbers for the same id, on every machine and for ever. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`; independent of every other name. */
  roll(name: string, sides: number): number
  pick<T>(name: string, items: readonly [T, ...T[]]): T
}

/** Makes the dice of one product. */
export function createDice(productId: string): Dice {
  const roll = (name: string, sides: number) =>
    createHash('sha256').update(`${productId} ${name}`).digest().readUIntBE(0, 6) % sides
  return { roll, pick: (name, items) => items[roll(name, items.length)] ?? items[0] }
}
