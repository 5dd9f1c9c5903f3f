"""What a person answers on the pages of a real Nextcloud 34: its sign-in, Login Flow v2, and the app oidc."""

import base64
import json
import os
import re
from urllib.parse import urljoin

PASSWORDS = dict(entry.split(":", 1) for entry in os.environ.get("SIGN_IN_USERS", "").split())


def following(url: str, page: str, user: str):
    """The address and the form that a browser sends next from this page, or None where there is nothing to do."""
    token = {"requesttoken": _attribute(page, "data-requesttoken")}
    if 'id="initial-state-core-loginUsername"' in page:
        return url, token | {"user": user, "password": PASSWORDS[user], "timezone": "UTC", "timezone_offset": "0"}
    if picker := _state(page, "loginFlowAuth"):
        return picker["loginRedirectUrl"], None
    if grant := _state(page, "loginFlowGrant"):
        return grant["actionUrl"], token | {"stateToken": grant["stateToken"]}
    if 'id="oidc-redirect"' in page:
        return urljoin(url, "authorize"), None
    if 'id="oidc-consent"' in page:
        return urljoin(url, "consent/grant"), token | {"scopes": _attribute(page, "data-scopes")}
    return None


def _state(page: str, name: str):
    value = re.search(f'id="initial-state-core-{name}" value="([^"]*)"', page)
    return value and json.loads(base64.b64decode(value[1]))


def _attribute(page: str, name: str) -> str:
    value = re.search(f'{name}="([^"]*)"', page)
    return value[1].replace("&amp;", "&") if value else ""
