import type { Kysely } from 'kysely'
import type { SqlDialect } from '../sql-dialect.ts'

/** Changes the tables by one step, forward only. Once released it is never edited: a later one corrects it. */
export interface Migration {
  readonly id: number
  readonly name: string
  /** Builds on tables of its time: `Schema` describes the newest ones and must not be used here. */
  up(queries: Kysely<unknown>, dialect: SqlDialect): Promise<void>
}
