/** Is an answer with `ok: false`. Descriptions as in tdlib/telegram-bot-api Client.cpp 10.0 where it has them. */
export class ApiError extends Error {
  readonly errorCode: number
  readonly parameters: object | undefined

  constructor(errorCode: number, description: string, parameters?: object) {
    super(description)
    this.errorCode = errorCode
    this.parameters = parameters
  }

  static badRequest(reason: string, parameters?: object): ApiError {
    return new ApiError(400, `Bad Request: ${reason}`, parameters)
  }

  static forbidden(reason: string): ApiError {
    return new ApiError(403, `Forbidden: ${reason}`)
  }
}
