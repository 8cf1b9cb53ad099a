import type { Kysely } from 'kysely'
import type { Transaction } from '#src/chat/effect.ts'
import type { MemberId } from '#src/members/community.ts'
import type { Schema } from './schema.ts'
import { StoreError } from './store-error.ts'

/** Is what `Transaction` stands for: the queries of one event, kept or dropped together. */
export class OpenTransaction implements Transaction {
  readonly __brand = 'Transaction'
  /**
   * Leads from the id an event has made up for a new member to the one the person already has: two first messages of
   * one person may be handled at the same time, and the links of both must be credited.
   */
  readonly memberAliases = new Map<MemberId, MemberId>()
  readonly #queries: Kysely<Schema>
  #isOpen = true

  constructor(queries: Kysely<Schema>) {
    this.#queries = queries
  }

  /** @throws StoreError `TRANSACTION_CLOSED` when an effect goes on after its event has ended */
  get queries(): Kysely<Schema> {
    if (!this.#isOpen) throw new StoreError('TRANSACTION_CLOSED')
    return this.#queries
  }

  end(): void {
    this.#isOpen = false
  }
}

/** Gives the queries behind a feature's `Transaction`. */
export function queriesOf(transaction: Transaction): Kysely<Schema> {
  return requireOpen(transaction).queries
}

/** Finds the id a member is stored under, see `OpenTransaction.memberAliases`. */
export function storedMemberId(transaction: Transaction, memberId: MemberId): MemberId {
  return requireOpen(transaction).memberAliases.get(memberId) ?? memberId
}

/** Makes later writes of this event go to the member the person already is. */
export function aliasMember(transaction: Transaction, madeUp: MemberId, stored: MemberId): void {
  if (madeUp !== stored) requireOpen(transaction).memberAliases.set(madeUp, stored)
}

function requireOpen(transaction: Transaction): OpenTransaction {
  if (!(transaction instanceof OpenTransaction)) throw new StoreError('TRANSACTION_CLOSED')
  return transaction
}
