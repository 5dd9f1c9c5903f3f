// The checks with the Inspector's command line: ERA http URL | ERA stdio COMMAND [ARGUMENT...].
// Each check is one process, so over stdio each also has a server, and a Nextcloud in memory, of its own.
// One line per check: `ok` or `FAIL`, its name, what was found.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

const MISSING_NOTE = 999_999_999;
const ERAS = ["legacy", "modern"];

const [era = "", transport = "", ...target] = process.argv.slice(2);
assert(ERAS.includes(era) && target.length > 0, "usage: checks.ts ERA http URL | ERA stdio COMMAND [ARGUMENT...]");

/** What one run of the Inspector printed, and how it ended. */
function inspect(method: string, ...more: string[]): { status: number | null; value: any; text: string } {
  const server = transport === "http" ? ["--transport", "http", "--server-url", target[0]] : target;
  const settings = ["--protocol-era", era, "--format", "json", "--quiet", "--method", method, ...more];
  const program = ["node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js", "--cli"];
  // A command of its own begins with options that are not the Inspector's: it comes last, behind `--`.
  const line = transport === "http" ? [...server, ...settings] : [...settings, "--", ...server];
  const run = spawnSync(process.execPath, [...program, ...line], { encoding: "utf8", timeout: 60_000 });
  let value: any;
  try {
    value = JSON.parse(run.stdout);
  } catch {
    value = undefined;
  }
  return { status: run.status, value, text: `${run.stdout}\n${run.stderr}` };
}

function call(tool: string, values: Record<string, unknown>) {
  return inspect("tools/call", "--tool-name", tool, "--tool-args-json", JSON.stringify(values));
}

function succeed(tool: string, values: Record<string, unknown>): any {
  const run = call(tool, values);
  assert.equal(run.status, 0, run.text);
  const content = (run.value.result ?? run.value).structuredContent;
  assert(content, run.text);
  return content;
}

const checks: Record<string, () => string> = {
  list() {
    const run = inspect("tools/list", "--strict");
    assert.equal(run.status, 0, run.text);
    const tools = (run.value.result ?? run.value).tools;
    assert(tools.some((tool: any) => tool.name === "nc_notes_create_note"), run.text);
    return `${tools.length} tools, schemas portable`;
  },
  write() {
    const note = succeed("nc_notes_create_note", { title: "Matrix", content: "# Héllo 🌍", category: "" });
    return `note ${note.id}`;
  },
  read() {
    const { results: notes } = succeed("nc_notes_list_notes", {});
    assert(notes?.length > 0, "the demo has no notes");
    const note = succeed("nc_notes_get_note", { note_id: notes[0].id });
    assert.equal(note.title, notes[0].title);
    return `note ${note.id}, etag ${note.etag}`;
  },
  resource() {
    const run = inspect("resources/read", "--uri", "nc://capabilities");
    assert.equal(run.status, 0, run.text);
    const data = JSON.parse((run.value.result ?? run.value).contents[0].text).ocs.data;
    return `Nextcloud ${data.version.string}`;
  },
  error() {
    const run = call("nc_notes_get_note", { note_id: MISSING_NOTE });
    assert.equal(run.status, 5, `exit code ${run.status}: ${run.text}`);
    assert(run.text.includes(`Note ${MISSING_NOTE} not found`), run.text);
    return `exit code 5, Note ${MISSING_NOTE} not found`;
  },
};

function say(passed: boolean, check: string, found: string): void {
  console.log([passed ? "ok" : "FAIL", check, found.replace(/\s+/g, " ").slice(0, 300)].join("\t"));
}

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    say(true, name, check());
  } catch (problem) {
    failed += 1;
    say(false, name, String(problem));
  }
}
process.exit(failed === 0 ? 0 : 1);
