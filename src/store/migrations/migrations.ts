import { firstTables } from './0001-first-tables.ts'
import { knowledge } from './0002-knowledge.ts'
import type { Migration } from './migration.ts'

/** Lists every migration in the order they run; ids count up from 1 without a gap. */
export const MIGRATIONS: readonly Migration[] = [firstTables, knowledge]
