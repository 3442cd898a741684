"""Parses a configuration file; nothing is run.

YAML is parsed by the core schema of YAML 1.2, as workflows and manifests are meant: `on`, `yes` and
`no` are strings, 22:30 is not a number, and a duplicate key is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from gradatim.kinds.kind import ChildPart
from gradatim.kinds.static import dockerfile

MAX_CHARACTERS = 20_000


class StaticError(Exception):
    """The file cannot be parsed; the message says where."""


def load(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    """The content of the lab's file; StaticError if it cannot be parsed."""
    try:
        text = files[file].decode("utf-8-sig")
    except UnicodeDecodeError:
        raise StaticError(f"{file} is not UTF-8 text") from None
    if len(text) > MAX_CHARACTERS:
        raise StaticError(f"{file} has more than {MAX_CHARACTERS:,} characters")
    try:
        return Dockerfile(text) if file.endswith(".dockerfile") else Documents(text, file)
    except dockerfile.DockerfileError as error:
        raise StaticError(f"{file}, {error}") from None
    except yaml.MarkedYAMLError as error:
        at = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise StaticError(f"{file}{at}: {_problem_text(error)}") from None
    except yaml.reader.ReaderError:
        raise StaticError(f"{file} holds a character that YAML does not allow") from None
    except RecursionError:
        raise StaticError(f"{file} nests lists or keys too deeply to be read") from None
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:  # from a tag such as !!int
        raise StaticError(f"{file} holds a value that cannot be read: {error}") from None


def _problem_text(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "it cannot be read"
    if "'\\t'" in problem:
        return "a tab stands where YAML takes spaces only"
    if problem.startswith("could not determine a constructor"):
        return f"the tag {problem.rsplit(' ', 1)[1]} has no meaning here"
    return problem


class TextFile:
    """The text of a file."""

    def __init__(self, text: str) -> None:
        self._text = text

    def text(self) -> str:
        """The whole text, with comments."""
        return self._text


class Dockerfile(TextFile):
    """What checks see as `lab` for a Dockerfile."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._stages = dockerfile.stages(text)

    def stages(self) -> list[dockerfile.Stage]:
        """The build stages, each with name, base, line and steps."""
        return self._stages


class Documents(TextFile):
    """What checks see as `lab` for a YAML file."""

    def __init__(self, text: str, file: str) -> None:
        super().__init__(text)
        loaded = [document for document in yaml.load_all(text, YamlLoader) if document is not None]
        if not loaded:
            raise StaticError(f"{file} holds nothing yet")
        self._documents = loaded

    def data(self) -> Any:
        """The first document, as dicts, lists, strings, numbers, booleans and None."""
        return self._documents[0]

    def documents(self) -> list[Any]:
        """All documents of the file, separated by `---`."""
        return self._documents


class YamlLoader(yaml.SafeLoader):
    """YAML 1.2, core schema (section 10.3 of its specification)."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


_SCALARS = {
    "bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "null": (r"~|null|Null|NULL|", ("~", "n", "N", "")),
    "int": (r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    "float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        "-+.0123456789",
    ),
    "merge": ("<<", "<"),
}
for _name, (_pattern, _first) in _SCALARS.items():
    YamlLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_name}", re.compile(rf"(?:{_pattern})\Z"), list(_first)
    )


def _construct_int(loader: YamlLoader, node: yaml.ScalarNode) -> int:
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def _construct_map(loader: YamlLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen = set()
    for key, _ in node.value:
        if key.tag != "tag:yaml.org,2002:merge" and isinstance(key, yaml.ScalarNode):
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value} stands here twice", key.start_mark
                )
            seen.add(key.value)
    loader.flatten_mapping(node)
    return loader.construct_mapping(node, deep=True)


YamlLoader.add_constructor("tag:yaml.org,2002:int", _construct_int)
YamlLoader.add_constructor("tag:yaml.org,2002:map", _construct_map)

# Every answer is the whole file, so naming compares only which checks fail, and on what.
CHILD = ChildPart(load, answers_vary=True)
