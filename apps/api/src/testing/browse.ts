/** A browser as far as signing in goes: it keeps cookies of each address and follows where it is sent. */
export class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** The `Cookie` header for an address. */
  header(origin: string): string {
    return Array.from(this.#cookies.get(origin) ?? [], ([name, text]) => `${name}=${text}`).join('; ');
  }

  /** Asks once, without following. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, Cookie: this.header(origin) },
    });
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      kept.set(pair.slice(0, at), pair.slice(at + 1));
    }
    this.#cookies.set(origin, kept);
    return response;
  }

  /**
   * Asks, and follows redirects.
   * @returns the first answer that is none, and its address
   */
  async follow(address: string, init: RequestInit = {}): Promise<{ address: string; response: Response }> {
    const response = await this.ask(address, init);
    const next = response.headers.get('Location');
    return next === null ? { address, response } : this.follow(new URL(next, address).href);
  }
}
