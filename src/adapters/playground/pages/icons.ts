import { raw } from 'hono/html'

const icon = (paths: string) =>
  raw(
    `<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`,
  )

/** The bird, for the bot's picture and the page's head. */
export const BIRD = raw(
  `<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><path d="M3.5 33.5 15 22.8c.2-7.4 4.7-13 10.8-13 3.3 0 5.8 1.5 7.1 4l4.6 1.7-4.3 2.2c.1 8.2-5.4 13.6-13 13.6-3 0-5.4-.8-7.2-2.2z" fill="var(--bird-body,#fff)"/><path d="M3.5 33.5 15.6 21c3.5 1.8 8.4.9 11.6-2.9 1.2 6.2-3.1 11.4-8.9 11.4-2 0-3.8-.6-5.1-1.6z" fill="var(--bird-wing,#5aa7ff)"/><circle cx="28.6" cy="15" r="1.5" fill="var(--bird-eye,#10151b)"/></svg>`,
)

export const ICONS = {
  send: icon('<path d="M5 12h14"/><path d="m13 6 6 6-6 6"/>'),
  edit: icon('<path d="M4 20h4L19 9l-4-4L4 16z"/><path d="m13.5 6.5 4 4"/>'),
  remove: icon('<path d="M5 7h14"/><path d="M10 7V4h4v3"/><path d="m7 7 1 13h8l1-13"/>'),
  open: icon('<path d="M14 5h5v5"/><path d="m19 5-9 9"/><path d="M18 14v5H5V6h5"/>'),
  copy: icon('<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 9V4H4v11h5"/>'),
  private: icon(
    '<path d="M3 3l18 18"/><path d="M10.6 6.1A9.8 9.8 0 0 1 21 12a11 11 0 0 1-2.6 3.3M6.3 7.7A11 11 0 0 0 3 12a9.8 9.8 0 0 0 12.3 5.5"/><path d="M10 10a3 3 0 0 0 4 4"/>',
  ),
  theme: icon('<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"/>'),
  language: icon('<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>'),
  group: icon(
    '<circle cx="9" cy="9" r="3.2"/><path d="M3 19c.6-3.4 3-5 6-5s5.4 1.6 6 5"/><path d="M15.5 6.2a3 3 0 0 1 0 5.6M18 14.5c1.7.700 2.7 2.2 3 4.5"/>',
  ),
  restart: icon('<path d="M4 12a8 8 0 1 0 2.5-5.8"/><path d="M4 4v4.5h4.5"/>'),
  down: icon('<path d="M12 5v14"/><path d="m6 13 6 6 6-6"/>'),
  commands: icon('<path d="M15 4 9 20"/>'),
} as const
