// Signing in at a provider in front of the mode login_flow, and connecting Nextcloud once: front.ts URL NEXTCLOUD.

import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/client";
import { HOME, Memory, call, connected, endpoint, issuer, run, scopes, signedIn } from "./client.ts";
import { Person } from "./person.ts";

const alice = new Person("alice");
const bob = new Person("bob");
const memory = new Memory();
const narrow = new Memory();
const nextcloud = new URL(process.argv[3] ?? "");
const ofBob = new Memory();

assert.notEqual(issuer.origin, endpoint.origin, "there is no provider in front");

/// Who the tools act as.
async function me(client: Client): Promise<string> {
  return (await call(client, "nc_users_get_me", {})).id;
}

/// Asks for the page that connects, and lets `person` go through it.
async function provisioned(client: Client, person: Person): Promise<string> {
  const asked = await call(client, "nc_auth_provision_access", {});
  assert(asked.login_url, JSON.stringify(asked));
  return (await person.goThrough(asked.login_url, HOME)).text;
}

/// Presses a button of the page about what is connected.
async function press(person: Person, what: string): Promise<void> {
  const page = await person.goThrough(new URL("/app", endpoint), HOME);
  const csrf = page.text.match(/name="csrf" value="([^"]+)"/)?.[1];
  assert(csrf && page.text.includes(`value="${what}"`), page.text);
  const done = await person.open(page.url, HOME, { csrf, do: what });
  assert.equal(done.status, 200, done.text);
}

const note = { title: "In front", content: "Ünï 🌍", category: "" };

await run({
  async "sign in at the provider"() {
    const client = await connected(memory, alice);
    await assert.rejects(me(client), /nc_auth_provision_access/);
    return `${scopes(memory).length} scopes, not connected yet`;
  },
  async "somebody else cannot connect"() {
    const client = await connected(memory, alice);
    const asked = await call(client, "nc_auth_provision_access", {});
    await assert.rejects(bob.goThrough(asked.login_url, HOME), /40\d at /);
    await assert.rejects(me(client), /nc_auth_provision_access/);
    return "bob is refused with the page of alice";
  },
  async connect() {
    const client = await connected(memory, alice);
    const page = await provisioned(client, alice);
    assert(page.includes("<h1>Connected</h1>"), page);
    assert.equal(await me(client), "alice");
    return "as alice";
  },
  async "write and read"() {
    const client = await connected(memory, alice);
    const made = await call(client, "nc_notes_create_note", note);
    const read = await call(client, "nc_notes_get_note", { note_id: made.id });
    assert.equal(read.content, note.content);
    return `note ${read.id}`;
  },
  async "another person"() {
    const client = await connected(ofBob, bob);
    await provisioned(client, bob);
    assert.equal(await me(client), "bob");
    const first = await connected(memory, alice);
    assert.equal(await me(first), "alice");
    return "as bob, and alice is alice";
  },
  async "stopped at a missing scope"() {
    const client = await connected(narrow, alice, "notes.read");
    await call(client, "nc_notes_search_notes", { query: "" });
    assert.deepEqual(scopes(narrow).filter((scope) => scope.startsWith("notes")), ["notes.read"]);
    await assert.rejects(call(client, "nc_notes_create_note", note));
    assert(narrow.asked, "the client was not told to ask for more");
    const wanted = narrow.asked.searchParams.get("scope") ?? "";
    assert(wanted.split(" ").includes("notes.write"), wanted);
    return `asks for ${wanted}`;
  },
  async "step up"() {
    await signedIn(narrow, alice);
    const client = await connected(narrow, alice);
    const made = await call(client, "nc_notes_create_note", note);
    return `note ${made.id}, granted ${scopes(narrow).join(" ")}`;
  },
  async refresh() {
    const before = memory.tokens();
    assert(before.refresh_token, "there is no refresh token");
    memory.saveTokens({ ...before, access_token: "not-a-token" });
    assert.equal(await me(await connected(memory, new Person("nobody"))), "alice");
    assert.notEqual(memory.tokens().refresh_token, before.refresh_token);
    return "with a new refresh token";
  },
  async "taken back at Nextcloud"() {
    const client = await connected(memory, alice);
    const gone = await alice.takeBack(nextcloud, HOME, "nextcloud-mcp-server ");
    assert(gone > 0, "there is no app password of this server");
    await assert.rejects(me(client), /nc_auth_provision_access/);
    await assert.rejects(me(client), /nc_auth_provision_access/);
    assert.equal(await me(await connected(ofBob, bob)), "bob");
    await provisioned(client, alice);
    assert.equal(await me(client), "alice");
    return `${gone} of alice, connected again`;
  },
  async revoke() {
    const client = await connected(memory, alice);
    await press(alice, "disconnect");
    await assert.rejects(me(client), /nc_auth_provision_access/);
    // The app password of the other client is the same one, and bob has his own.
    const other = await connected(narrow, alice);
    await assert.rejects(call(other, "nc_notes_search_notes", { query: "" }), /nc_auth_provision_access/);
    assert.equal(await me(await connected(ofBob, bob)), "bob");
    const client_id = memory.clientInformation().client_id;
    const form = new URLSearchParams({ token: memory.tokens().refresh_token, client_id });
    const revoked = await fetch(new URL("/token/revocation", issuer), { method: "POST", body: form });
    assert.equal(revoked.status, 200, await revoked.text());
    return "disconnected here, and the refresh token is revoked at the provider";
  },
  async "come back"() {
    const before = memory.tokens();
    memory.saveTokens({ ...before, access_token: "over" });
    const client = await connected(memory, alice);
    assert.notEqual(memory.tokens().access_token, before.access_token);
    await provisioned(client, alice);
    assert.equal(await me(client), "alice");
    return "signed in and connected again";
  },
});
