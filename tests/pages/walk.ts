// What people see, from a client's request to the end of everything: walk.ts ENDPOINT CHROMIUM PICTURES.
// One line per flow: `ok` or `FAIL`, its name, what was found.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { launched, Visitor } from "./browser.ts";

const [endpoint = "", chromium = "", pictures = ""] = process.argv.slice(2);
const issuer = new URL(endpoint).origin;

/// The client: a program on this device that waits for the browser to come back.
const back: URL[] = [];
const home = createServer((request, response) => {
  const url = new URL(request.url ?? "", address());
  // Browsers ask for an icon, too.
  if (url.pathname === "/callback") back.push(url);
  response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html><title>Back</title><h1>Back at the program</h1>");
});
await new Promise<void>((ready) => home.listen(0, "127.0.0.1", ready));
function address(): string {
  return `http://127.0.0.1:${(home.address() as AddressInfo).port}/callback`;
}

async function posted(path: string, body: string, type: string): Promise<any> {
  const answer = await fetch(`${issuer}${path}`, { method: "POST", body, headers: { "content-type": type } });
  const said = await answer.json();
  assert(answer.ok, JSON.stringify(said));
  return said;
}

async function registered(client_name: string): Promise<string> {
  const said = { client_name, redirect_uris: [address()], token_endpoint_auth_method: "none" };
  return (await posted("/oauth/register", JSON.stringify(said), "application/json")).client_id;
}

const verifier = randomBytes(32).toString("base64url");

/// Where a client sends the browser.
function authorization(client_id: string, scope: string, more: Record<string, string> = {}): string {
  const asked = {
    response_type: "code", client_id, redirect_uri: address(), scope, state: "the client's own", resource: endpoint,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"), code_challenge_method: "S256", ...more,
  };
  return `${issuer}/oauth/authorize?${new URLSearchParams(asked)}`;
}

/// The tokens for the code that the browser brought.
async function tokens(client_id: string): Promise<any> {
  const told = back.pop()?.searchParams;
  assert.equal(told?.get("state"), "the client's own");
  assert.equal(told?.get("iss"), issuer);
  const form = { grant_type: "authorization_code", client_id, code: told?.get("code") ?? "", redirect_uri: address(), code_verifier: verifier };
  return await posted("/oauth/token", `${new URLSearchParams(form)}`, "application/x-www-form-urlencoded");
}

/// Says yes at Nextcloud and closes its window. A window that is closed while its next page comes may stay open, and whoever
/// waits for its end waits for ever.
async function granted(there: Page): Promise<void> {
  await there.getByRole("button", { name: "Grant access as alice" }).click();
  await there.getByRole("heading", { name: "Account connected" }).waitFor();
  await there.waitForLoadState();
  await there.close();
}

const browser = await launched(chromium);
const alice = await Visitor.enter(browser, pictures);
const nextcloud = await fetch(`${issuer}/.well-known/oauth-authorization-server`).then((answer) => answer.json()).then(() => "127.0.0.1");
const chat = await registered("Chat");
const SCOPES = "notes.read notes.write files.read";
const headings = { consent: "May Chat use your Nextcloud?", connect: "Sign in at Nextcloud", home: "What is connected" };

const flows: Record<string, () => Promise<string>> = {
  async "errors say what to do"() {
    assert.equal(await alice.open(authorization("nobody", SCOPES)), 400);
    await alice.look("trouble-unknown", "This program is not known here");
    assert.equal(await alice.open(`${issuer}/connect/over`), 404);
    await alice.look("trouble-over", await alice.page.getByRole("heading", { level: 1 }).innerText());
    assert.equal(await alice.page.getByRole("alert").count(), 1);
    await alice.open(authorization(chat, SCOPES, { redirect_uri: "https://elsewhere.example/" }));
    await alice.look("trouble-redirect", await alice.page.getByRole("heading", { level: 1 }).innerText());
    return `${alice.looked} pages`;
  },
  async "by keyboard: one scope taken away, connected"() {
    await alice.open(authorization(chat, SCOPES));
    await alice.look("consent", headings.consent);
    const boxes = alice.page.getByRole("checkbox");
    assert.equal(await boxes.count(), 3);
    const change = await alice.page.locator('label[for="scope-notes.write"]').innerText();
    await alice.tab("checkbox", change);
    await alice.page.keyboard.press("Space");
    await alice.tab("button", "Allow");
    await alice.page.keyboard.press("Enter");
    await alice.page.waitForURL("**/connect/**");
    await alice.look("connect", headings.connect);
    await alice.tab("link", `Open ${nextcloud}`);
    const there = await alice.other(() => alice.page.keyboard.press("Enter"));
    await granted(there);
    // Nobody presses anything: the page looks by itself.
    await alice.page.waitForURL((url) => url.href.startsWith(address()));
    const told = await tokens(chat);
    assert.equal(told.scope, "files.read notes.read");
    return told.scope;
  },
  async "search: how far the index is, what was found, and where it lies"() {
    await alice.open(`${issuer}/app/index`);
    // Alice connected a moment ago: the page looks again until nothing waits.
    await alice.page.getByText(/^[1-9][0-9]* documents can be found\. Nothing waits\.$/).waitFor({ timeout: 60_000 });
    await alice.look("index", "The search index");
    await alice.open(`${issuer}/app/search`);
    await alice.page.getByLabel("What are you looking for?").fill("what do I want to do in the garden");
    await alice.page.keyboard.press("Enter");
    await alice.page.getByRole("heading", { level: 2, name: "found" }).waitFor();
    await alice.look("search", "Search");
    const found = alice.page.getByRole("list", { name: "found" }).getByRole("listitem");
    const hits = await found.count();
    assert.match(await found.first().innerText(), /^Garden plan/);
    await alice.page.getByRole("link", { name: "See them on the map" }).click();
    await alice.look("map", "Map of the index");
    const points = alice.page.locator("svg.map circle.dot");
    const shown = await points.count();
    assert(shown > 0, "the map is empty");
    // What a browser shows of a point under the mouse.
    await points.first().hover();
    assert.match(await points.first().locator("title").innerHTML(), /\S: \S/);
    await alice.open(`${issuer}/app/search?q=zzzzzzzz&kind=note&how=bm25`);
    await alice.look("search-nothing", "Search");
    await alice.page.getByRole("heading", { level: 2, name: "Nothing found" }).waitFor();
    return `${hits} found, ${shown} on the map`;
  },
  async "a second program, refused"() {
    const other = await registered("A program with a rather long name that nobody ever heard of before today");
    await alice.open(authorization(other, ""));
    await alice.look("consent-all", await alice.page.getByRole("heading", { level: 1 }).innerText());
    const asked = await alice.page.getByRole("checkbox").count();
    await alice.page.getByRole("button", { name: "Do not allow" }).click();
    await alice.page.waitForURL((url) => url.href.startsWith(address()));
    assert.equal(back.pop()?.searchParams.get("error"), "access_denied");
    return `${asked} scopes asked for`;
  },
  async "home: connected, stopped, disconnected, connected again, signed out"() {
    assert.equal(await alice.open(`${issuer}/app`), 200);
    await alice.look("home", headings.home);
    await alice.page.getByRole("region", { name: "Programs" }).getByText("See your notes").waitFor();
    await alice.page.getByRole("button", { name: "Stop allowing Chat" }).click();
    await alice.page.getByText("No program may use your Nextcloud").waitFor();
    await alice.page.getByRole("button", { name: "Disconnect" }).click();
    await alice.page.getByText("This server has no app password of yours").waitFor();
    await alice.look("home-empty", headings.home);
    await alice.page.getByRole("button", { name: `Connect ${nextcloud}` }).click();
    await alice.look("connect-home", headings.connect);
    // Nobody has said yes: the same page again.
    await alice.page.getByRole("link", { name: "look now" }).click();
    const there = await alice.other(() => alice.page.getByRole("link", { name: `Open ${nextcloud}` }).click());
    await granted(there);
    // The page looks by itself, at times before the other window is closed.
    await alice.page.getByRole("button", { name: "Disconnect" }).waitFor();
    await alice.tab("button", "Sign out");
    await alice.page.keyboard.press("Enter");
    await alice.page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    await alice.look("sign-in", "Sign in");
    return `${alice.looked} pages in all`;
  },
  async "nothing complained"() {
    assert.deepEqual(alice.complaints, []);
    return "no policy was broken";
  },
};

/// Longest time of one flow: a browser that answers nothing must not hold whoever waits for all of them.
const LONGEST = 180_000;

async function within<T>(time: number, what: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`nothing came in ${time / 1000} s`)), time);
  });
  return await Promise.race([what, over]).finally(() => clearTimeout(timer));
}

let failed = 0;
for (const [name, flow] of Object.entries(flows)) {
  try {
    console.log(`ok   ${name}: ${await within(LONGEST, flow())}`);
  } catch (problem) {
    failed += 1;
    console.log(`FAIL ${name}: ${problem instanceof Error ? problem.stack : problem}`);
    const picture = alice.page.screenshot({ path: `${pictures}/failed-${failed}.png`, fullPage: true });
    await within(10_000, picture).catch(() => console.log("     and there is no picture of it"));
  }
}
await within(10_000, alice.leave().then(() => browser.close())).catch(() => {});
process.exit(failed === 0 ? 0 : 1);
