// Signing in with the TypeScript client, from an endpoint alone: checks.ts URL [read].
// With `read` the server lets clients ask for what reads first, and the check is what a client makes of that.

import assert from "node:assert/strict";
import { HOME, Memory, call, connected, endpoint, issuer, refusal, run, scopes, signedIn } from "./client.ts";
import { Person } from "./person.ts";

/// Whether this server issues the tokens (login_flow), or Nextcloud does (oauth).
const isOurs = issuer.origin === endpoint.origin;

/// Takes back what the client got: its token at this server, or what the person allowed it at Nextcloud.
async function revoke(memory: Memory, person: Person): Promise<void> {
  const client_id = memory.clientInformation().client_id;
  if (isOurs) {
    const form = new URLSearchParams({ token: memory.tokens().refresh_token, client_id });
    const revoked = await fetch(new URL("/oauth/revoke", endpoint), { method: "POST", body: form });
    assert.equal(revoked.status, 200);
    return;
  }
  const consents = new URL("/index.php/apps/oidc/api/consents", issuer);
  const all = (await (await person.ask("GET", consents, HOME)).json()) as any[];
  const id = all.find((consent) => consent.clientIdentifier === client_id)?.clientId;
  const revoked = await person.ask("DELETE", new URL(`${consents}/${id}`), HOME);
  assert.equal(revoked.status, 200, await revoked.text());
}

const alice = new Person("alice");
const memory = new Memory();
const narrow = new Memory();
const checks: Record<string, () => Promise<string>> = {
  async "sign in"() {
    const client = await connected(memory, alice);
    const me = await call(client, "nc_users_get_me", {});
    assert.equal(me.id, "alice");
    return `as ${me.id}, ${scopes(memory).length} scopes`;
  },
  async "write and read"() {
    const client = await connected(memory, alice);
    const made = await call(client, "nc_notes_create_note", { title: "Signed in", content: "Ünï 🌍", category: "" });
    const note = await call(client, "nc_notes_get_note", { note_id: made.id });
    assert.equal(note.content, "Ünï 🌍");
    return `note ${note.id}`;
  },
  async "another person"() {
    const bob = new Memory();
    const client = await connected(bob, new Person("bob"));
    const me = await call(client, "nc_users_get_me", {});
    assert.equal(me.id, "bob");
    assert.notEqual(bob.clientInformation().client_id, memory.clientInformation().client_id);
    return `as ${me.id}`;
  },
  async "stopped at a missing scope"() {
    const client = await connected(narrow, alice, "notes.read");
    if (isOurs) assert.deepEqual(scopes(narrow), ["notes.read"]);
    const note = { title: "Stepped up", content: "x", category: "" };
    await assert.rejects(call(client, "nc_notes_create_note", note));
    assert(narrow.asked, "the client was not told to ask for more");
    const wanted = narrow.asked.searchParams.get("scope") ?? "";
    assert(wanted.split(" ").includes("notes.write"), wanted);
    return `asks for ${wanted}`;
  },
  async "step up"() {
    await signedIn(narrow, alice);
    const client = await connected(narrow, alice);
    const made = await call(client, "nc_notes_create_note", { title: "Stepped up", content: "x", category: "" });
    const kept = await call(client, "nc_notes_get_note", { note_id: made.id });
    assert.equal(kept.content, "x");
    return `note ${made.id}, ${scopes(narrow).length} scopes`;
  },
  async "refresh"() {
    const before = memory.tokens();
    assert(before.refresh_token, "there is no refresh token");
    memory.saveTokens({ ...before, access_token: "not-a-token" });
    const client = await connected(memory, new Person("nobody"));
    await call(client, "nc_users_get_me", {});
    const after = memory.tokens();
    assert.notEqual(after.access_token, "not-a-token");
    assert.notEqual(after.refresh_token, before.refresh_token);
    return "with a new refresh token";
  },
  async "revoke"() {
    const token = memory.tokens().access_token;
    const before = isOurs ? undefined : await connected(memory, new Person("nobody"));
    await revoke(memory, alice);
    // What a provider takes back may be believed here for a minute more; Nextcloud refuses it at once, and then so does the server.
    if (before) await assert.rejects(call(before, "nc_users_get_me", {}), /Sign in again/);
    return await refusal(token);
  },
  async "come back"() {
    const before = memory.tokens().access_token;
    const client = await connected(memory, alice);
    const me = await call(client, "nc_users_get_me", {});
    assert.equal(me.id, "alice");
    assert.notEqual(memory.tokens().access_token, before);
    return `as ${me.id}`;
  },
};

const readFirst: typeof checks = {
  async "read first"() {
    const refused = await fetch(endpoint, { method: "POST", body: "{}" });
    const told = refused.headers.get("www-authenticate")?.match(/scope="([^"]+)"/)?.[1]?.split(" ") ?? [];
    assert(told.length > 10 && told.every((scope) => scope.endsWith(".read") || scope === "openid"), told.join(" "));
    const client = await connected(memory, alice);
    // Nobody is asked about `openid`: whoever signs in has it.
    assert.deepEqual(scopes(memory).sort(), told.filter((scope) => scope !== "openid").sort());
    const { tools } = await client.listTools();
    assert(tools.some((tool) => tool.name === "nc_notes_get_note"));
    assert(!tools.some((tool) => tool.name === "nc_notes_create_note"));
    return `${told.length} scopes, ${tools.length} tools`;
  },
  async "step up from reading"() {
    const client = await connected(memory, alice);
    const note = { title: "Stepped up", content: "x", category: "" };
    await assert.rejects(call(client, "nc_notes_create_note", note));
    assert(memory.asked, "the client was not told to ask for more");
    const wanted = memory.asked.searchParams.get("scope")?.split(" ") ?? [];
    assert(wanted.includes("notes.write"), wanted.join(" "));
    return `asks for ${wanted.length} scopes`;
  },
};

await run(process.argv[3] === "read" ? readFirst : checks);
