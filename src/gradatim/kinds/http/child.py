"""Calls a web service in its own process through ASGI or WSGI, without a server or a port.

An application is asynchronous (ASGI: FastAPI, Starlette) or synchronous (WSGI: Flask). Checks send
one request after another. If an exception escapes from the application, the response is a 500, as
from a server, and the traceback is shown to the learner.
"""

from __future__ import annotations

import asyncio
import io
import json
import linecache
import sys
import traceback
import types
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from gradatim.kinds.kind import ChildPart

APP = "app"
HOST, PORT = "localhost", 8000
TIMEOUT_S = 10  # time limit of a request
MAX_SHOWN_BODY = 300  # characters shown of a body
_SERVER_HEADERS = {"date", "server"}  # headers that come from the server

Message = MutableMapping[str, Any]
Headers = list[tuple[str, str]]


class ServiceError(Exception):
    """The file has no service, or a request does not end."""


def load(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    """The service of the lab's file."""
    sys.path.insert(0, str(folder))
    try:
        source = files[file].decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ServiceError(f"{file} is not UTF-8 text") from None
    return Service(source, file)


class Service:
    """What checks see as `lab`. A response is a dict: `status`, `headers` with lower-case names,
    `text`, and `json`, which is None if the body is not JSON."""

    def __init__(self, source: str, file: str) -> None:
        self._source, self._file = source, file
        self._loop = asyncio.new_event_loop()
        self._lifespan: Lifespan | None = None
        try:
            self.restart()
        except BaseException:
            self._loop.close()
            raise

    def restart(self) -> None:
        """Load the program again, as if the service had been restarted."""
        self._shut_down()
        app = getattr(_load_module(self._source, self._file), APP, None)
        if not callable(app):
            raise ServiceError(f"{self._file} has no `{APP}` that could answer requests")
        call = getattr(app, "__call__", app)  # noqa: B004
        is_async = iscoroutinefunction(app) or iscoroutinefunction(call)
        self._call_app = self._start_asgi(app) if is_async else _wsgi_caller(app)

    def close(self) -> None:
        """Stop the service for good."""
        self._shut_down()
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def _shut_down(self) -> None:
        if self._lifespan is not None:
            self._run(self._lifespan.shutdown())
            self._lifespan = None

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Send a GET request."""
        return self.request("GET", path, headers=headers)

    def post(
        self, path: str, json: Any = None, headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Send a POST request with a JSON body."""
        return self.request("POST", path, json=json, headers=headers)

    def request(
        self,
        method: str,
        path: str,
        json: Any = None,
        body: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Send a request. With `json`, the body is that value; NaN and infinity are written as in
        Python. `path` may include a query string."""
        content = body.encode() if isinstance(body, str) else bytes(body)
        sent_headers = {
            "host": f"{HOST}:{PORT}",
            **{k.lower(): v for k, v in (headers or {}).items()},
        }
        if json is not None:
            content = _json_bytes(json)
            sent_headers.setdefault("content-type", "application/json")
        if content:
            sent_headers["content-length"] = str(len(content))
        try:
            status, response_headers, response_body = self._call_app(
                method, path, sent_headers, content
            )
        except Exception:
            traceback.print_exc()
            status, response_headers, response_body = 500, [], b"Internal Server Error"
        return _as_dict(status, response_headers, response_body)

    def _start_asgi(self, app: Any) -> Callable[..., tuple[int, Headers, bytes]]:
        lifespan = Lifespan(app)
        self._run(lifespan.startup())
        self._lifespan = lifespan

        def answer(
            method: str, path: str, headers: Mapping[str, str], body: bytes
        ) -> tuple[int, Headers, bytes]:
            response: tuple[int, Headers, bytes] = self._run(
                _call_asgi(app, method, path, headers, body)
            )
            return response

        return answer

    def _run(self, coroutine: Any) -> Any:
        try:
            return self._loop.run_until_complete(asyncio.wait_for(coroutine, TIMEOUT_S))
        except TimeoutError:
            raise ServiceError(f"a request was not answered in {TIMEOUT_S} seconds") from None


def _load_module(source: str, file: str) -> types.ModuleType:
    """The program as a module that can be imported by name, and whose lines tracebacks show."""
    module = types.ModuleType(Path(file).stem)
    module.__file__ = file
    sys.modules[module.__name__] = module
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec"), module.__dict__)
    return module


def _json_bytes(value: Any) -> bytes:
    return json.dumps(value).encode()


def _as_dict(status: int, headers: Headers, body: bytes) -> dict[str, Any]:
    text = body.decode("utf-8", "replace")
    shown_headers = {
        name.lower(): value for name, value in headers if name.lower() not in _SERVER_HEADERS
    }
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):  # or nested too deeply
        value = None
    return {"status": status, "headers": shown_headers, "text": text, "json": value}


def format_request(
    name: str, args: Sequence[Any], kwargs: Mapping[str, Any], message: str
) -> list[str] | None:
    """The lines that show a request: method, path and body."""
    if name == "restart":
        return ["-> (the service is started again)"]
    if name not in ("get", "post", "request") or not args:
        return None
    method, path, *rest = args if name == "request" else (name.upper(), *args)
    body = kwargs.get("json", rest[0] if rest and name != "get" else None)
    content = _json_bytes(body).decode() if body is not None else kwargs.get("body", "")
    content = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    return [" ".join(part for part in ("->", method, path, content[:MAX_SHOWN_BODY]) if part)]


def format_response(answer: Any) -> list[str]:
    """The lines that show a response: status and body."""
    if not isinstance(answer, dict) or "status" not in answer:
        return []
    return [f"<- {answer['status']} {str(answer.get('text', ''))[:MAX_SHOWN_BODY]}".rstrip()]


# ASGI 3.0 -----------------------------------------------------------------------------------


class Lifespan:
    """The lifespan of an ASGI application: what it does at its start and end, e.g. load a model."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self._to_app: asyncio.Queue[Message] = asyncio.Queue()
        self._from_app: asyncio.Queue[Message] = asyncio.Queue()
        self._task: asyncio.Future[Any] | None = None

    async def startup(self) -> None:
        """Start; ServiceError if the application fails to. One without a life cycle is fine."""
        scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}
        self._task = asyncio.ensure_future(self._app(scope, self._to_app.get, self._from_app.put))
        answer = await self._send_event("lifespan.startup")
        if answer is not None and answer["type"] == "lifespan.startup.failed":
            await asyncio.wait([self._task])
            error = self._task.exception()
            why = f"{type(error).__name__}: {error}" if error else answer.get("message", "")
            raise ServiceError(f"the service does not start: {why}")

    async def shutdown(self) -> None:
        """Stop."""
        await self._send_event("lifespan.shutdown")

    async def _send_event(self, event: str) -> Message | None:
        """What the application says of an event; None if it has ended."""
        assert self._task is not None
        self._to_app.put_nowait({"type": event})
        answer = asyncio.ensure_future(self._from_app.get())
        await asyncio.wait([self._task, answer], return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return answer.result()
        answer.cancel()
        self._task.exception()  # marks it as retrieved: not every application supports lifespan
        return None


async def _call_asgi(
    app: Any, method: str, path: str, headers: Mapping[str, str], body: bytes
) -> tuple[int, Headers, bytes]:
    address, _, query = path.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method.upper(),
        "scheme": "http",
        "path": unquote(address),
        "raw_path": address.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()],
        "client": ("127.0.0.1", 50_000),
        "server": (HOST, PORT),
    }
    status, response_headers, parts = 0, Headers(), list[bytes]()
    unread = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return unread.pop() if unread else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = int(message["status"])
            response_headers.extend(
                (k.decode("latin-1"), v.decode("latin-1")) for k, v in message.get("headers", ())
            )
        elif message["type"] == "http.response.body":
            parts.append(bytes(message.get("body", b"")))

    try:
        await app(scope, receive, send)
    except Exception:
        if not status:
            raise
        traceback.print_exc()  # the response was sent before the error
    return status, response_headers, b"".join(parts)


# WSGI 1.0 (PEP 3333) ------------------------------------------------------------------------


def _wsgi_caller(app: Any) -> Callable[..., tuple[int, Headers, bytes]]:
    def answer(
        method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, Headers, bytes]:
        address, _, query = path.partition("?")
        header_variables = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in headers.items()}
        status, response_headers = "500", Headers()

        def start_response(line: str, pairs: Headers, exc_info: Any = None) -> Any:
            nonlocal status, response_headers
            status, response_headers = line, list(pairs)
            return lambda data: None

        environ = {
            **header_variables,
            "REQUEST_METHOD": method.upper(),
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(address),
            "QUERY_STRING": query,
            "CONTENT_TYPE": headers.get("content-type", ""),
            "CONTENT_LENGTH": headers.get("content-length", "0"),
            "SERVER_NAME": HOST,
            "SERVER_PORT": str(PORT),
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        parts: Iterable[bytes] = app(environ, start_response)
        try:
            content = b"".join(parts)
        finally:
            close = getattr(parts, "close", None)
            if close is not None:
                close()
        return int(status.split()[0]), response_headers, content

    return answer


CHILD = ChildPart(load, format_call=format_request, format_answer=format_response, is_stateful=True)
