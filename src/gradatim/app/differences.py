"""Compares the files of a portfolio with the log: file, line, and both texts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from gradatim.errors import RequestError
from gradatim.model.portfolio import ChainLink, Entry, Portfolio
from gradatim.render import portfolio as render
from gradatim.render.portfolio import pdf, readme, site
from gradatim.rules.portfolio import chain

MAX_LINES = 5  # differing lines that are shown of a file
CONTEXT_CHARACTERS = 40  # characters shown on each side of the first one that differs
MAX_BYTES = 20 * 2**20  # bytes of a file
SITE_PAGES = ("claims/*.html", "projects/*.html", "reports/*.html")  # the folders of a site
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Difference:
    """A line of a file that differs from the log."""

    where: str  # the file, with a line number if there is one
    what: str
    found: str = ""
    expected: str = ""


def of_files(path: Path, portfolio: Portfolio) -> list[Difference]:
    """The differences in a README with blocks, a site, or the folder of a portfolio. RequestError
    for anything else."""
    if not path.is_dir():
        return list(_readme(path, portfolio))
    files = render.files(portfolio)
    if (path / render.SITE).is_dir():
        return [*_folder(path, files), *_pdf(path / pdf.PDF, files["resume.json"])]
    if (path / site.EVIDENCE).exists() or (path / "index.html").exists():
        inner = f"{render.SITE}/"
        pages = {n.removeprefix(inner): text for n, text in files.items() if n.startswith(inner)}
        return list(_folder(path, pages))
    what, do = "there is no portfolio in this folder", "run: gradatim portfolio"
    raise RequestError(what, where=str(path), do=do)


def of_chain(path: Path, log: Sequence[ChainLink]) -> list[Difference]:
    """The first row on which a site and the log disagree; [] without evidence.

    `log`: the chain over all stages in the log.
    """
    links = _written(_evidence(path))
    if (index := chain.broken(links)) is not None:
        what = "the hash chain is broken: a row was changed, left out or put in"
    elif (index := chain.difference(links, log)) is not None:
        what = f"row '{links[index].row}' is not the one that the log has there"
    else:
        return []
    return [Difference(f"{site.EVIDENCE}, row {index + 1} of the chain", what)]


def _evidence(path: Path) -> Path:
    inner = path / render.SITE
    return (inner if inner.is_dir() else path) / site.EVIDENCE


_DO = "name a README or the folder of a site; gradatim portfolio builds them"


def expect_same_log(folder: Path, log: Sequence[ChainLink]) -> None:
    """RequestError if rows that the last build was made from are no longer in the log."""
    path = _evidence(folder)
    links = _written(path)
    index = chain.difference(links, log)
    if index is not None:
        what = f"row '{links[index].row}' of the log is not as it was when this was built"
        do = "restore the log from a backup; if the new log is right, delete this file first"
        raise RequestError(what, where=str(path), do=do)


def stray_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Files of earlier builds that belong to no claim any more."""
    pages = _pages(folder / render.SITE, SITE_PAGES)
    blocks = [path for path in (folder / render.README).glob("*.md") if has_block(path)]
    found = {path.relative_to(folder).as_posix() for path in [*pages, *blocks]}
    return sorted(found - files.keys())


def _pages(root: Path, globs: Sequence[str]) -> list[Path]:
    return [path for glob in globs for path in root.glob(glob)]


# Files -----------------------------------------------------------------------------------------


def _pdf(path: Path, resume: str) -> Iterator[Difference]:
    if path.exists() and _bytes(path) != pdf.document(resume):
        what = "this is not what Typst makes of the log: build it again"
        yield Difference(path.name, what)


def _folder(folder: Path, files: Mapping[str, str]) -> Iterator[Difference]:
    for name, text in files.items():
        if not (folder / name).exists():
            yield Difference(name, "this file is missing")
            continue
        yield from _lines(name, _read(folder / name), text)
    for name in _unexpected_files(folder, files):
        yield Difference(name, "no claim of the log has this page")


def _unexpected_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Pages and blocks that no build wrote, and those of earlier builds."""
    inner = folder / render.SITE
    pages = _pages(inner if inner.is_dir() else folder, ["*.html", *SITE_PAGES])
    found = {path.relative_to(folder).as_posix() for path in pages}
    return sorted(found.union(stray_files(folder, files)) - files.keys())


def _lines(name: str, found: str, expected: str, first: int = 1) -> Iterator[Difference]:
    if found == expected:
        return
    pairs = zip_longest(found.split("\n"), expected.split("\n"))
    differing = [(n, a, b) for n, (a, b) in enumerate(pairs, first) if a != b]
    for number, found_line, expected_line in differing[:MAX_LINES]:
        where = f"{name}, line {number}"
        if found_line is None or expected_line is None:
            yield Difference(
                where, "lines are missing" if found_line is None else "lines were added"
            )
            return
        excerpts = _excerpts(found_line, expected_line)
        yield Difference(where, "this differs from the log or portfolio.toml", *excerpts)
    if len(differing) > MAX_LINES:
        yield Difference(name, f"{len(differing) - MAX_LINES} more lines differ")


def _excerpts(found: str, expected: str) -> tuple[str, str]:
    """Both lines near the first character that differs; without markup if that is enough."""
    texts = [html.unescape(_TAG.sub("", line)).strip() for line in (found, expected)]
    a, b = texts if texts[0] != texts[1] else (found, expected)
    first_difference = next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(min(a, b))
    )
    start = max(0, first_difference - CONTEXT_CHARACTERS)
    return a[start : first_difference + CONTEXT_CHARACTERS], b[
        start : first_difference + CONTEXT_CHARACTERS
    ]


def _read(path: Path) -> str:
    return _bytes(path).decode("utf-8", "replace")


def _bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise RequestError("there is no such file or folder", where=str(path), do=_DO)
        if path.stat().st_size > MAX_BYTES:
            raise RequestError("this is too large to compare", where=str(path), do=_DO)
        return path.read_bytes()
    except OSError as error:
        what = f"this cannot be read ({error.strerror})"
        raise RequestError(what, where=str(path), do="check its permissions") from error


# README ----------------------------------------------------------------------------------------


def _readme(path: Path, portfolio: Portfolio) -> Iterator[Difference]:
    blocks = readme.blocks(_read(path))
    if not blocks:
        raise _no_block(path)
    entries = {entry.id: entry for entry in portfolio.entries}
    for project, (line, text) in blocks.items():
        if project not in entries:
            what = f"the log has no run in which '{project}' passed all stages"
            yield Difference(f"{path}, line {line}", what)
            continue
        yield from _lines(str(path), text, readme.block(entries[project]), line)


def has_block(path: Path) -> bool:
    """Whether it is a README with a generated block."""
    return path.is_file() and bool(readme.blocks(_read(path)))


def with_blocks(path: Path, entries: Mapping[str, Entry]) -> tuple[str, list[str]]:
    """A README's text with its blocks updated, and the projects of the blocks."""
    text = _read(path)
    found = readme.blocks(text)
    if not found:
        raise _no_block(path)
    for project, (line, old) in found.items():
        where = f"{path}, line {line}"
        if project not in entries:
            what = f"the log has no run in which '{project}' passed all stages"
            raise RequestError(what, where=where, do="verify it first, or remove the block")
        if not readme.is_whole(old):
            do = f"add the line <!-- gradatim:end {project} --> behind it"
            raise RequestError(f"the block of '{project}' has no end", where=where, do=do)
        text = readme.replaced(text, entries[project])
    return text, [*found]


def _no_block(path: Path) -> RequestError:
    do = "paste a file of portfolio/readme into it first"
    return RequestError("there is no block of Gradatim in it", where=str(path), do=do)


# Evidence --------------------------------------------------------------------------------------


def _written(path: Path) -> list[ChainLink]:
    """The links of a site's evidence; [] if they cannot be read."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["chain"]
        return [ChainLink(str(row["row"]), str(row["digest"]), str(row["hash"])) for row in rows]
    except (OSError, RecursionError, ValueError, KeyError, TypeError):
        return []
