import { systemClock } from '#src/chat/clock.ts'
import { backupStore } from '#src/store/archive/backup-store.ts'
import { restoreStore } from '#src/store/archive/restore-store.ts'

/** Saves or restores in a process of its own and prints the most memory it ever held, in KB. */
const [task = '', databaseUrl = '', file = ''] = process.argv.slice(2)
if (task === 'backup') await backupStore({ databaseUrl, file, clock: systemClock })
else await restoreStore({ databaseUrl, file, clock: systemClock, resumes: true })
console.log(process.resourceUsage().maxRSS)
