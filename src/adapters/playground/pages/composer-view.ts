import { html } from 'hono/html'
import type { CommandListing, OptionListing } from '#src/chat/command-listing.ts'
import { type Locale, localeDirection } from '#src/chat/locale.ts'
import { personOf } from '../people.ts'
import type { Html } from './html.ts'
import { ICONS } from './icons.ts'
import type { PageViewer, PlaygroundSample } from './viewer.ts'

/** Shows the field to write in, with sample links above it and the list of commands that `/` opens. */
export function composerView(viewer: PageViewer): Html {
  const { say } = viewer
  const room = viewer.room === 'group' ? 'group' : 'private'
  return html`<div class="composer">
    ${startView(viewer)}
    <div class="samples" role="group" aria-label="${say('playground-samples')}">
      <span class="samples-label" aria-hidden="true">${say('playground-samples')}</span>
      ${viewer.samples.map((sample) => sampleView(sample, viewer))}
      <button class="chip" type="button" data-insert="/">${say('playground-sample-commands')}</button>
    </div>
    <div class="palette" id="palette" role="listbox" aria-label="${say('playground-commands')}" hidden>
      ${offeredCommands(viewer).map((command) => commandView(command, viewer.locale))}
    </div>
    <form id="composer" class="composer-form" hx-post="/playground/messages" hx-swap="none" autocomplete="off"
      data-max="${viewer.messageCharsMax}" data-failed="${say('playground-error-failed')}" data-copied="${say('playground-copied')}" data-copy-failed="${say('playground-copy-failed')}" data-too-long="${say('playground-error-too-long', { max: viewer.messageCharsMax })}">
      <input type="hidden" name="as" value="${viewer.person}">
      <input type="hidden" name="room" value="${room}">
      <input type="hidden" name="message" value="">
      <p class="editing" id="editing" hidden><span>${say('playground-editing')}</span> <button type="button" data-cancel-edit>${say('playground-cancel')}</button></p>
      <label class="visually-hidden" for="composer-text">${say('playground-compose-label', { name: personOf(viewer.person).displayName })}</label>
      <textarea id="composer-text" name="text" rows="1" dir="${localeDirection(viewer.locale)}" enterkeyhint="send" placeholder="${say('playground-compose-placeholder')}"
        role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="palette" aria-describedby="too-long"></textarea>
      <button class="send" type="submit" aria-label="${say('playground-send')}" title="${say('playground-send')}">${ICONS.send}</button>
      <p class="too-long" id="too-long" role="alert" hidden></p>
    </form>
  </div>`
}

/** A start link asks first, as Telegram does: opening a page changes nothing. */
function startView({ startPayload, say }: PageViewer): Html | '' {
  if (startPayload === null) return ''
  return html`<button class="button is-primary start" type="button" data-send="/start ${startPayload}">${say('playground-start')}</button>`
}

function sampleView(sample: PlaygroundSample, { say }: PageViewer): Html {
  const text = `${say(`playground-say-${sample.kind}`)}\n${sample.urls.join('\n')}`
  return html`<button class="chip" type="button" data-insert="${text}">${say(`playground-sample-${sample.kind}`)}</button>`
}

function offeredCommands({ commands, room, person }: PageViewer): readonly CommandListing[] {
  const context = room === 'group' ? 'group' : 'private'
  const audiences = personOf(person).isAdmin ? ['everyone', 'admin'] : ['everyone']
  return commands.filter((command) => command.contexts.includes(context) && audiences.includes(command.audience))
}

/** One entry per command, and one per subcommand where there are some. */
function commandView(command: CommandListing, locale: Locale): Html[] {
  if (command.subcommands.length === 0) return [entryView(command.name, command.options, command.descriptions[locale])]
  return command.subcommands.map((sub) =>
    entryView(`${command.name} ${sub.name}`, sub.options, sub.descriptions[locale]),
  )
}

function entryView(name: string, options: readonly OptionListing[], description: string): Html {
  const usage = options.map((option) => (option.isRequired ? `<${option.name}>` : `[${option.name}]`)).join(' ')
  return html`<div class="entry" role="option" id="command-${name.replace(' ', '-')}" aria-selected="false" data-command="${name}" ${options.length > 0 ? html`data-takes-options` : ''}>
    <span class="entry-name" dir="ltr">/${name} <span class="usage">${usage}</span></span><span class="entry-what">${description}</span>
  </div>`
}
