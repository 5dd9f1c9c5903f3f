// Signing in with the TypeScript client, from an endpoint alone: checks.ts URL [read].
// With `read` the server lets clients ask for what reads first, and the check is what a client makes of that.
// One line per check: `ok` or `FAIL`, its name, what was found.

import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport, UnauthorizedError } from "@modelcontextprotocol/client";
import { Person } from "./person.ts";

const HOME = "http://127.0.0.1:33418/callback";
const endpoint = new URL(process.argv[2] ?? "");

/// Who issues the tokens: this server itself (login_flow), or Nextcloud (oauth).
const about = await fetch(new URL(`/.well-known/oauth-protected-resource${endpoint.pathname}`, endpoint));
const issuer = new URL((await about.json()).authorization_servers[0]);
const isOurs = issuer.origin === endpoint.origin;

/// What a client remembers of one sign-in.
class Memory {
  readonly redirectUrl = HOME;
  readonly clientMetadata: any;
  asked: URL | undefined;
  /// The connection that was refused, which knows whom to ask.
  transport: StreamableHTTPClientTransport | undefined;
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
  invalidateCredentials(what: string): void {
    if (what === "all" || what === "tokens") this.#tokens = undefined;
    if (what === "all" || what === "client") this.#client = undefined;
  }
}

/// Connects; the person signs in first if that is asked for.
async function connected(memory: Memory, person: Person, only?: string): Promise<Client> {
  const options = { versionNegotiation: { mode: { pin: "2026-07-28" } } } as any;
  for (let turn = 0; turn < 2; turn += 1) {
    const client = new Client({ name: "sign-in-matrix", version: "1.0.0" }, options);
    memory.transport = new StreamableHTTPClientTransport(endpoint, { authProvider: memory as any });
    try {
      await client.connect(memory.transport);
      await client.listTools();
      return client;
    } catch (problem) {
      if (!memory.asked || turn > 0) throw problem;
      assert(problem instanceof UnauthorizedError, String(problem));
      await signedIn(memory, person, only);
    }
  }
  throw new Error("not signed in");
}

/// Lets the person answer what the client asks for, and the client have its tokens.
async function signedIn(memory: Memory, person: Person, only?: string): Promise<void> {
  assert(memory.asked, "nothing is asked of the person");
  const back = await person.agree(memory.asked, HOME, only);
  memory.asked = undefined;
  await memory.transport?.finishAuth(back.searchParams);
}

async function call(client: Client, name: string, values: Record<string, unknown>): Promise<any> {
  const result: any = await client.callTool({ name, arguments: values });
  assert(!result.isError, result.content?.[0]?.text);
  return result.structuredContent;
}

/// What a client was told that it may. Nextcloud does not tell.
function scopes(memory: Memory): string[] {
  return (memory.tokens().scope ?? "").split(" ").filter(Boolean);
}

/// What the server says to a token, without the client in between.
async function refusal(token: string): Promise<string> {
  const refused = await fetch(endpoint, { method: "POST", headers: { authorization: `Bearer ${token}` } });
  assert.equal(refused.status, 401);
  return refused.headers.get("www-authenticate") ?? "";
}

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
    await revoke(memory, alice);
    // What an identity provider takes back may still come in for a minute; Nextcloud itself refuses it at once.
    return isOurs ? await refusal(token) : "what was allowed is taken back at Nextcloud";
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
