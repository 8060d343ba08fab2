/** An access token and what came with it. */
export interface AccessToken {
  readonly access_token: string
  readonly refresh_token?: string
  /** When it ends, in milliseconds since 1970; absent when the API does not say. */
  readonly expires_at?: number
  /** What else the manifest keeps of the reply. */
  readonly kept: Readonly<Record<string, unknown>>
}

/** Where a scheme's access token comes from. */
export interface TokenSource {
  /** Gives a token that is good as far as known, getting one first where needed. */
  get(signal?: AbortSignal): Promise<AccessToken>
  /** Gives another token after one was refused; `undefined` when there is no way to get one. */
  renew(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken | undefined>
}
