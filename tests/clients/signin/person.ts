// A person with a browser: keeps cookies, reads pages, presses buttons.

import assert from "node:assert/strict";

/// A page after all redirects within the sites that the person visits.
export type Page = { url: URL; status: number; text: string };

export class Person {
  readonly #cookies = new Map<string, Map<string, string>>();

  /// Opens an address and follows where it leads, until a page, or the address `home` of the client.
  async open(address: URL | string, home: string, form?: Record<string, string | string[]>): Promise<Page> {
    let url = new URL(address);
    let body = form && fields(form);
    for (let hops = 0; hops < 15; hops += 1) {
      if (url.href.startsWith(home)) return { url, status: 0, text: "" };
      const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
      this.#cookies.set(url.origin, jar);
      const headers: Record<string, string> = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
      if (body) Object.assign(headers, { origin: url.origin, "content-type": "application/x-www-form-urlencoded" });
      const answer = await fetch(url, { redirect: "manual", method: body ? "POST" : "GET", headers, body });
      for (const cookie of answer.headers.getSetCookie()) {
        const [pair = "", ...flags] = cookie.split("; ");
        assert(flags.includes("HttpOnly") && flags.includes("SameSite=Lax"), cookie);
        const at = pair.indexOf("=");
        jar.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const next = answer.headers.get("location");
      if (answer.status < 300 || answer.status > 399 || !next) return { url, status: answer.status, text: await answer.text() };
      url = new URL(next, url);
      body = undefined;
    }
    throw new Error(`no end of redirects at ${url.origin}${url.pathname}`);
  }

  /// Says yes on the page of a client's request, to all of it or to `only` this, signs in at Nextcloud as `user`, and comes
  /// back to the client.
  async agree(authorization: URL, home: string, user: string, only?: string): Promise<URL> {
    let page = await this.open(authorization, home);
    assert.equal(page.status, 200, page.text);
    const asked = [...page.text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope as string);
    const scopes = asked.filter((scope) => !only || scope === only);
    const ticket = field(page.text, "ticket");
    page = await this.open(page.url, home, { ticket, decision: "allow", scope: scopes });
    for (let turns = 0; page.status !== 0 && turns < 20; turns += 1) {
      const login = page.text.match(/href="([^"]*\/login\/v2\/flow\/[^"]+)"/)?.[1];
      if (login) await this.open(login.replaceAll("&amp;", "&"), home, { user });
      page = await this.open(page.url, home);
    }
    assert.equal(page.status, 0, `the person did not come back: ${page.text}`);
    return page.url;
  }
}

function fields(form: Record<string, string | string[]>): URLSearchParams {
  const all = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) all.append(name, value);
  }
  return all;
}

function field(page: string, name: string): string {
  const value = page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];
  assert(value, `the page has no ${name}: ${page}`);
  return value;
}
