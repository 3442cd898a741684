"""Documents: how a file becomes canonical text, and how the state on disk keeps all of them."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ENDINGS = (".md", ".txt")
FILE = "documents.json"
FRONT = re.compile(r"---\n(.*?)^---(?:\n|\Z)", re.DOTALL | re.MULTILINE)


class Problem(Exception):
    """What cannot be done, in one sentence for the person who asked."""


@dataclass(frozen=True)
class Document:
    """One document as it was taken in. `readers` is None if everybody may read it."""

    id: str
    text: str
    version: str
    readers: list[str] | None

    def may_read(self, groups: frozenset[str]) -> bool:
        return self.readers is None or not groups.isdisjoint(self.readers)

    @property
    def body(self) -> int:
        """Where the text behind the front matter begins."""
        front = FRONT.match(self.text)
        return front.end() if front else 0


def canonical(content: bytes) -> str:
    """The text of a file; Problem if it is none."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem("not UTF-8") from None
    if "\0" in text:
        raise Problem("holds a null character")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def document(name: str, content: bytes) -> Document:
    text = canonical(content)
    version = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Document(name, text, version, _readers(text))


def _readers(text: str) -> list[str] | None:
    if not text.startswith("---\n"):
        return None
    front = FRONT.match(text)
    if front is None:
        raise Problem("front matter without a closing ---")
    for line in front[1].splitlines():
        key, _, value = line.partition(":")
        if key.strip() == "readers":
            return [group.strip() for group in value.split(",") if group.strip()]
    return None


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Ids and paths of the files that count; links are not followed."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_dir():
            yield from ((f"{path.name}/{name}", inner) for name, inner in files(path))
        elif path.suffix in ENDINGS:
            yield path.name, path


def ingest(folder: Path, state: Path) -> dict:
    """Makes the state agree with the folder. What was done, as the report says it."""
    if not folder.is_dir():
        raise Problem(f"there is no folder '{folder}'")
    before, now, skipped = load(state), {}, []
    for name, path in files(folder):
        try:
            now[name] = document(name, path.read_bytes())
        except Problem as problem:
            skipped.append({"file": name, "why": str(problem)})
    same = [name for name in now if name in before and now[name].text == before[name].text]
    known = [name for name in now if name in before]
    if now != before or not (state / FILE).exists():
        save(state, now)
    return {
        "added": len(now) - len(known),
        "changed": len(known) - len(same),
        "removed": len(before.keys() - now.keys()),
        "unchanged": len(same),
        "skipped": skipped,
    }


def load(state: Path) -> dict[str, Document]:
    try:
        rows = json.loads((state / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    return {row["id"]: Document(**row) for row in rows}


def save(state: Path, documents: dict[str, Document]) -> None:
    """Written aside, then renamed: a reader sees all of it or all of what was there before."""
    state.mkdir(parents=True, exist_ok=True)
    aside = state / f"{FILE}.{os.getpid()}"
    rows = [asdict(documents[name]) for name in sorted(documents)]
    aside.write_text(json.dumps(rows), "utf-8")
    os.replace(aside, state / FILE)


def stamp(state: Path) -> tuple[int, ...]:
    """Changes whenever the state does; empty if nothing was taken in."""
    try:
        found = (state / FILE).stat()
    except FileNotFoundError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
