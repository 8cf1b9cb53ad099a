import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { findBrowser, launchBrowser } from './browser.ts'

const found = findBrowser()
const LINK = 'https://www.aliexpress.com/item/1005099012534649.html'
const OTHER_LINK = 'https://www.aliexpress.com/item/1005099018807303.html'

/** The whole process, with the sandbox network, and people with browsers. */
describe.skipIf(found.executablePath === null)('playground in the browser', () => {
  let app: App
  let browser: Browser
  let origin: string
  const contexts: BrowserContext[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    app = await createApp(readConfig({ PLAYGROUND: 'on', PORT: '0', HOST: '127.0.0.1' }))
    origin = `http://127.0.0.1:${await app.start()}`
    browser = await launchBrowser(found)
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })

  /** Opens the playground in a browser of its own; what its console complains about fails the test. */
  async function arrive(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', ...options })
    contexts.push(context)
    const page = await context.newPage()
    await open(page, '/playground')
    return page
  }

  async function open(page: Page, path: string): Promise<void> {
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) complaints.push(message.text())
    })
    const connected = page.waitForResponse((response) => response.url().includes('/playground/events'))
    await page.goto(origin + path)
    await connected
  }

  async function say(page: Page, text: string): Promise<void> {
    await page.fill('#composer-text', text)
    await page.keyboard.press('Enter')
    await page
      .locator('.message.is-own', { hasText: text.slice(0, 30) })
      .last()
      .waitFor()
  }

  const card = (page: Page) => page.locator('.message[data-author="bot"] .section.has-image')

  test('a link pasted in the group becomes a card with a picture, a price and what it earns', async () => {
    const page = await arrive()
    await say(page, `Has anyone tried this? ${LINK}`)
    await card(page).waitFor()
    expect(await card(page).locator('.section-title').textContent()).toContain('Magnetic Wireless Power Bank')
    expect(await card(page).locator('.is-lead dd').textContent()).toContain('$18.99')
    expect(await card(page).locator('.is-highlight dd').textContent()).toContain('$1.19')
    const picture = card(page).locator('img')
    await expect
      .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(0)
  })

  test('the deal opens the page that stands for the shop, with the poster’s mark in the link', async () => {
    const page = await arrive()
    await say(page, LINK)
    const [shop] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open deal' }).click(),
    ])
    await shop.getByText('Here the shop would open').waitFor()
    expect(await shop.locator('code').allTextContents()).toEqual(
      expect.arrayContaining([
        'www.aliexpress.com/item/1005099012534649.html',
        expect.stringMatching(/^(?:af|dp)=\w+/),
      ]),
    )
  })

  test('a press explains the amount to the presser alone', async () => {
    const page = await arrive()
    await say(page, LINK)
    await card(page).waitFor()
    const ben = await page.context().newPage()
    await open(ben, '/playground?as=ben&room=group')
    await page.getByRole('button', { name: 'Why this amount?' }).click()
    await page.locator('.is-private .list').first().waitFor()
    expect(await page.locator('.is-private').textContent()).toContain('Only you can see this')
    await say(page, 'Seen that?')
    await ben.getByText('Seen that?').waitFor()
    expect(await ben.locator('.is-private').count()).toBe(0)
  })

  test('an edited message gets another card, a deleted one loses it', async () => {
    const page = await arrive()
    await say(page, LINK)
    await card(page).waitFor()
    await page.locator('#composer-text').press('ArrowUp')
    expect(await page.locator('#composer-text').inputValue()).toBe(LINK)
    await page.fill('#composer-text', OTHER_LINK)
    await page.keyboard.press('Enter')
    await card(page).getByText('Braided USB-C').waitFor()
    expect(await card(page).count()).toBe(1)
    await page.getByRole('button', { name: 'Delete your message' }).click()
    await card(page).waitFor({ state: 'detached' })
    expect(await page.locator('.message.is-own').count()).toBe(0)
  })

  test('the poster removes the reply with its button', async () => {
    const page = await arrive()
    await say(page, LINK)
    await card(page).waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    await card(page).waitFor({ state: 'detached' })
    expect(await page.locator('.message.is-own').count()).toBe(1)
  })

  test('a slash lists the commands, the keyboard chooses one, and it is answered in private', async () => {
    const page = await arrive()
    await page.getByRole('link', { name: 'Private chat with the bot' }).click()
    await page.getByText('Just you and Magpie').waitFor()
    const field = page.locator('#composer-text')
    await field.pressSequentially('/he')
    const option = page.getByRole('option', { selected: true })
    expect(await option.textContent()).toContain('/help')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await field.press('Enter')
    expect(await field.inputValue()).toBe('/help')
    await field.press('Enter')
    await page.locator('.message[data-author="bot"]').getByText('/settings').waitFor()
  })

  test('the admin sets the community up by its buttons; the message changes in place', async () => {
    const page = await arrive()
    await page.getByRole('link', { name: 'Mia Admin' }).click()
    await page.waitForURL(/as=mia/)
    await say(page, '/community setup')
    const setup = page.locator('.message[data-author="bot"]').last()
    await setup.getByRole('button', { name: /^80/ }).click()
    await setup.getByRole('button', { name: /^80/ }).waitFor({ state: 'detached' })
    expect(await page.locator('.message[data-author="bot"] .buttons').count()).toBeGreaterThan(0)
  })

  test('a second browser sees nothing of the first', async () => {
    const page = await arrive()
    const stranger = await arrive()
    await say(page, 'This is our secret')
    await say(stranger, 'Hello?')
    expect(await stranger.content()).not.toContain('This is our secret')
    await stranger.reload()
    expect(await stranger.locator('#messages').textContent()).toContain('Hello?')
    expect(await stranger.content()).not.toContain('This is our secret')
  })

  test('what people type is shown and never run', async () => {
    const page = await arrive()
    const nasty = `<img src=x onerror="document.title='pwned'"><hx-partial hx-target="body">gone</hx-partial> "' & \u202Eevil`
    await say(page, nasty)
    const bubble = page.locator('.message.is-own .bubble').last()
    expect(await bubble.textContent()).toBe(nasty.replace('\u202E', ''))
    await page.reload()
    expect(await bubble.textContent()).toBe(nasty.replace('\u202E', ''))
    expect(await page.title()).toBe('Magpie playground')
    await page.getByRole('button', { name: 'Edit your message' }).click()
    expect(await page.locator('#composer-text').inputValue()).toBe(nasty)
  })

  test('a paste of 64 KB is refused in words and stays in the field', async () => {
    const page = await arrive()
    const long = `${LINK} ${'wörd 😀 '.repeat(8_000)}`
    await page.fill('#composer-text', long)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('That is too long: at most 4,096 characters.').waitFor()
    expect(await page.locator('#composer-text').inputValue()).toBe(long)
    expect(await page.locator('.message.is-own').count()).toBe(0)
  })

  test('Arabic stands from right to left, on a phone too, and nothing sticks out', async () => {
    const page = await arrive({ locale: 'ar', viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
    await page.locator('.chip').first().click()
    await page.locator('.send').click()
    await card(page).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('.reply').last().getAttribute('dir')).toBe('rtl')
    const widths = await page.evaluate(() => {
      const { document } = globalThis as unknown as { document: { body: { scrollWidth: number; scrollLeft: number } } }
      return [document.body.scrollWidth, document.body.scrollLeft]
    })
    expect(widths).toEqual([320, 0])
  })

  test('the language of a person and the colours of the page are kept', async () => {
    const page = await arrive()
    await page.locator('details.menu summary').click()
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.getByText('Du bist').waitFor()
    await page.locator('[data-theme-toggle]').click()
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('link', { name: 'Ben Mitglied' }).click()
    await page.getByText('You are', { exact: true }).waitFor()
  })

  test('everything can be reached by keyboard alone, and has a name', async () => {
    const page = await arrive()
    await say(page, LINK)
    await card(page).waitFor()
    const nameless = await page.locator('a, button, textarea, summary').evaluateAll((elements) =>
      elements
        .map((element) => element as unknown as { textContent: string; outerHTML: string; id: string })
        .filter(
          ({ textContent, outerHTML, id }) =>
            !textContent.trim() && !/aria-label=/.test(outerHTML) && id !== 'composer-text',
        )
        .map(({ outerHTML }) => outerHTML),
    )
    expect(nameless).toEqual([])
    await page.keyboard.press('Shift+Tab')
    expect(
      await page.evaluate(
        () =>
          (globalThis as unknown as { document: { activeElement: { className: string } } }).document.activeElement
            .className,
      ),
    ).toBe('chip')
  })
})
