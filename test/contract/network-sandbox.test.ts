import { createSandboxNetwork } from '#src/networks/sandbox/create-sandbox-network.ts'
import { createSeededRandom } from '../networks/aliexpress/test-network.ts'
import { createFakeClock } from '../networks/fake-clock.ts'
import { KNOWN_PRODUCTS } from '../networks/sandbox/known-products.ts'
import { describeNetwork } from './network-contract.ts'

describeNetwork('sandbox', async () => {
  // The pauses between attempts are skipped; a time limit would wait for ever, as the faults here answer at once.
  const { now } = createFakeClock()
  const clock = { now, sleep: (ms: number) => (ms < 5000 ? Promise.resolve() : new Promise<void>(() => undefined)) }
  const sandbox = createSandboxNetwork({ baseUrl: 'http://localhost:8080/', clock, random: createSeededRandom() })
  return {
    network: sandbox,
    products: KNOWN_PRODUCTS,
    secrets: ['app_key', 'sign='],
    async follow(trackingUrl) {
      return (await sandbox.simulator.fetch(new Request(trackingUrl))).headers.get('location') ?? ''
    },
    setDown(down) {
      if (down) sandbox.simulator.failNext('error500', 100)
      else sandbox.simulator.stopFailing()
    },
    async [Symbol.asyncDispose]() {},
  }
})
