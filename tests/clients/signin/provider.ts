// What a person answers on the pages of the provider of tests/providers.

import type { Next } from "./nextcloud.ts";
import type { Page } from "./person.ts";

/// What `user` does on this page; `undefined` where it is not of the provider.
export function answer(page: Page, user: string): Next | undefined {
  if (!page.url.pathname.startsWith("/interaction/")) return undefined;
  if (page.text.includes("name=password")) return { url: page.url, form: { username: user, password: `${user}-pw` } };
  return { url: page.url, form: { ok: "1" } };
}
