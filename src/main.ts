import { readFileSync } from 'node:fs'
import { Command } from 'commander'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Reads the arguments and runs what they ask for. Each command loads only what it needs. */
const program = new Command('magpie')
  .description('A chat bot for affiliate communities on Discord and Telegram.')
  .version(version)
  .helpCommand(false)
  .showHelpAfterError()

program
  .command('start')
  .description('run everything that is configured; without tokens the playground in the browser')
  .action(async () => (await import('./cli/start.ts')).runStart())

program
  .command('link')
  .description('print the card of one link')
  .argument('<url>', 'link of a product, store, campaign or search')
  .option('--json', 'print data instead of text')
  .option('--country <code>', "buyer's country, two letters")
  .option('--lang <code>', 'language of the card', 'en')
  .action(async (url: string, options: object) => (await import('./cli/link.ts')).runLink(url, options))

program
  .command('links')
  .description('recognize links: each line of standard input is a JSON string, a message’s text')
  .requiredOption('--json', 'print a JSON array for each line')
  .action(async () => (await import('./cli/links.ts')).runLinks(process.stdin, process.stdout))

program
  .command('faq')
  .description('answer a question about the program; without one list what can be asked')
  .argument('[question...]', 'the question, in any of the languages')
  .option('--lang <code>', 'language of the answer; otherwise that of the question')
  .option(
    '--json',
    'each line of standard input is {"text", "lang"}; print {topic, confidence, answer, sources} for each',
  )
  .action(async (words: string[], options: object) => (await import('./cli/faq.ts')).runFaq(words, options))

program
  .command('doctor')
  .description('check settings, tokens, rights, networks, clock, disk and database')
  .action(async () => (await import('./cli/doctor.ts')).runDoctor())

program
  .command('migrate')
  .description('bring the database to the newest schema')
  .action(async () => (await import('./cli/migrate.ts')).runMigrate())

program
  .command('backup')
  .description('save the database into one file, also while the bot runs')
  .argument('<file>', 'the archive to write; an older archive of that name is replaced')
  .action(async (file: string) => (await import('./cli/backup.ts')).runBackup(file))

program
  .command('restore')
  .description('fill an empty database, SQLite or PostgreSQL, from a backup')
  .argument('<file>', 'an archive that backup has written')
  .option('--resume', 'send what was still to be sent: the bot was stopped before the backup')
  .action(async (file: string, options: object) => (await import('./cli/restore.ts')).runRestore(file, options))

try {
  await program.parseAsync()
} catch (error) {
  ;(await import('./cli/report-failure.ts')).reportFailure(error)
}
