"""Parses a Dockerfile into stages and steps; nothing is built.

Follows Docker's Dockerfile reference: comments and blank lines are dropped, also inside continued
lines; `# escape=` at the top may set another character that continues a line; here-documents belong
to their RUN, COPY or ADD; arguments that are a JSON list of strings are the exec form, anything
else is the shell form.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from typing import Any

_WITH_FLAGS = {"FROM", "RUN", "COPY", "ADD", "HEALTHCHECK"}
_WITH_PAIRS = {"ENV", "LABEL"}
_OTHERS = {
    "ARG", "CMD", "ENTRYPOINT", "EXPOSE", "MAINTAINER", "ONBUILD", "SHELL", "STOPSIGNAL", "USER",
    "VOLUME", "WORKDIR",
}  # fmt: skip
_INSTRUCTION_NAMES = _WITH_FLAGS | _WITH_PAIRS | _OTHERS
_FLAG = re.compile(r"--([a-z][a-z-]*)(?:=(\S*))?(?:\s+|$)")
_DIRECTIVE = re.compile(r"#\s*([a-zA-Z][\w-]*)\s*=\s*(\S.*?)\s*")
_WORD = re.compile(r"""(?:[^\s"']|"[^"]*"|'[^']*'|["'])+""")
_HERE_DOCUMENT = re.compile(r"""\d*<<(-?)(?:"([^"<]+)"|'([^'<]+)'|([^<"']+))""")  # a separate word
_VARIABLE = re.compile(r"\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})")

Step = dict[str, Any]
Stage = dict[str, Any]


class DockerfileError(ValueError):
    """The text is not a Dockerfile; the message begins with the line."""


def stages(text: str) -> list[Stage]:
    """The build stages: name (or None), base, line, steps. A step has: line, name, flags, form,
    words, text."""
    build_stages: list[Stage] = []
    args: dict[str, str] = {}  # ARGs that FROM may use
    for line, instruction in _instructions(text):
        step = _step(line, instruction)
        if step["name"] == "FROM":
            build_stages.append(_stage(step, args))
        elif build_stages:
            build_stages[-1]["steps"].append(step)
        elif step["name"] == "ARG":
            args |= _arg_defaults(step["words"])
        else:
            raise DockerfileError(
                f"line {line}: {step['name']} before the first FROM; only ARG may stand there"
            )
    if not build_stages:
        raise DockerfileError("line 1: no FROM, so there is no image to begin with")
    return build_stages


def _instructions(text: str) -> Iterator[tuple[int, str]]:
    """The line number and text of each instruction, with continued lines joined."""
    raw_lines = [
        line.removesuffix("\r") for line in text.split("\n")
    ]  # no other character ends a line
    lines, escape = enumerate(raw_lines, 1), _escape(raw_lines)
    for number, line in lines:
        if _is_blank(line):
            continue
        parts = [line.strip()]
        while parts[-1].endswith(escape):
            parts[-1] = parts[-1][:-1].rstrip()
            following = next((rest for _, rest in lines if not _is_blank(rest)), "")
            parts.append(following.strip())
        instruction = " ".join(part for part in parts if part)
        if instruction.split(" ", 1)[0].upper() in ("RUN", "COPY", "ADD"):
            instruction += "".join(_here_documents(instruction, lines, number))
        yield number, instruction


def _escape(lines: list[str]) -> str:
    """The character that continues a line: from a directive at the top, or a backslash."""
    for number, line in enumerate(lines, 1):
        match = _DIRECTIVE.fullmatch(line.strip())
        if match is None:
            break
        if match[1].lower() == "escape":
            if match[2] not in ("\\", "`"):
                raise DockerfileError(f"line {number}: escape is a backslash or a backtick")
            return match[2]
    return "\\"


def _is_blank(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _here_documents(
    instruction: str, lines: Iterator[tuple[int, str]], number: int
) -> Iterator[str]:
    words = (_HERE_DOCUMENT.fullmatch(word) for word in _WORD.findall(instruction))
    for strips_tabs, *delimiters in (word.groups() for word in words if word):
        delimiter = next(filter(None, delimiters))
        for _, line in lines:
            body = line.lstrip("\t") if strips_tabs else line
            yield f"\n{body}"
            if body == delimiter:
                break
        else:
            raise DockerfileError(
                f"line {number}: the text that begins at <<{delimiter} has no end"
            )


def _step(line: int, instruction: str) -> Step:
    word, _, rest = instruction.partition(" ")
    name, rest = word.upper(), rest.strip()
    if name not in _INSTRUCTION_NAMES:
        raise DockerfileError(f"line {line}: {word} is no instruction of a Dockerfile")
    flags, rest = _flags(rest) if name in _WITH_FLAGS else ({}, rest)
    if not rest:
        raise DockerfileError(f"line {line}: {name} needs something behind it")
    if name == "HEALTHCHECK":
        form, words, rest = _healthcheck(line, rest)
    else:
        form, words = _arguments(rest)
        if name in _WITH_PAIRS and "=" not in words[0]:
            words = ["=".join([words[0], " ".join(words[1:])])]
    return {"line": line, "name": name, "flags": flags, "form": form, "words": words, "text": rest}


def _flags(rest: str) -> tuple[dict[str, str], str]:
    """The flags, and the rest of the text; the values of a repeated flag are joined by spaces."""
    flags: dict[str, str] = {}
    while match := _FLAG.match(rest):
        name, value = match[1], match[2] or ""
        flags[name] = f"{flags[name]} {value}" if name in flags else value
        rest = rest[match.end() :]
    return flags, rest


def _healthcheck(line: int, rest: str) -> tuple[str, list[str], str]:
    word, _, command = rest.partition(" ")
    if word.upper() == "NONE":
        return "exec", ["NONE"], ""
    if word.upper() != "CMD" or not command.strip():
        raise DockerfileError(f"line {line}: HEALTHCHECK needs CMD and a command, or NONE")
    form, words = _arguments(command.strip())
    return form, ["CMD", *words], command.strip()


def _arguments(text: str) -> tuple[str, list[str]]:
    """The form and words of an instruction's arguments."""
    if text.startswith("["):
        try:
            words = json.loads(text)
        except ValueError:
            words = None
        if isinstance(words, list) and words and all(isinstance(x, str) for x in words):
            return "exec", words
    try:
        return "shell", shlex.split(text)
    except ValueError:  # an unmatched quotation mark
        return "shell", text.split()


def _stage(step: Step, args: dict[str, str]) -> Stage:
    words = [_expand(word, args) for word in step["words"]]
    named = len(words) == 3 and words[1].upper() == "AS"
    if not named and len(words) != 1:
        raise DockerfileError(f"line {step['line']}: FROM takes an image, or an image AS a name")
    name = words[2] if named else None
    return {"name": name, "base": words[0], "line": step["line"], "steps": []}


def _arg_defaults(words: list[str]) -> dict[str, str]:
    return dict(word.split("=", 1) for word in words if "=" in word)


def _expand(word: str, values: dict[str, str]) -> str:
    return _VARIABLE.sub(lambda m: values.get(m[1] or m[2]) or m[3] or "", word)
