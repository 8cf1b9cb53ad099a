/** The people one can be in the playground. Names are invented; `mia` is the one with the platform's admin right. */
export const PEOPLE = [
  { key: 'ann', displayName: 'Ann', isAdmin: false },
  { key: 'ben', displayName: 'Ben', isAdmin: false },
  { key: 'mia', displayName: 'Mia', isAdmin: true },
] as const

export type PersonKey = (typeof PEOPLE)[number]['key']

/** The bot's id, its name, and what follows `@` when somebody addresses it. */
export const BOT = { id: 'magpie', displayName: 'Magpie', mention: '@magpie' } as const

/** Finds a person by key; undefined for what no page of ours sends. */
export function findPersonKey(key: string | null | undefined): PersonKey | undefined {
  return PEOPLE.find((person) => person.key === key)?.key
}

export function personOf(key: PersonKey): (typeof PEOPLE)[number] {
  return PEOPLE.find((person) => person.key === key) ?? PEOPLE[0]
}
