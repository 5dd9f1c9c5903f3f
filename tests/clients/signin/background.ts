// Letting a server of the mode oauth work for people who are away (flow 2), at Nextcloud's own provider: background.ts URL [PID].
// PID: a process of the server that dies between the moment when the person is asked and the moment when they come back.

import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/client";
import { HOME, Memory, call, connected, run } from "./client.ts";
import { next } from "./nextcloud.ts";
import { Person } from "./person.ts";
import type { Page } from "./person.ts";

const alice = new Person("alice");
const memory = new Memory();
const doomed = Number(process.argv[3] ?? 0);

/// `name` opens what a tool gave, in a browser of their own, and says yes at Nextcloud; gives the last page. `before` is called
/// when Nextcloud asks.
async function allowed(url: string, name: string, before = () => {}): Promise<Page> {
  const person = new Person(name);
  let page = await person.open(url, HOME);
  let asked = false;
  for (let wanted = next(page, name); wanted; wanted = next(page, name)) {
    if (!asked) before();
    asked = true;
    page = await person.open(wanted.url, HOME, wanted.form);
  }
  assert(asked, `nobody was asked: ${page.status}: ${page.text}`);
  return page;
}

async function status(client: Client): Promise<boolean> {
  return (await call(client, "check_provisioning_status", {})).is_provisioned;
}

/// The page of a tool, asked for four times: from whichever process.
async function asked(client: Client): Promise<string> {
  for (let turn = 0; turn < 3; turn += 1) await call(client, "provision_nextcloud_access", {});
  const told = await call(client, "provision_nextcloud_access", {});
  assert(told.provisioning_url, JSON.stringify(told));
  return told.provisioning_url;
}

/// Asks each process.
async function everywhere(client: Client, expected: boolean): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) assert.equal(await status(client), expected);
  const told = await call(client, "check_logged_in", {});
  assert.equal(told.result === "yes", expected, JSON.stringify(told));
}

await run({
  async "sign in"() {
    const client = await connected(memory, alice);
    await everywhere(client, false);
    return "nothing is allowed yet";
  },
  async "somebody else allows nothing"() {
    const client = await connected(memory, alice);
    const page = await allowed(await asked(client), "bob");
    assert.equal(page.status, 400, page.text);
    await everywhere(client, false);
    return "bob is refused with the page of alice";
  },
  async allow() {
    const client = await connected(memory, alice);
    const page = await allowed(await asked(client), "alice", () => {
      if (doomed) process.kill(doomed, "SIGKILL");
    });
    assert.equal(page.status, 200, page.text);
    await everywhere(client, true);
    const told = await call(client, "check_provisioning_status", {});
    assert.equal(told.credential_type, "refresh_token");
    assert((await call(client, "provision_nextcloud_access", {})).already_provisioned);
    return `${told.credential_type}, ${told.scopes}${doomed ? ", with one process killed" : ""}`;
  },
  async "take back"() {
    const client = await connected(memory, alice);
    const told = await call(client, "revoke_nextcloud_access", {});
    assert(told.success, JSON.stringify(told));
    await everywhere(client, false);
    return told.message;
  },
  async "come back"() {
    const client = await connected(memory, alice);
    const page = await allowed(await asked(client), "alice");
    assert.equal(page.status, 200, page.text);
    await everywhere(client, true);
    await call(client, "revoke_nextcloud_access", {});
    if (doomed) assert.throws(() => process.kill(doomed, 0), "the process lives");
    return "allowed again, and taken back";
  },
});
