// The TypeScript client as people have it: from an endpoint alone, with a memory, and a person who answers what it asks.

import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport, UnauthorizedError } from "@modelcontextprotocol/client";
import type { Person } from "./person.ts";

export const HOME = "http://127.0.0.1:33418/callback";
export const endpoint = new URL(process.argv[2] ?? "");

/// Who issues the tokens: this server itself (login_flow), or a provider.
const about = await fetch(new URL(`/.well-known/oauth-protected-resource${endpoint.pathname}`, endpoint));
export const issuer = new URL((await about.json()).authorization_servers[0]);

/// What a client remembers of one sign-in.
export class Memory {
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
export async function connected(memory: Memory, person: Person, only?: string): Promise<Client> {
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
export async function signedIn(memory: Memory, person: Person, only?: string): Promise<void> {
  assert(memory.asked, "nothing is asked of the person");
  // A provider whose page gives no choice is asked for less.
  if (only && memory.asked.pathname === "/auth") memory.asked.searchParams.set("scope", `openid ${only}`);
  const back = await person.agree(memory.asked, HOME, only);
  memory.asked = undefined;
  await memory.transport?.finishAuth(back.searchParams);
}

export async function call(client: Client, name: string, values: Record<string, unknown>): Promise<any> {
  const result: any = await client.callTool({ name, arguments: values });
  assert(!result.isError, result.content?.[0]?.text);
  return result.structuredContent;
}

/// What a client was told that it may. Nextcloud does not tell.
export function scopes(memory: Memory): string[] {
  return (memory.tokens().scope ?? "").split(" ").filter(Boolean);
}

/// What the server says to a token, without the client in between.
export async function refusal(token: string): Promise<string> {
  const refused = await fetch(endpoint, { method: "POST", headers: { authorization: `Bearer ${token}` } });
  assert.equal(refused.status, 401);
  return refused.headers.get("www-authenticate") ?? "";
}

/// Runs checks one after the other. One line each: `ok` or `FAIL`, its name, what was found. Ends the program.
export async function run(checks: Record<string, () => Promise<string>>): Promise<never> {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      console.log(["ok", name, (await check()).slice(0, 200)].join("\t"));
    } catch (problem) {
      failed += 1;
      console.log(["FAIL", name, String(problem).replace(/\s+/g, " ").slice(0, 600)].join("\t"));
    }
  }
  process.exit(failed === 0 ? 0 : 1);
}
