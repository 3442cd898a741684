"""The endpoint of the learner's tutor: `tutor.toml` in the learner's home, or environment
variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from gradatim.app import settings
from gradatim.chat import Endpoint
from gradatim.errors import RequestError

FILE = "tutor.toml"
_KEYS = ("address", "model", "key", "remote")
_PREFIX = "GRADATIM_TUTOR_"
_SEE = "docs/command-line.md shows how to set up a tutor"


def read(home: Path, environment: Mapping[str, str] = os.environ) -> Endpoint | None:
    """The endpoint; None if there is neither a file nor a variable. Variables override the file.

    RequestError for invalid settings.
    """
    path = home / FILE
    table = settings.table(path)
    for name in _KEYS:
        if value := environment.get(_PREFIX + name.upper()):
            table[name] = value == "yes" if name == "remote" else value
    if not table:
        return None
    if unknown := set(table) - set(_KEYS):
        raise _error(path, f"unknown key '{min(unknown)}'", f"use {', '.join(_KEYS)}")
    texts = {name: table.get(name, "") for name in _KEYS if name != "remote"}
    if not all(isinstance(text, str) and text.isprintable() for text in texts.values()):
        raise _error(path, "address, model and key must be texts of one line", _SEE)
    if not isinstance(table.get("remote", False), bool):
        raise _error(path, "remote must be true or false", _SEE)
    if not texts["address"] or not texts["model"]:
        raise _error(path, "the tutor needs an address and a model", _SEE)
    if not texts["key"].isascii():
        raise _error(path, "the key has characters that no key has", "copy it again")
    endpoint = Endpoint(**texts, remote=table.get("remote", False))
    if endpoint.problem:
        what = f"the address '{endpoint.address}' cannot be used: {endpoint.problem}"
        elsewhere = "another machine" in endpoint.problem
        do = "remote = true allows it, and your file is then sent there" if elsewhere else _SEE
        raise _error(path, what, do)
    return endpoint


def _error(path: Path, what: str, do: str) -> RequestError:
    return RequestError(what, where=str(path), do=do)
