// The checks with the TypeScript client: ERA http URL | ERA stdio COMMAND [ARGUMENT...].
// One line per check: `ok` or `FAIL`, its name, what was found.

import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const MISSING_NOTE = 999_999_999;
const REVISIONS: Record<string, string> = {
  default: "2025-11-25",
  legacy: "2025-11-25",
  auto: "2026-07-28",
  "2026-07-28": "2026-07-28",
};

const [era = "", transport = "", ...target] = process.argv.slice(2);
assert(era in REVISIONS && target.length > 0, "usage: checks.ts ERA http URL | ERA stdio COMMAND [ARGUMENT...]");

const modes = { legacy: "legacy", auto: "auto", "2026-07-28": { pin: "2026-07-28" } } as Record<string, any>;
const options = era === "default" ? {} : { versionNegotiation: { mode: modes[era] } };
const client = new Client({ name: "client-matrix", version: "1.0.0" }, options);
await client.connect(
  transport === "http"
    ? new StreamableHTTPClientTransport(new URL(target[0]))
    : new StdioClientTransport({ command: target[0], args: target.slice(1), stderr: "ignore" }),
);

async function toolNames(): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor ? { cursor } : undefined);
    names.push(...page.tools.map((tool) => tool.name));
    cursor = page.nextCursor;
  } while (cursor);
  return names;
}

async function succeed(name: string, values: Record<string, unknown>): Promise<any> {
  const result: any = await client.callTool({ name, arguments: values });
  assert(!result.isError, result.content?.[0]?.text);
  assert(result.structuredContent, "no structured content");
  return result.structuredContent;
}

const checks: Record<string, () => Promise<string>> = {
  async list() {
    const names = await toolNames();
    assert(names.includes("nc_notes_create_note"), names.join(" "));
    assert.equal(new Set(names).size, names.length, "a tool is listed twice");
    return `${names.length} tools`;
  },
  async write() {
    const note = await succeed("nc_notes_create_note", { title: "Matrix", content: "# Héllo 🌍", category: "" });
    return `note ${note.id}`;
  },
  async read() {
    const made = await succeed("nc_notes_create_note", { title: "Again", content: "Ünï 🌍", category: "" });
    const note = await succeed("nc_notes_get_note", { note_id: made.id });
    assert.equal(note.content, "Ünï 🌍");
    return `note ${note.id}, etag ${note.etag}`;
  },
  async resource() {
    const result: any = await client.readResource({ uri: "nc://capabilities" });
    const data = JSON.parse(result.contents[0].text).ocs.data;
    assert("notes" in data.capabilities);
    return `Nextcloud ${data.version.string}`;
  },
  async error() {
    const result: any = await client.callTool({ name: "nc_notes_get_note", arguments: { note_id: MISSING_NOTE } });
    const text: string = result.content[0].text;
    assert(result.isError, "a missing note is no error");
    assert(text.includes(`Note ${MISSING_NOTE} not found`), text);
    return text;
  },
};

function say(passed: boolean, check: string, found: string): void {
  console.log([passed ? "ok" : "FAIL", check, found.replace(/\s+/g, " ").slice(0, 300)].join("\t"));
}

const revision = client.getNegotiatedProtocolVersion() ?? "none";
let failed = revision === REVISIONS[era] ? 0 : 1;
say(failed === 0, "revision", revision);
for (const [name, check] of Object.entries(checks)) {
  try {
    say(true, name, await check());
  } catch (problem) {
    failed += 1;
    say(false, name, String(problem));
  }
}
await client.close();
process.exit(failed === 0 ? 0 : 1);
