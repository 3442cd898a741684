"""ASGI middleware that checks every request and adds security headers to every response.

It protects against other users of this machine (the start token), other web sites that send
requests to this address (Host, Origin, Sec-Fetch-Site), bodies that fill the memory or never end,
and injected content (Content-Security-Policy).
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "gradatim"  # and the port, since a browser sends the cookies of a host to all its ports
PUBLIC = ("/static/", "/favicon.ico")  # what the page of a refusal needs; no learner's data
NO_TOKEN = (
    "This page is for the person who started Gradatim. Open the address that the terminal shows, "
    "or run gradatim start again: it opens the right one."
)
TOO_SLOW = "The rest of this request did not come in time; nothing was saved."
ANOTHER_SITE = "Another web site sent this request; nothing was done."
READS = frozenset({"GET", "HEAD"})  # methods without a body
HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
BODY_LIMIT = 2 * 1024 * 1024  # bytes; a form encodes a character in up to three
UPLOADS = {"/settings/import": 64 * 1024 * 1024}  # bytes, where a file is sent
BODY_S = 60.0  # seconds for a body to come in
DRAINED = 256 * 1024 * 1024  # bytes read and discarded, so that the browser reads the response
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

Refuse = Callable[[Request, int, str], Response]
"""(request, status, sentence) -> the response that refuses a request."""


class Guard:
    """The outermost middleware of the site. An empty token switches that check off, for tests."""

    def __init__(self, app: ASGIApp, refuse: Refuse, token: str = "") -> None:
        self.app, self.refuse, self.token = app, refuse, token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        send = _with_headers(send)
        headers = Headers(scope=scope)
        if sentence := foreign(scope["scheme"], headers):
            await self.refuse(Request(scope), 403, sentence)(scope, receive, send)
            return
        if answer := self._without_token(Request(scope)):
            await answer(scope, receive, send)
            return
        limit = UPLOADS.get(scope["path"], BODY_LIMIT)
        try:
            async with asyncio.timeout(BODY_S):
                body = await _body(receive, limit) if scope["method"] not in READS else b""
        except TimeoutError:
            await self.refuse(Request(scope), 408, TOO_SLOW)(scope, receive, send)
            return
        if body is None:
            sentence = f"That is more than {limit // 2**20} MB; nothing was saved."
            await self.refuse(Request(scope), 413, sentence)(scope, receive, send)
            return
        await self.app(scope, _replay(body, receive), send)

    def _without_token(self, request: Request) -> Response | None:
        """The response to a request without the token; None if it has one.

        The first address contains the token and is redirected to one without, with a cookie.
        Programs send the token as a header.
        """
        url = request.url
        name = f"{COOKIE}-{url.port or 80}"
        tokens = (_cookie(request.headers, name), _bearer(request.headers))
        if not self.token or any(map(self._is_token, tokens)):
            return None
        if request.method == "GET" and self._is_token(parse_qs(url.query).get("token", [""])[0]):
            answer = RedirectResponse("/", 303)
            answer.set_cookie(name, self.token, httponly=True, samesite="strict")
            return answer
        return None if url.path.startswith(PUBLIC) else self.refuse(request, 403, NO_TOKEN)

    def _is_token(self, text: str) -> bool:
        return hmac.compare_digest(text.encode("utf-8", "replace"), self.token.encode())


def _bearer(headers: Headers) -> str:
    """The token of a program that uses the API."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _cookie(headers: Headers, name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def foreign(scheme: str, headers: Headers) -> str:
    """Why a request is refused as coming from another site; "" if it is allowed."""
    host = headers.get("host", "")
    if _name(host) not in HOSTS:
        return f"This page answers on 127.0.0.1 and localhost only, not on '{host[:80]}'."
    site = headers.get("sec-fetch-site")
    if site is not None:
        return "" if site in ("same-origin", "none") else ANOTHER_SITE
    origin = headers.get("origin")  # browsers before 2023; programs send neither
    if origin is not None and origin != f"{scheme}://{host}":
        return ANOTHER_SITE
    return ""


def _name(host: str) -> str:
    if set(host) & set("@,/?#\\ "):  # not just a name and a port
        return ""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The whole body, or None if it is over the limit."""
    parts, size, more = [], 0, True
    while more and size <= DRAINED:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        chunk = message.get("body", b"")
        size, more = size + len(chunk), message.get("more_body", False)
        if size <= limit:
            parts.append(chunk)
        else:
            parts.clear()
    return b"".join(parts) if size <= limit else None


def _replay(body: bytes, receive: Receive) -> Receive:
    pending = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Message:
        return pending.pop() if pending else await receive()

    return replayed


def _with_headers(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)  # images set their own policy
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return sender
