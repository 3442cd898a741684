"""Reads the documents of a folder: their ids, canonical texts and readers."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from doc_chat.errors import DocChatError
from doc_chat.formats import FORMATS, UnreadableFile

DEFAULT_FORMATS = ("md", "txt")
_NAME = re.compile(r"[\w.-]+")
_FRONT_MATTER = re.compile(r"---\n((?:.*\n)*?)---(?:\n|\Z)")


@dataclass(frozen=True)
class Document:
    """A text with an id. `readers` are the groups that may read it; None: everybody."""

    id: str
    text: str
    readers: frozenset[str] | None = None

    @cached_property
    def version(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def readable_by(self, groups: Iterable[str]) -> bool:
        return self.readers is None or not self.readers.isdisjoint(groups)


@dataclass(frozen=True)
class Skipped:
    """A file that could not be read as a document, and why."""

    file: str
    why: str


def read_folder(
    folder: Path, formats: Iterable[str] = DEFAULT_FORMATS
) -> tuple[list[Document], list[Skipped]]:
    """The documents of a folder in order of their ids, and the skipped files."""
    if not folder.is_dir():
        raise DocChatError(f"There is no folder '{folder}'.")
    documents, skipped = [], []
    for id, path in sorted(_files(folder, "", frozenset(formats))):
        try:
            documents.append(read_document(id, path))
        except UnreadableFile as error:
            skipped.append(Skipped(id, str(error)))
    return documents, skipped


def read_document(id: str, path: Path) -> Document:
    if not all(_NAME.fullmatch(part) for part in id.split("/")):
        raise UnreadableFile("its name has characters other than letters, digits, '-', '_' and '.'")
    try:
        text = FORMATS[suffix(id)](path.read_bytes())
    except OSError as error:
        raise UnreadableFile(f"it cannot be read: {error.strerror}") from None
    if "\0" in text:
        raise UnreadableFile("it contains a null character")
    return Document(id, text, _readers(text))


def suffix(name: str) -> str:
    return name.rpartition(".")[2]


def _files(folder: Path, prefix: str, formats: frozenset[str]) -> Iterator[tuple[str, Path]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir():
                yield from _files(Path(entry.path), f"{prefix}{entry.name}/", formats)
            elif entry.is_file() and "." in entry.name and suffix(entry.name) in formats:
                yield prefix + entry.name, Path(entry.path)


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """The keys of the front matter, and the offset at which the text after it begins."""
    if text != "---" and not text.startswith("---\n"):
        return {}, 0
    match = _FRONT_MATTER.match(text)
    if not match:
        raise UnreadableFile("its front matter has no closing '---'")
    lines = (line.partition(":") for line in match[1].split("\n"))
    return {name.strip(): value.strip() for name, colon, value in lines if colon}, match.end()


def _readers(text: str) -> frozenset[str] | None:
    readers = front_matter(text)[0].get("readers")
    return None if readers is None else frozenset(split_groups(readers))


def split_groups(text: str) -> list[str]:
    return [group for part in text.split(",") if (group := part.strip())]
