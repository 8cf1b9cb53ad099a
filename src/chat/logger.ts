/** Writes for the host. pino fits; values never carry what people wrote, nor secrets. */
export interface Logger {
  debug(data: object, message: string): void
  info(data: object, message: string): void
  warn(data: object, message: string): void
  error(data: object, message: string): void
}
