// A person with a browser: keeps cookies, reads pages, presses buttons.

import assert from "node:assert/strict";
import { isReal, next } from "./nextcloud.ts";

/// A page after all redirects within the sites that the person visits.
export type Page = { url: URL; status: number; text: string };

export class Person {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #user: string;

  /// Somebody whose account at Nextcloud is `user`.
  constructor(user: string) {
    this.#user = user;
  }

  /// Opens an address and follows where it leads, until a page, or the address `home` of the client.
  async open(address: URL | string, home: string, form?: Record<string, string | string[]>): Promise<Page> {
    let url = new URL(address);
    let body = form && fields(form);
    for (let hops = 0; hops < 15; hops += 1) {
      if (url.href.startsWith(home)) return { url, status: 0, text: "" };
      const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
      this.#cookies.set(url.origin, jar);
      const headers: Record<string, string> = {
        accept: "text/html",
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
      };
      if (body) Object.assign(headers, { origin: url.origin, "content-type": "application/x-www-form-urlencoded" });
      const answer = await fetch(url, { redirect: "manual", method: body ? "POST" : "GET", headers, body });
      for (const cookie of answer.headers.getSetCookie()) keep(jar, cookie);
      const to = answer.headers.get("location");
      if (answer.status < 300 || answer.status > 399 || !to) return { url, status: answer.status, text: await answer.text() };
      url = new URL(to, url);
      body = undefined;
    }
    throw new Error(`no end of redirects at ${url.origin}${url.pathname}`);
  }

  /// Says yes to a client's request, to all of it or to `only` this, signs in at Nextcloud where that is asked, and comes back
  /// to the client.
  async agree(authorization: URL, home: string, only?: string): Promise<URL> {
    let page = await this.open(authorization, home);
    for (let turns = 0; page.status !== 0 && turns < 30; turns += 1) {
      assert(page.status === 200, `${page.status} at ${page.url.origin}${page.url.pathname}: ${page.text.slice(0, 500)}`);
      page = await this.#answered(page, home, only);
    }
    assert.equal(page.status, 0, `the person did not come back from ${page.url}`);
    return page.url;
  }

  /// The page behind what the person does on this one.
  async #answered(page: Page, home: string, only?: string): Promise<Page> {
    const ticket = page.text.match(/name="ticket" value="([^"]*)"/)?.[1];
    if (ticket) {
      const asked = [...page.text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope as string);
      const scope = asked.filter((scope) => !only || scope === only);
      return await this.open(page.url, home, { ticket, decision: "allow", scope });
    }
    const flow = page.text.match(/href="([^"]*\/login\/v2\/flow\/[^"]+)"/)?.[1];
    if (flow) await this.#connect(flow.replaceAll("&amp;", "&"), home);
    const wanted = next(page, this.#user, only);
    return wanted ? await this.open(wanted.url, home, wanted.form) : await this.open(page.url, home);
  }

  /// Goes through Login Flow v2 in another tab.
  async #connect(flow: string, home: string): Promise<void> {
    if (!isReal) {
      await this.open(flow, home, { user: this.#user });
      return;
    }
    let page = await this.open(flow, home);
    for (let wanted = next(page, this.#user); wanted; wanted = next(page, this.#user)) {
      page = await this.open(wanted.url, home, wanted.form);
      assert(page.status === 200, `${page.status} at ${page.url.origin}${page.url.pathname}: ${page.text.slice(0, 500)}`);
    }
  }

  /// Asks Nextcloud for something as its own pages do: within the session of the browser.
  async ask(method: string, url: URL, home: string): Promise<Response> {
    const page = await this.open(new URL("/index.php/settings/user", url), home);
    const requesttoken = page.text.match(/data-requesttoken="([^"]*)"/)?.[1] ?? "";
    const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return await fetch(url, { method, headers: { cookie, requesttoken } });
  }
}

/// Remembers a cookie, or forgets one that is taken back. Ours go to nobody else, and to no script.
function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = "", ...flags] = cookie.split("; ");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const isNextclouds = isReal && /^(oc|nc_|__Host-nc_)/.test(name);
  assert(isNextclouds || (flags.includes("HttpOnly") && flags.includes("SameSite=Lax")), cookie);
  if (value === "" || value === "deleted" || flags.some((flag) => /^max-age=0$/i.test(flag))) jar.delete(name);
  else jar.set(name, value);
}

function fields(form: Record<string, string | string[]>): URLSearchParams {
  const all = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) all.append(name, value);
  }
  return all;
}
