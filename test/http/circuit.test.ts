import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCircuits } from '#src/http/circuit.ts'
import { HttpError } from '#src/http/http-error.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const down = () => Promise.reject(new HttpError('CONNECTION_REFUSED', 'api.example'))
const once = { idempotent: false }

async function failTimes(circuit: ReturnType<ReturnType<typeof createCircuits>>, count: number) {
  for (let index = 0; index < count; index += 1)
    await expect(circuit.run(down, once)).rejects.toMatchObject({ code: 'CONNECTION_REFUSED' })
}

describe('circuit', () => {
  test('opens after the stated number of failures in a row, and then asks nobody', async () => {
    const circuit = createCircuits({ failuresMax: 3 })('epn')
    await failTimes(circuit, 2)
    await circuit.run(() => Promise.resolve('well'), once)
    await failTimes(circuit, 3)
    const work = vi.fn(down)
    await expect(circuit.run(work, once)).rejects.toMatchObject({ code: 'CIRCUIT_OPEN', sent: false })
    expect(work).not.toHaveBeenCalled()
    expect(circuit.phase).toBe('open')
  })

  test('lets one probe through after a while: its success closes, its failure opens again', async () => {
    const phases: string[] = []
    const circuits = createCircuits({
      failuresMax: 1,
      openMs: 1_000,
      onPhase: (name, phase) => phases.push(`${name} ${phase}`),
    })
    const circuit = circuits('cj')
    await failTimes(circuit, 1)
    vi.advanceTimersByTime(1_000)
    await failTimes(circuit, 1)
    await expect(circuit.run(down, once)).rejects.toMatchObject({ code: 'CIRCUIT_OPEN' })
    vi.advanceTimersByTime(1_000)
    let answer = (_text: string) => {}
    const probe = circuit.run(() => new Promise<string>((resolve) => (answer = resolve)), once)
    const second = vi.fn(() => Promise.resolve('second'))
    const waiting = circuit.run(second, once)
    await vi.advanceTimersByTimeAsync(10)
    expect(second).not.toHaveBeenCalled()
    answer('first')
    expect(await Promise.all([probe, waiting])).toEqual(['first', 'second'])
    expect(phases).toEqual(['cj open', 'cj half-open', 'cj open', 'cj half-open', 'cj closed'])
  })

  test('a probe whose caller gives up does not close the circuit', async () => {
    const circuit = createCircuits({ failuresMax: 1, openMs: 1_000 })('cj')
    await failTimes(circuit, 1)
    vi.advanceTimersByTime(1_000)
    const controller = new AbortController()
    const probe = circuit.run(() => new Promise(() => {}), { ...once, signal: controller.signal })
    controller.abort()
    await expect(probe).rejects.toMatchObject({ code: 'ABORTED' })
    expect(circuit.phase).toBe('open')
  })

  test('names have circuits of their own, and a name always the same', async () => {
    const circuits = createCircuits({ failuresMax: 1 })
    await failTimes(circuits('a'), 1)
    expect([circuits('a').phase, circuits('b').phase]).toEqual(['open', 'closed'])
  })

  test('what the other side said, and what our own guard refused, is no failure', async () => {
    const circuit = createCircuits({ failuresMax: 1 })('a')
    for (const error of [
      new Error('they said no'),
      new HttpError('ADDRESS_FORBIDDEN', 'x'),
      new HttpError('ABORTED', 'x'),
    ])
      await expect(circuit.run(() => Promise.reject(error), { idempotent: true })).rejects.toBe(error)
    expect(circuit.phase).toBe('closed')
  })

  test('an idempotent call is tried again with pauses, another is not', async () => {
    const circuit = createCircuits({ attemptsMax: 3, failuresMax: 100 })('a')
    const work = vi.fn(down)
    const failed = expect(circuit.run(work, { idempotent: true })).rejects.toMatchObject({ code: 'CONNECTION_REFUSED' })
    await vi.advanceTimersByTimeAsync(0)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    await failed
    expect(work).toHaveBeenCalledTimes(3)
    const single = vi.fn(down)
    await expect(circuit.run(single, once)).rejects.toThrow()
    expect(single).toHaveBeenCalledTimes(1)
  })

  test('an attempt over its time fails with TIMEOUT, aborts its work and counts', async () => {
    const circuit = createCircuits({ timeoutMs: 500, failuresMax: 1 })('a')
    let aborted = false
    const hanging = (signal: AbortSignal) =>
      new Promise<never>(() => {
        signal.addEventListener('abort', () => {
          aborted = true
        })
      })
    const failed = expect(circuit.run(hanging, once)).rejects.toMatchObject({ code: 'TIMEOUT', sent: true })
    await vi.advanceTimersByTimeAsync(500)
    await failed
    expect([aborted, circuit.phase]).toEqual([true, 'open'])
  })

  test('a caller that gives up stops the retries', async () => {
    const circuit = createCircuits({ attemptsMax: 5, failuresMax: 100 })('a')
    const controller = new AbortController()
    const work = vi.fn(down)
    const failed = expect(circuit.run(work, { idempotent: true, signal: controller.signal })).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(0)
    controller.abort()
    await vi.advanceTimersByTimeAsync(60_000)
    await failed
    await expect(circuit.run(work, { idempotent: true, signal: controller.signal })).rejects.toMatchObject({
      code: 'ABORTED',
    })
    expect(work.mock.calls.length).toBeLessThanOrEqual(2)
  })
})
