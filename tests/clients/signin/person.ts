// A person with a browser: keeps cookies, reads pages, presses buttons.

import assert from "node:assert/strict";
import { confirmation, isReal, next, state } from "./nextcloud.ts";
import { answer } from "./provider.ts";

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

  /// Opens a page of this server that leads to a provider in front, and to Nextcloud behind, until there is nothing to do.
  async goThrough(address: URL | string, home: string): Promise<Page> {
    let page = await this.open(address, home);
    for (let turns = 0; turns < 30; turns += 1) {
      assert(page.status === 200, `${page.status} at ${page.url.origin}${page.url.pathname}: ${page.text.slice(0, 500)}`);
      const first = page.text.match(/class="button" href="([^"]+)" rel="noreferrer"/)?.[1];
      const onward = first ?? page.text.match(/class="button" href="([^"]*\/app\/sign-in)"/)?.[1];
      if (onward) page = await this.open(new URL(decoded(onward), page.url), home);
      else if (page.text.includes("/login/v2/flow/") || answer(page, this.#user)) page = await this.#answered(page, home);
      else return page;
    }
    throw new Error(`no end of pages at ${page.url}`);
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
    if (flow) await this.#connect(decoded(flow), home);
    const wanted = answer(page, this.#user) ?? next(page, this.#user, only);
    return wanted ? await this.open(wanted.url, home, wanted.form) : await this.open(page.url, home);
  }

  /// Goes through Login Flow v2 in another tab.
  async #connect(flow: string, home: string): Promise<void> {
    if (!isReal) {
      await this.open(flow, home, { user: this.#user });
      return;
    }
    await this.signedIn(new URL(flow), home);
  }

  /// Takes an app password back in the security settings of Nextcloud; gives how many had a name that contains `name`.
  async takeBack(nextcloud: URL, home: string, name: string): Promise<number> {
    const page = await this.signedIn(new URL("/index.php/settings/user/security", nextcloud), home);
    const tokens = state(page.text, "settings-app_tokens") as { id: number; name: string }[];
    const found = tokens.filter((token) => token.name.includes(name));
    for (const { id } of found) {
      const gone = await this.ask("DELETE", new URL(`/index.php/settings/personal/authtokens/${id}`, nextcloud), home);
      assert(gone.ok, `${gone.status}: ${await gone.text()}`);
    }
    return found.length;
  }

  /// A page of Nextcloud for people who are signed in there.
  async signedIn(address: URL, home: string): Promise<Page> {
    let page = await this.open(address, home);
    for (let wanted = next(page, this.#user); wanted; wanted = next(page, this.#user)) {
      page = await this.open(wanted.url, home, wanted.form);
      assert(page.status === 200, `${page.status} at ${page.url.origin}${page.url.pathname}: ${page.text.slice(0, 500)}`);
    }
    return page;
  }

  /// Asks Nextcloud for something as its own pages do: within the session of the browser, with the password once more.
  async ask(method: string, url: URL, home: string): Promise<Response> {
    const page = await this.open(new URL("/index.php/settings/user", url), home);
    const requesttoken = page.text.match(/data-requesttoken="([^"]*)"/)?.[1] ?? "";
    const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, requesttoken, authorization: confirmation(this.#user) };
    return await fetch(url, { method, headers });
  }
}

/// Remembers a cookie, or forgets one that is taken back. Ours go to nobody else, and to no script.
function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = "", ...flags] = cookie.split("; ").map((part, at) => (at === 0 ? part : part.toLowerCase()));
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const isNextclouds = isReal && /^(oc|nc_|__Host-nc_)/.test(name);
  assert(isNextclouds || (flags.includes("httponly") && flags.includes("samesite=lax")), cookie);
  if (value === "" || value === "deleted" || flags.some((flag) => flag === "max-age=0")) jar.delete(name);
  else jar.set(name, value);
}

/// An address as a page has it.
function decoded(href: string): string {
  return href.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
}

function fields(form: Record<string, string | string[]>): URLSearchParams {
  const all = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) all.append(name, value);
  }
  return all;
}
