/** Is a map that forgets its oldest entries beyond a number. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #sizeMax: number

  constructor(sizeMax: number) {
    super()
    this.#sizeMax = sizeMax
  }

  /** Sets an entry and makes it the youngest. */
  override set(key: K, value: V): this {
    this.delete(key)
    super.set(key, value)
    if (this.size > this.#sizeMax) this.delete(this.keys().next().value as K)
    return this
  }
}
