"""The checks with the Python SDK, major version 2."""

import asyncio
import sys

from mcp import Client, StdioServerParameters

from checks import Answer, Seen, arguments, run

REVISIONS = {"auto": "2026-07-28", "2026-07-28": "2026-07-28", "legacy": "2025-11-25"}


async def main() -> int:
    era, transport, target = arguments()
    server = target[0] if transport == "http" else StdioServerParameters(command=target[0], args=target[1:])
    async with Client(server, mode=era, read_timeout_seconds=30) as client:

        async def tools() -> list[str]:
            names, cursor = [], None
            while True:
                page = await client.list_tools(cursor=cursor)
                names += [tool.name for tool in page.tools]
                cursor = page.next_cursor
                if cursor is None:
                    return names

        async def call(name: str, values: dict) -> Answer:
            result = await client.call_tool(name, values)
            text = "".join(block.text for block in result.content if block.type == "text")
            return Answer(bool(result.is_error), result.structured_content, text)

        async def resource(uri: str) -> str:
            return (await client.read_resource(uri)).contents[0].text

        return await run(Seen(client.protocol_version, tools, call, resource), REVISIONS[era])


sys.exit(asyncio.run(main()))
