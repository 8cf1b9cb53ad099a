import { writeSync } from 'node:fs'
import { openStore } from '#src/store/open-store.ts'
import { sampleAnswer, sampleKey, sampleLink, sampleMessage } from '#test/store/sample-rows.ts'

/** Answers events as fast as it can until it is killed; says on standard output what has been promised. */
const [databaseUrl = '', round = ''] = process.argv.slice(2)
const STREAMS = 8
const store = await openStore({ databaseUrl })

async function answerForEver(stream: number): Promise<void> {
  for (let index = 0; ; index++) {
    const id = `${round}x${stream}x${index}`
    const key = sampleKey(id)
    const wasReceived = index % 2 === 1
    if (wasReceived) {
      await store.inbox.receive(key, sampleMessage(id), index)
      writeSync(1, `received ${id}\n`)
    }
    await store.inbox.answer(
      key,
      sampleMessage(id),
      sampleAnswer(id),
      ['a', 'b'].map((part) => (transaction) => store.links.addLinks(transaction, [sampleLink(`${id}${part}`)])),
      index,
      wasReceived,
    )
    writeSync(1, `answered ${id}\n`)
    if (index % 3 === 0) {
      await store.inbox.settle(key, 'done', null)
      writeSync(1, `settled ${id}\n`)
    }
  }
}

await Promise.all(Array.from({ length: STREAMS }, (_, stream) => answerForEver(stream)))
