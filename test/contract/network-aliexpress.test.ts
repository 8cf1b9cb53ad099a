import { createHttpClient } from '#src/http/http-client.ts'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { createAliexpressSimulator } from '#src/networks/aliexpress/simulator.ts'
import { systemClock } from '#src/networks/network-clock.ts'
import { createSandboxGoods } from '#src/networks/sandbox/products.ts'
import { ACCOUNT, createSeededRandom } from '../networks/aliexpress/test-network.ts'
import { KNOWN_PRODUCTS } from '../networks/sandbox/known-products.ts'
import { serveOnLoopback } from '../networks/serve-on-loopback.ts'
import { describeNetwork } from './network-contract.ts'

describeNetwork('aliexpress over loopback HTTP', async () => {
  const simulator = createAliexpressSimulator({
    ...ACCOUNT,
    trackingIds: ['other', ACCOUNT.trackingId],
    goods: createSandboxGoods('http://localhost:8080'),
    clock: systemClock,
    random: createSeededRandom(),
  })
  const server = await serveOnLoopback(simulator.fetch)
  const http = createHttpClient()
  const network = createAliexpressNetwork({
    ...ACCOUNT,
    apiUrl: `${server.origin}/sync`,
    fetch: http.fetch,
    // The pause between two attempts, not the time limit, is all that is ever waited for here.
    clock: { now: systemClock.now, sleep: (ms, signal) => systemClock.sleep(ms < 5000 ? 1 : ms, signal) },
  })
  return {
    network,
    products: KNOWN_PRODUCTS,
    secrets: [ACCOUNT.appSecret, ACCOUNT.appKey],
    async follow(trackingUrl) {
      const { pathname, search } = new URL(trackingUrl)
      const request = new Request(`${server.origin}${pathname}${search}`, { redirect: 'manual' })
      return (await http.fetch(request)).headers.get('location') ?? ''
    },
    setDown(down) {
      if (down) simulator.failNext('reset', 100)
      else simulator.stopFailing()
    },
    async [Symbol.asyncDispose]() {
      await http[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
})
