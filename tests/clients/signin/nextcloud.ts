// What a person answers on the pages of a real Nextcloud 34: its sign-in, Login Flow v2, and the app oidc. Those pages need script in
// a browser; what they would send is in them.

import assert from "node:assert/strict";
import type { Page } from "./person.ts";

/// The next thing that a browser does: open an address, or send a form there.
export type Next = { url: URL; form?: Record<string, string> };

/// Passwords of accounts, from "alice:password bob:password"; none for the sample Nextcloud, which asks for no password.
const passwords = new Map(
  (process.env.SIGN_IN_USERS ?? "")
    .split(" ")
    .filter(Boolean)
    .map((entry) => [entry.slice(0, entry.indexOf(":")), entry.slice(entry.indexOf(":") + 1)]),
);

/// Whether the endpoint stands in front of a real Nextcloud.
export const isReal = passwords.size > 0;

/// How the pages of Nextcloud confirm that it is still `user` who presses a button.
export function confirmation(user: string): string {
  return `Basic ${Buffer.from(`${user}:${passwords.get(user)}`).toString("base64")}`;
}

/// What `user` does on this page, who allows `only` this where there is a choice; `undefined` where there is nothing to do.
export function next(page: Page, user: string, only?: string): Next | undefined {
  const token = attribute(page.text, "data-requesttoken");
  const form = (more: Record<string, string>) => ({ requesttoken: token ?? "", ...more });
  if (page.text.includes('id="initial-state-core-loginUsername"')) {
    const password = passwords.get(user);
    assert(password, `no password of ${user} is known`);
    return { url: page.url, form: form({ user, password, timezone: "UTC", timezone_offset: "0" }) };
  }
  const picker = state(page.text, "core-loginFlowAuth");
  if (picker) return { url: new URL(picker.loginRedirectUrl) };
  const grant = state(page.text, "core-loginFlowGrant");
  if (grant) return { url: new URL(grant.actionUrl), form: form({ stateToken: grant.stateToken }) };
  if (page.text.includes('id="oidc-redirect"')) return { url: new URL("authorize", page.url) };
  if (page.text.includes('id="oidc-consent"')) {
    const asked = attribute(page.text, "data-scopes")?.split(" ") ?? [];
    const scopes = asked.filter((scope) => !only || scope === only || scope === "openid").join(" ");
    return { url: new URL("consent/grant", page.url), form: form({ scopes }) };
  }
  return undefined;
}

/// What a page of Nextcloud tells its script under this name.
export function state(page: string, name: string): any {
  const value = page.match(new RegExp(`id="initial-state-${name}" value="([^"]*)"`))?.[1];
  return value && JSON.parse(Buffer.from(value, "base64").toString());
}

function attribute(page: string, name: string): string | undefined {
  return page.match(new RegExp(`${name}="([^"]*)"`))?.[1]?.replaceAll("&amp;", "&");
}
