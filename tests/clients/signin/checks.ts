// Signing in with the TypeScript client, from an endpoint alone: checks.ts URL [read].
// With `read` the server lets clients ask for what reads first, and the check is what a client makes of that.
// One line per check: `ok` or `FAIL`, its name, what was found.

import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport, UnauthorizedError } from "@modelcontextprotocol/client";
import { Person } from "./person.ts";

const HOME = "http://127.0.0.1:33418/callback";
const endpoint = new URL(process.argv[2] ?? "");

/// What a client remembers of one sign-in.
class Memory {
  readonly redirectUrl = HOME;
  readonly clientMetadata: any;
  asked: URL | undefined;
  #client: any;
  #tokens: any;
  #verifier = "";

  constructor() {
    this.clientMetadata = {
      client_name: "Sign-in matrix",
      redirect_uris: [HOME],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      token_endpoint_auth_method: "none",
    };
  }

  clientInformation = (): any => this.#client;
  saveClientInformation = (client: any): void => void (this.#client = client);
  tokens = (): any => this.#tokens;
  saveTokens = (tokens: any): void => void (this.#tokens = tokens);
  redirectToAuthorization = (url: URL): void => void (this.asked = url);
  saveCodeVerifier = (verifier: string): void => void (this.#verifier = verifier);
  codeVerifier = (): string => this.#verifier;
}

/// Connects; signs in first if that is asked for.
async function connected(memory: Memory, person: Person, user: string, only?: string): Promise<Client> {
  const options = { versionNegotiation: { mode: { pin: "2026-07-28" } } } as any;
  for (let turn = 0; turn < 2; turn += 1) {
    const client = new Client({ name: "sign-in-matrix", version: "1.0.0" }, options);
    const transport = new StreamableHTTPClientTransport(endpoint, { authProvider: memory as any });
    try {
      await client.connect(transport);
      await client.listTools();
      return client;
    } catch (problem) {
      if (!memory.asked || turn > 0) throw problem;
      assert(problem instanceof UnauthorizedError, String(problem));
      const back = await person.agree(memory.asked, HOME, user, only);
      memory.asked = undefined;
      await transport.finishAuth(back.searchParams);
    }
  }
  throw new Error("not signed in");
}

async function call(client: Client, name: string, values: Record<string, unknown>): Promise<any> {
  const result: any = await client.callTool({ name, arguments: values });
  assert(!result.isError, result.content?.[0]?.text);
  return result.structuredContent;
}

const alice = new Person();
const memory = new Memory();
const checks: Record<string, () => Promise<string>> = {
  async "sign in"() {
    const client = await connected(memory, alice, "alice");
    const me = await call(client, "nc_users_get_me", {});
    assert.equal(me.id, "alice");
    return `as ${me.id}, ${memory.tokens().scope.split(" ").length} scopes`;
  },
  async "write and read"() {
    const client = await connected(memory, alice, "alice");
    const made = await call(client, "nc_notes_create_note", { title: "Signed in", content: "Ünï 🌍", category: "" });
    const note = await call(client, "nc_notes_get_note", { note_id: made.id });
    assert.equal(note.content, "Ünï 🌍");
    return `note ${note.id}`;
  },
  async "another person"() {
    const bob = new Memory();
    const client = await connected(bob, new Person(), "bob");
    const me = await call(client, "nc_users_get_me", {});
    assert.equal(me.id, "bob");
    assert.notEqual(bob.clientInformation().client_id, memory.clientInformation().client_id);
    return `as ${me.id}`;
  },
  async "step up"() {
    const narrow = new Memory();
    const client = await connected(narrow, alice, "alice", "notes.read");
    assert.equal(narrow.tokens().scope, "notes.read");
    const note = { title: "Stepped up", content: "x", category: "" };
    await assert.rejects(call(client, "nc_notes_create_note", note));
    assert(narrow.asked, "the client was not told to ask for more");
    const wanted = narrow.asked.searchParams.get("scope") ?? "";
    assert(wanted.split(" ").includes("notes.write"), wanted);
    return `asks for ${wanted}`;
  },
  async "refresh"() {
    const before = memory.tokens();
    memory.saveTokens({ ...before, access_token: "not-a-token" });
    const client = await connected(memory, alice, "alice");
    await call(client, "nc_users_get_me", {});
    const after = memory.tokens();
    assert.notEqual(after.access_token, "not-a-token");
    assert.notEqual(after.refresh_token, before.refresh_token);
    return "with a new refresh token";
  },
  async "revoke"() {
    const { access_token, refresh_token } = memory.tokens();
    const client_id = memory.clientInformation().client_id;
    const form = new URLSearchParams({ token: refresh_token, client_id });
    const revoked = await fetch(new URL("/oauth/revoke", endpoint), { method: "POST", body: form });
    assert.equal(revoked.status, 200);
    const refused = await fetch(endpoint, { method: "POST", headers: { authorization: `Bearer ${access_token}` } });
    assert.equal(refused.status, 401);
    return refused.headers.get("www-authenticate") ?? "";
  },
};

const readFirst: typeof checks = {
  async "read first"() {
    const refused = await fetch(endpoint, { method: "POST", body: "{}" });
    const told = refused.headers.get("www-authenticate")?.match(/scope="([^"]+)"/)?.[1]?.split(" ") ?? [];
    assert(told.length > 10 && told.every((scope) => scope.endsWith(".read") || scope === "openid"), told.join(" "));
    const client = await connected(memory, alice, "alice");
    assert.deepEqual(memory.tokens().scope.split(" ").sort(), told.toSorted());
    const { tools } = await client.listTools();
    assert(tools.some((tool) => tool.name === "nc_notes_get_note"));
    assert(!tools.some((tool) => tool.name === "nc_notes_create_note"));
    return `${told.length} scopes, ${tools.length} tools`;
  },
  async "step up from reading"() {
    const client = await connected(memory, alice, "alice");
    const note = { title: "Stepped up", content: "x", category: "" };
    await assert.rejects(call(client, "nc_notes_create_note", note));
    assert(memory.asked, "the client was not told to ask for more");
    const wanted = memory.asked.searchParams.get("scope")?.split(" ") ?? [];
    assert(wanted.includes("notes.write"), wanted.join(" "));
    return `asks for ${wanted.length} scopes`;
  },
};

let failed = 0;
for (const [name, check] of Object.entries(process.argv[3] === "read" ? readFirst : checks)) {
  try {
    console.log(["ok", name, (await check()).slice(0, 200)].join("\t"));
  } catch (problem) {
    failed += 1;
    console.log(["FAIL", name, String(problem).replace(/\s+/g, " ").slice(0, 600)].join("\t"));
  }
}
process.exit(failed === 0 ? 0 : 1);
