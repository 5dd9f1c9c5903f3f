"""Signing in with the Python SDK, from an endpoint alone: checks.py URL."""

import asyncio
import re
import sys
from urllib.parse import parse_qs, urlsplit

import httpx2
from mcp import Client
from mcp.client.auth import OAuthClientProvider
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.auth import AuthorizationCodeResult, OAuthClientMetadata

from nextcloud import PASSWORDS, following

HOME = "http://127.0.0.1:33419/callback"
LOGIN = re.compile(r'href="([^"]*/login/v2/flow/[^"]+)"')


class Memory:
    """What a client remembers."""

    def __init__(self):
        self.tokens, self.client = None, None

    async def get_tokens(self):
        return self.tokens

    async def set_tokens(self, tokens):
        self.tokens = tokens

    async def get_client_info(self):
        return self.client

    async def set_client_info(self, client):
        self.client = client


class Person:
    """A person with a browser, who says yes and is `user` at Nextcloud."""

    def __init__(self, user: str):
        self.user, self.back = user, None
        self.browser = httpx2.AsyncClient(headers={"accept": "text/html"}, timeout=60)

    async def open(self, url, form=None):
        """The page behind all redirects, or None when the client has the person back."""
        body = form
        for _ in range(15):
            if url.startswith(HOME):
                self.back = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
                return None
            if body is None:
                answer = await self.browser.get(url)
            else:
                parts = urlsplit(url)
                answer = await self.browser.post(url, data=body, headers={"origin": f"{parts.scheme}://{parts.netloc}"})
            if not answer.has_redirect_location:
                return answer
            url, body = str(answer.url.join(answer.headers["location"])), None
        raise AssertionError("no end of redirects")

    async def agree(self, url: str) -> None:
        page = await self.open(url)
        for _ in range(30):
            if page is None:
                return
            assert page.status_code == 200, f"{page.status_code} at {page.url}: {page.text[:500]}"
            page = await self.answered(page)
        raise AssertionError("the person did not come back")

    async def answered(self, page):
        """The page behind what the person does on this one."""
        if ticket := re.search(r'name="ticket" value="([^"]+)"', page.text):
            scopes = re.findall(r'name="scope" value="([^"]+)"', page.text)
            return await self.open(str(page.url), {"ticket": ticket[1], "decision": "allow", "scope": scopes})
        if login := LOGIN.search(page.text):
            await self.connect(login[1].replace("&amp;", "&"))
        url, form = following(str(page.url), page.text, self.user) or (str(page.url), None)
        return await self.open(url, form)

    async def connect(self, flow: str) -> None:
        """Login Flow v2, in another tab."""
        if not PASSWORDS:
            await self.open(flow, {"user": self.user})
            return
        page = await self.open(flow)
        while then := following(str(page.url), page.text, self.user):
            page = await self.open(*then)
            assert page.status_code == 200, f"{page.status_code} at {page.url}"

    async def came_back(self) -> AuthorizationCodeResult:
        return AuthorizationCodeResult(code=self.back["code"], state=self.back.get("state"), iss=self.back.get("iss"))


async def ask(endpoint: str, memory: Memory, person: Person, name: str, values: dict):
    metadata = OAuthClientMetadata(client_name="Python matrix", redirect_uris=[HOME], token_endpoint_auth_method="none")
    sign_in = OAuthClientProvider(endpoint, metadata, memory, person.agree, person.came_back)
    async with httpx2.AsyncClient(auth=sign_in, timeout=60) as http:
        async with Client(streamable_http_client(endpoint, http_client=http), mode="2026-07-28") as client:
            result = await client.call_tool(name, values)
            assert not result.is_error, result.content[0].text
            return result.structured_content


async def main() -> int:
    endpoint, memory, person = sys.argv[1], Memory(), Person("alice")

    async def sign_in() -> str:
        me = await ask(endpoint, memory, person, "nc_users_get_me", {})
        assert me["id"] == "alice", me
        return f"as {me['id']}, {len(memory.tokens.scope.split())} scopes"

    async def come_back() -> str:
        nobody = Person("nobody")
        note = {"title": "Signed in", "content": "Ünï 🌍", "category": ""}
        made = await ask(endpoint, memory, nobody, "nc_notes_create_note", note)
        assert nobody.back is None, "the person was asked again"
        return f"note {made['id']}"

    failed = 0
    for name, check in {"sign in": sign_in, "come back": come_back}.items():
        try:
            print("ok", name, await check(), sep="\t")
        except Exception as problem:  # every failure is a line
            failed += 1
            print("FAIL", name, re.sub(r"\s+", " ", repr(problem))[:600], sep="\t")
    return 1 if failed else 0


sys.exit(asyncio.run(main()))
