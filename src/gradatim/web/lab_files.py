"""The learner's file on a lab's page: saving it, and noticing changes by other programs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import MappingProxyType
from typing import Annotated

from fastapi import Depends, Request
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from watchfiles import awatch

from gradatim import submission
from gradatim.app.workshops import check_name
from gradatim.errors import SubmissionError
from gradatim.kinds import kind_of
from gradatim.model import Files, Lab
from gradatim.web.grading import normalized, text_digest
from gradatim.web.site import Site

MOST_CALL = 1_000  # characters
BEGUN_SECONDS = 0.5  # how often to look whether the files exist

GradeLines = Callable[[Site, str], Iterator[str]]
"""Grades a lab and gives the lines for the page's script."""


@dataclass(frozen=True)
class Written:
    """The form of a lab: the text (None without an editor) and the digest of the text it is based
    on."""

    text: str | None
    base_digest: str
    file: str = ""  # the file of a workshop
    call: str = ""  # the call to run instead of the whole file; for a workshop, the arguments
    pasted: int = 0  # characters, since the last check


async def _written(request: Request) -> Written:
    form = await request.form()  # a FastAPI form parameter reads "" as missing
    text, seen = form.get("text"), form.get("seen", "")
    body = normalized(text) if isinstance(text, str) else None
    file, call, pasted = (str(form.get(name, "")) for name in ("file", "call", "pasted"))
    count = int(pasted) if pasted.isascii() and pasted.isdigit() and len(pasted) < 8 else 0
    return Written(body, str(seen), file[:200], call[:MOST_CALL], count)


Form = Annotated[Written, Depends(_written)]


def is_text(lab: Lab) -> bool:
    """Whether the answer is one text file, which the page can edit."""
    return kind_of(lab.kind).folder is None and not lab.file.endswith(".ipynb")


def source(site: Site, lab_id: str, file: str = "") -> str | None:
    """The learner's text with line feeds only; None if it is not readable text. `file`: of a
    workshop."""
    try:
        if site.app.lab(lab_id).workshop:
            text = site.app.texts(lab_id).get(file)
            return None if text is None else normalized(text)
        return normalized(site.app.source(lab_id))
    except SubmissionError:
        return None


def save(site: Site, lab_id: str, written: Written) -> bool:
    """False, with nothing saved, if the file has changed since the page read it."""
    text, workshop = written.text, site.app.lab(lab_id).workshop
    if text is None:
        site.app.begin(lab_id)
        return True
    if workshop:
        check_name(written.file)
    on_disk = source(site, lab_id, written.file)
    if (
        written.base_digest
        and on_disk is not None
        and text_digest(on_disk) not in (written.base_digest, text_digest(text))
    ):
        return False
    changed = on_disk is None or text_digest(on_disk) != text_digest(text)
    if workshop:
        site.app.begin(lab_id)
        if changed:  # claimed before it is written, because watchers of the folder react at once
            _claim(site, lab_id, _folder_text(site, lab_id, {written.file: text.encode()}) or "")
            site.app.save_text(lab_id, written.file, text)
        return True
    _claim(site, lab_id, text)
    if changed:
        site.app.save(lab_id, text)
    site.app.begin(lab_id)
    return True


def _claim(site: Site, lab_id: str, text: str) -> bool:
    return site.grader.claim(site.app.learner, lab_id, text)


async def save_events(
    site: Site, lab: Lab, grade: GradeLines, open_file: str = ""
) -> AsyncIterator[str]:
    """Server-sent events: the text whenever it changes on disk, and the verdict on each save.
    `open_file`: the file of a workshop that is shown."""
    lab_id = lab.id
    file, folder = site.app.path(lab_id), bool(lab.workshop)
    while not await run_in_threadpool(site.app.is_begun, lab_id):
        if site.grader.closing.is_set():
            return
        yield ": not begun\n\n"
        await asyncio.sleep(BEGUN_SECONDS)
    known = ""
    read = _folder_text if folder else source
    async for _ in _change_ticks(file if folder else file.parent, site.grader.closing, folder):
        # Some editors delete the file for a moment.
        text = await run_in_threadpool(read, site, lab_id) if file.exists() else None
        if text is None or text_digest(text) == known:
            yield ": still here\n\n"
            continue
        first, known = known == "", text_digest(text)
        body = await run_in_threadpool(source, site, lab_id, open_file) if folder else text
        if body is not None:
            yield _event({"kind": "text", "text": body, "seen": text_digest(body)})
        if not first and _claim(site, lab_id, text):
            yield _event({"kind": "begin"})
            async for line in iterate_in_threadpool(grade(site, lab_id)):
                yield f"data: {line}\n"


async def _change_ticks(folder: Path, closing: Event, below: bool) -> AsyncIterator[None]:
    """Yields now, at every change in `folder` (and below it), and every few seconds in between."""
    yield
    async for _ in awatch(
        folder, step=50, recursive=below, yield_on_timeout=True, stop_event=closing
    ):
        yield


def _event(values: dict[str, str]) -> str:
    return f"data: {json.dumps(values)}\n\n"


def _folder_text(site: Site, lab_id: str, new: Files = MappingProxyType({})) -> str | None:
    """The files of a workshop as one text, including those about to be written, to detect
    changes."""
    try:
        files = {**submission.read(site.app.lab(lab_id), site.app.path(lab_id)), **new}
    except SubmissionError:
        return None
    files = dict(sorted(files.items()))
    return "".join(f"{name}\0{content!r}\0" for name, content in files.items())
