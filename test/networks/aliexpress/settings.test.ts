import { describe, expect, it } from 'vitest'
import { ALIEXPRESS_SETTINGS } from '#src/networks/aliexpress/settings.ts'

describe('aliexpress settings', () => {
  it('are named after the network, documented, and give no secret a default', () => {
    for (const setting of ALIEXPRESS_SETTINGS) {
      expect(setting.key).toMatch(/^ALIEXPRESS_[A-Z_]+$/)
      expect(setting.doc).toMatch(/^[A-Z].*\.$/)
      if (setting.secret) expect(setting.default).toBeNull()
      if (setting.kind === 'url') expect(URL.canParse(setting.default ?? '')).toBe(true)
    }
    expect(ALIEXPRESS_SETTINGS.find((one) => one.key === 'ALIEXPRESS_APP_SECRET')?.secret).toBe(true)
  })
})
