"""Reads a project's README for commands and numbers, and searches files for secrets and leaks."""

from __future__ import annotations

import math
import re
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from gradatim.verify.failures import failure

_BLOCK = re.compile(r"^```(?:sh|bash|console|shell)\s*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w])")
_SECRETS = {
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "an access key": re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    "a token": re.compile(r"\b(?:ghp|gho|github_pat|sk|hf|xox[bp])[-_][A-Za-z0-9_-]{16,}\b"),
    "a password": re.compile(r"(?i)\b(?:password|secret|api_?key)\s*[:=]\s*['\"]\S{6,}['\"]"),
}
_SKIPPED = ("git", "cd")  # these lines fetch or enter the folder; a clean copy is there already
_BUILTINS = ("source", ".", "export", "set")  # need a shell, as assignments like A=1 do
_OPERATORS = ("|", "||", ";", "&", ">", ">>", "<")
MAX_BYTES = 2**20  # bytes of a file that are searched for secrets


def readme_commands(text: str) -> list[tuple[str, ...]]:
    """The commands of the first block marked `sh`, one a line, as word lists.

    Comments, a leading `$ ` and the lines that fetch or enter the folder are skipped; a `\\` at the
    end joins lines, && separates commands. `python` becomes the interpreter that runs this code.
    Raises Failure for an unclosed quotation and for anything that needs a shell.
    """
    block = _BLOCK.search(text)
    lines = block[1].replace("\\\n", " ").splitlines() if block else []
    found = []
    for line in lines:
        for part in line.strip().removeprefix("$ ").split("&&"):
            words = _words(part)
            if words and words[0] not in _SKIPPED:
                found.append((sys.executable if words[0] == "python" else words[0], *words[1:]))
    return found


def _words(line: str) -> list[str]:
    try:
        words = shlex.split(line, comments=True)
    except ValueError as error:
        raise failure(
            sent="README.md",
            came=f"{str(error).lower()}: {line.strip()[:80]}",
            asks="commands that a shell understands, a line each",
            look="where does the quotation end?",
        ) from error
    first = [word for word in words[:1] if word in _BUILTINS or "=" in word]
    for word in first + [word for word in words if word in _OPERATORS]:
        raise failure(
            sent="README.md",
            came=f"a line that needs a shell for '{word}': {line.strip()[:80]}",
            asks="commands that run without one, each by itself",
            look="name programs by their paths, as .venv/bin/python, or put the line into a script",
        )
    return words


def readme_numbers(text: str) -> list[str]:
    """The numbers in a text, as written."""
    return _NUMBER.findall(text)


def states_number(text: str, value: float) -> bool:
    """Whether a text contains a number, rounded to any number of places but written with at least
    two significant digits."""
    return any(_rounds_to(written, value) for written in readme_numbers(text))


def _rounds_to(written: str, value: float) -> bool:
    digits = len(written.partition("e")[0].replace("-", "").replace(".", "").lstrip("0"))
    places = len(written.partition("e")[0].partition(".")[2])
    enough = digits >= 2 and math.isfinite(value)
    return enough and math.isclose(float(written), round(value, places), abs_tol=1e-12)


def find_secrets(folder: Path, names: Iterable[str]) -> list[str]:
    """Which of these files contain something that looks like a secret, and what kind."""
    found = []
    for name in names:
        with (folder / name).open("rb") as file:
            text = file.read(MAX_BYTES).decode("utf-8", "replace")
        found += [f"{name}: {what}" for what, pattern in _SECRETS.items() if pattern.search(text)]
    return found


def find_leaks(logs: Iterable[Path], needles: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each (text, name of the log) where a log contains one of the texts that must not be
    logged."""
    wanted = list(needles)
    for log in logs:
        text = log.read_text(encoding="utf-8", errors="replace")
        yield from ((needle, log.name) for needle in wanted if needle in text)
