// The authorization scenarios of the MCP conformance suite, and a person who answers what it asks: authorization.ts SUITE ISSUER.
// Prints what the suite prints, and ends as it does.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { Person } from "./person.ts";

const [suite = "", issuer = ""] = process.argv.slice(2);

/// A port that is free now; the suite listens there a moment later.
async function free(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const port = await free();
// The suite sends no secret where a server also takes clients without one.
const home = `http://127.0.0.1:${port}/callback`;
const metadata = await (await fetch(`${issuer}/.well-known/oauth-authorization-server`)).json();
const made = await fetch(metadata.registration_endpoint, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ client_name: "Conformance", redirect_uris: [home], token_endpoint_auth_method: "none" }),
});
const client = await made.json();
assert.equal(made.status, 201, JSON.stringify(client));

const asked = ["authorization", "--url", issuer, "--client-id", client.client_id];
const running = spawn(process.execPath, [suite, ...asked, "--resource", `${issuer}/mcp`, "--port", `${port}`], {
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = new Promise<number>((done) => running.on("close", (code) => done(code ?? 1)));
for await (const line of createInterface({ input: running.stdout })) {
  console.log(line);
  if (!line.startsWith(metadata.authorization_endpoint)) continue;
  const back = await new Person("alice").agree(new URL(line), home);
  assert.equal((await fetch(back)).status, 200);
}
process.exitCode = await ended;
