"""The checks with the Python SDK, major version 1, which knows the era of `initialize` only."""

import asyncio
import sys
from datetime import timedelta

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamablehttp_client
from pydantic import AnyUrl

from checks import Answer, Seen, arguments, run


def connect(transport: str, target: list[str]):
    if transport == "http":
        return streamablehttp_client(target[0])
    return stdio_client(StdioServerParameters(command=target[0], args=target[1:]))


async def main() -> int:
    _, transport, target = arguments()
    async with connect(transport, target) as streams:
        async with ClientSession(streams[0], streams[1], timedelta(seconds=30)) as session:
            begun = await session.initialize()

            async def tools() -> list[str]:
                names, cursor = [], None
                while True:
                    page = await session.list_tools(cursor)
                    names += [tool.name for tool in page.tools]
                    cursor = page.nextCursor
                    if cursor is None:
                        return names

            async def call(name: str, values: dict) -> Answer:
                result = await session.call_tool(name, values)
                text = "".join(block.text for block in result.content if block.type == "text")
                return Answer(bool(result.isError), result.structuredContent, text)

            async def resource(uri: str) -> str:
                return (await session.read_resource(AnyUrl(uri))).contents[0].text

            return await run(Seen(begun.protocolVersion, tools, call, resource), "2025-11-25")


sys.exit(asyncio.run(main()))
