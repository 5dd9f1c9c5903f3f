"""What every client must be able to do with the demo server, and how it is told.

A script calls `main` with its own way to connect; `Seen` is the little that the checks need of a client, so that both
major versions of the SDK pass through the same ones. One line per check: `ok` or `FAIL`, its name, what was found.
"""

import json
import sys
from dataclasses import dataclass
from typing import Any, Awaitable, Callable

MISSING_NOTE = 999_999_999


@dataclass
class Answer:
    """The result of a tool call."""

    is_error: bool
    structured: dict[str, Any] | None
    text: str


@dataclass
class Seen:
    """One connected client."""

    revision: str
    tools: Callable[[], Awaitable[list[str]]]
    call: Callable[[str, dict[str, Any]], Awaitable[Answer]]
    resource: Callable[[str], Awaitable[str]]


def say(passed: bool, check: str, found: str) -> None:
    print("ok" if passed else "FAIL", check, " ".join(found.split())[:300], sep="\t", flush=True)


async def lists(client: Seen) -> str:
    names = await client.tools()
    assert "nc_notes_create_note" in names, names
    assert len(names) == len(set(names)), "a tool is listed twice"
    return f"{len(names)} tools"


async def writes(client: Seen) -> str:
    note = await succeed(client, "nc_notes_create_note", {"title": "Matrix", "content": "# Héllo 🌍", "category": ""})
    return f"note {note['id']}"


async def reads(client: Seen) -> str:
    made = await succeed(client, "nc_notes_create_note", {"title": "Again", "content": "Ünï 🌍", "category": ""})
    note = await succeed(client, "nc_notes_get_note", {"note_id": made["id"]})
    assert note["content"] == "Ünï 🌍", note
    return f"note {note['id']}, etag {note['etag']}"


async def resource(client: Seen) -> str:
    text = await client.resource("nc://capabilities")
    data = json.loads(text)["ocs"]["data"]
    assert "notes" in data["capabilities"], sorted(data["capabilities"])
    return f"Nextcloud {data['version']['string']}"


async def error(client: Seen) -> str:
    answer = await client.call("nc_notes_get_note", {"note_id": MISSING_NOTE})
    assert answer.is_error, "a missing note is no error"
    assert f"Note {MISSING_NOTE} not found" in answer.text, answer.text
    return answer.text


async def succeed(client: Seen, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    answer = await client.call(tool, arguments)
    assert not answer.is_error, answer.text
    assert answer.structured is not None, "no structured content"
    return answer.structured


CHECKS = {"list": lists, "write": writes, "read": reads, "resource": resource, "error": error}


async def run(client: Seen, revision: str) -> int:
    """All checks against a connected client; the number of those that failed."""
    failed = int(client.revision != revision)
    say(not failed, "revision", client.revision)
    for name, check in CHECKS.items():
        try:
            say(True, name, await check(client))
        except Exception as problem:  # the next check still tells something
            failed += 1
            say(False, name, f"{type(problem).__name__}: {problem}")
    return failed


def arguments() -> tuple[str, str, list[str]]:
    """Era, transport, and the address or the command of the server."""
    if len(sys.argv) < 4 or sys.argv[2] not in ("http", "stdio"):
        sys.exit(f"usage: {sys.argv[0]} ERA http URL | ERA stdio COMMAND [ARGUMENT...]")
    return sys.argv[1], sys.argv[2], sys.argv[3:]
