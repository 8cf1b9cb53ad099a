import { SETTINGS } from '../settings.ts'

/** Writes `.env.example` from the catalog of settings: every key with its meaning, commented out. */
export function renderEnvExample(): string {
  const entries = SETTINGS.map((entry) => {
    const choices = entry.choices ? ` One of: ${entry.choices.join(', ')}.` : ''
    return `# ${entry.doc}${choices}\n#${entry.key}=${entry.default ?? ''}\n`
  })
  return `# Copy to .env and fill in what you need; everything has a default that works.\n\n${entries.join('\n')}`
}

/** Writes the settings as the README's table. */
export function renderSettingsTable(): string {
  const rows = SETTINGS.map((entry) => {
    const fallback = entry.default ? `\`${entry.default}\`` : '–'
    return `| \`${entry.key}\` | ${fallback} | ${entry.doc.replaceAll('|', '\\|')} |`
  })
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}
