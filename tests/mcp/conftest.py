"""A real session: the SDK's client talks to `gradatim mcp` over standard input and output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError

GRADATIM = Path(sys.executable).with_name("gradatim")
KEPT = ("XDG_RUNTIME_DIR", "TMPDIR")  # where the tests' own judge is found


@dataclass(frozen=True)
class Reply:
    """All that came back, errors included."""

    is_error: bool
    text: str
    data: Any = None


@dataclass(frozen=True)
class Assistant:
    """A session, for tests that are no coroutines."""

    portal: BlockingPortal
    client: Client

    @property
    def instructions(self) -> str:
        return self.client.instructions or ""

    def call(self, tool: str, **arguments: Any) -> Reply:
        return self._reply(self.client.call_tool, tool, arguments)

    def read(self, uri: str) -> Reply:
        return self._reply(self.client.read_resource, uri)

    def prompt(self, name: str) -> Reply:
        return self._reply(self.client.get_prompt, name)

    def listing(self, what: str) -> Any:
        return self.portal.call(getattr(self.client, f"list_{what}"))

    def _reply(self, ask: Callable[..., Any], *args: Any) -> Reply:
        try:
            found = self.portal.call(ask, *args)
        except MCPError as error:
            return Reply(True, f"{error} {error.error.model_dump_json()}")
        texts = [one.text for one in getattr(found, "content", []) if hasattr(one, "text")]
        data = getattr(found, "structured_content", None)
        # Every text of the reply as it would be read, line breaks included.
        whole = "\n".join([*texts, *_texts(data), *_texts(found.model_dump(mode="json"))])
        return Reply(bool(getattr(found, "is_error", False)), whole, data)


Connect = Callable[..., AbstractContextManager[Assistant]]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        with_json = _json(value)
        if with_json is not None:
            yield from _texts(with_json)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from (key, *_texts(one))
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _json(text: str) -> Any:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict | list) else None


@contextmanager
def connected(
    home: Path, folder: Path, pack: Path | None = None, mode: str = "auto"
) -> Iterator[Assistant]:
    """A session over a home; the server's errors go to a file in `folder`."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    words = [*(["--pack", str(pack)] if pack else []), "mcp"]
    server = StdioServerParameters(
        command=str(GRADATIM),
        args=words,
        env={"GRADATIM_HOME": str(home), "PYTHONWARNINGS": "error", **kept},
        cwd=folder,
    )
    with ExitStack() as stack:
        errors = stack.enter_context((folder / "errors.txt").open("w"))
        portal = stack.enter_context(start_blocking_portal())
        client = Client(stdio_client(server, errlog=errors), mode=mode)
        yield Assistant(portal, stack.enter_context(portal.wrap_async_context_manager(client)))


@pytest.fixture(scope="session")
def connect() -> Connect:
    return connected


@pytest.fixture
def assistant(connect: Connect, home: Path, tiny_pack: Path, tmp_path: Path) -> Iterator[Assistant]:
    with connect(home, tmp_path, tiny_pack) as found:
        yield found
