"""The lab page: read, write, hand in, hear what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi import Form as FormField
from markupsafe import Markup
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.responses import RedirectResponse, Response, StreamingResponse
from watchfiles import awatch

from gradatim import render
from gradatim.errors import JudgeError, RequestError, SubmissionError
from gradatim.kinds import language_of
from gradatim.model import CheckResult, Lab, Outcome, Verdict
from gradatim.web import formats
from gradatim.web.context import Learner, Site, draw, page
from gradatim.web.formats import as_sentence
from gradatim.web.grading import Diagnosed, GradingEvent, NotGraded, normalized, text_digest

router = APIRouter(prefix="/labs/{lab_id}", default_response_class=Response)

LINES = "application/x-ndjson"
CHANGED = (
    "The file on disk was changed since this page read it. Your text here is kept in the editor "
    "below and nothing was saved: check once more to replace the file, or reload to take the file."
)

TASK = re.compile(r"<h\d>Your task</h\d>")


@dataclass(frozen=True)
class Written:
    """What a lab's form carries: the text, None without an editor, and the mark it had read."""

    text: str | None
    seen: str


async def _written(request: Request) -> Written:
    form = await request.form()  # a form parameter of the framework takes "" for nothing at all
    text, seen = form.get("text"), form.get("seen", "")
    return Written(normalized(text) if isinstance(text, str) else None, str(seen))


Form = Annotated[Written, Depends(_written)]


@router.get("")
def lab(site: Learner, lab_id: str) -> Response:
    """Lesson, task, editor and the last verdict; the judge warms up meanwhile."""
    try:
        site.app.prepare(lab_id)
    except JudgeError as error:  # a lesson can be read without it
        return _lab(site, lab_id, notice=as_sentence(str(error)))
    return _lab(site, lab_id)


@router.post("/check")
def check(site: Learner, lab_id: str, request: Request, written: Form) -> Response:
    """Save what was written, judge it, and show the verdict: in lines for a script, else again."""
    in_lines = LINES in request.headers.get("accept", "")
    if not _save(site, lab_id, written):
        return _changed(site, lab_id) if in_lines else _lab(site, lab_id, kept=written.text)
    if in_lines:
        return StreamingResponse(
            _lines(site, lab_id),
            media_type=LINES,
            headers={"content-encoding": "identity"},  # each line must leave at once
        )
    refused = [
        event for event in site.grader.grade(site.app, lab_id) if isinstance(event, NotGraded)
    ]
    if refused:
        return _lab(site, lab_id, notice=as_sentence(refused[0].sentence))
    return RedirectResponse(f"/labs/{lab_id}#verdict", 303)


@router.post("/hint")
def hint(site: Learner, lab_id: str, written: Form) -> Response:
    """One more rung of the hint ladder; what was written is saved first."""
    if not _save(site, lab_id, written):
        return _lab(site, lab_id, kept=written.text)
    site.app.hint(lab_id)
    return RedirectResponse(f"/labs/{lab_id}#hints", 303)


@router.post("/retest")
def retest(site: Learner, lab_id: str) -> Response:
    """Begin again from an empty file; the old one is kept aside."""
    site.app.retest(lab_id)
    return RedirectResponse(f"/labs/{lab_id}", 303)


@router.post("/explain")
def explain(site: Learner, lab_id: str, told: Annotated[str, FormField()] = "") -> Response:
    """Keep what the learner says about their solution."""
    try:
        site.app.explain(lab_id, told)
    except RequestError as error:
        return _lab(site, lab_id, notice=as_sentence(str(error)), told=told)
    return RedirectResponse(f"/labs/{lab_id}#again", 303)


@router.get("/solution")
def solution(site: Learner, lab_id: str) -> Response:
    """The author's solution, after passing."""
    found = site.app.solution(lab_id)
    if found is None:
        raise RequestError("the solution is shown after passing", where=lab_id)
    lab = site.app.material(lab_id).lab
    return page("solution.html", lab=lab, answers=found, language=language_of(lab.file))


@router.get("/figures/{number}.png")
def figure(site: Learner, lab_id: str, number: int) -> Response:
    """A picture that the last submission drew; as an image, so that nothing in it can run."""
    verdict = site.grader.last(site.app.learner, lab_id)
    if verdict is None or not 1 <= number <= len(verdict.figures):
        raise RequestError(f"no figure {number}", where=lab_id, do="check the lab again")
    return Response(verdict.figures[number - 1], media_type="image/png")


@router.get("/events")
async def events(site: Learner, lab_id: str) -> Response:
    """GradingEvent of saves made in the learner's own editor, judged as they come."""
    file = await run_in_threadpool(site.app.begin, lab_id)
    if not _is_text(file):
        return Response(status_code=204)  # tells the browser not to ask again
    return StreamingResponse(_saves(site, lab_id, file), media_type="text/event-stream")


async def _saves(site: Site, lab_id: str, file: Path) -> AsyncIterator[str]:
    known = ""
    async for _ in _ticks(file.parent, site.grader.closing):
        # Some editors take the file away for a moment; asking for it then would lay the starter.
        text = await run_in_threadpool(_source, site, lab_id) if file.exists() else None
        if text is None or text_digest(text) == known:
            yield ": still here\n\n"
            continue
        first, known = known == "", text_digest(text)
        yield _event({"kind": "text", "text": text, "seen": known})
        if not first and site.grader.claim(site.app.learner, lab_id, text):
            yield _event({"kind": "begin"})
            async for line in iterate_in_threadpool(_lines(site, lab_id)):
                yield f"data: {line}\n"


async def _ticks(folder: Path, closing: Event) -> AsyncIterator[None]:
    """Now, at every change in `folder`, and every few seconds in between."""
    yield
    async for _ in awatch(
        folder, step=50, recursive=False, yield_on_timeout=True, stop_event=closing
    ):
        yield


def _event(values: dict[str, str]) -> str:
    return f"data: {json.dumps(values)}\n\n"


def _save(site: Site, lab_id: str, written: Written) -> bool:
    """False if the file on disk is no longer the one that the page had read."""
    text = written.text
    if text is None:
        return True
    on_disk = _source(site, lab_id)
    if (
        written.seen
        and on_disk is not None
        and text_digest(on_disk) not in (written.seen, text_digest(text))
    ):
        return False
    site.grader.claim(site.app.learner, lab_id, text)
    if on_disk is None or text_digest(on_disk) != text_digest(text):
        site.app.save(lab_id, text)
    return True


def _lines(site: Site, lab_id: str) -> Iterator[str]:
    for event in site.grader.grade(site.app, lab_id):
        yield json.dumps(_line(site, lab_id, event)) + "\n"
    yield json.dumps({"kind": "end"}) + "\n"


def _line(site: Site, lab_id: str, event: GradingEvent) -> dict[str, str]:
    match event:
        case CheckResult():
            return {"kind": "result", "html": draw("parts/result.html", result=event)}
        case NotGraded(sentence):
            return {"kind": "refused", "text": as_sentence(sentence)}
        case Verdict():
            kind, verdict = "verdict", event
        case Diagnosed(verdict):
            kind = "named"
    view = formats.of_verdict(verdict)
    searching = kind == "verdict" and view.outcome is Outcome.FAIL
    html = draw("parts/verdict.html", lab_id=lab_id, view=view, searching=searching)
    return {"kind": kind, "outcome": str(view.outcome), "html": html}


def _changed(site: Site, lab_id: str) -> Response:
    line = {"kind": "changed", "text": CHANGED, "seen": text_digest(site.app.source(lab_id))}
    return Response(json.dumps(line) + "\n", 409, media_type=LINES)


def _lab(
    site: Site, lab_id: str, *, kept: str | None = None, notice: str = "", told: str = ""
) -> Response:
    """The page; `kept` is text that could not be saved because the file has changed, `told` an
    explanation that was too short."""
    file = site.app.begin(lab_id)
    material = site.app.material(lab_id)
    lesson, task = _at_the_task(_untitled(material.lesson))
    source = _source(site, lab_id) if _is_text(file) else None
    solved = site.app.solution(lab_id) is not None
    status = 409 if kept is not None else 422 if notice else 200
    return page(
        "lab.html",
        status,
        lab=material.lab,
        lesson=lesson,
        worked=material.worked,
        task=task,
        phase=_phase(site, material.lab),
        state=next(row.state for row in site.app.labs() if row.lab.id == lab_id),
        file=file,
        source=source,
        text=source if kept is None else kept,
        notice=notice if kept is None else CHANGED,
        language=language_of(file.name),
        hints=site.app.hints(lab_id),
        told=told,
        stands=site.app.stands(lab_id),
        comes_back=site.app.comes_back(lab_id),
        today=site.app.today(),
        rungs=len(material.lab.hints.rungs),
        view=_last(site, lab_id),
        solved=solved,
        following=_following(site, lab_id) if solved else None,
    )


def _last(site: Site, lab_id: str) -> formats.Shown | None:
    """The last verdict in the evidence, with its pictures if they are still in memory."""
    data = site.app.last(lab_id)
    if data is None:
        return None
    verdict = site.grader.last(site.app.learner, lab_id)
    same = verdict is not None and verdict.seed == data.get("seed")
    return formats.of_evidence(data, len(verdict.figures) if same and verdict else 0)


def _following(site: Site, lab_id: str) -> Any:
    """The first step of today that is another lab."""
    return next((s for s in site.app.next() if s.kind == "lab" and s.id != lab_id), None)


def _untitled(lesson: str) -> str:
    """Without its first heading: the page has the lab's title already."""
    first, _, rest = lesson.lstrip().partition("\n")
    return rest if first.startswith("# ") else lesson


def _at_the_task(lesson: str) -> tuple[Markup, Markup]:
    """The lesson as a page: what comes before the heading of the task, and the rest."""
    drawn = render.html(lesson)
    found = TASK.search(drawn)
    at = found.start() if found else len(drawn)
    return Markup(drawn[:at]), Markup(drawn[at:])


def _phase(site: Site, lab: Lab) -> str:
    return next((p.title for p in site.app.pack.phases if p.number == lab.phase), "")


def _source(site: Site, lab_id: str) -> str | None:
    """The learner's text as a browser holds it; None while it is no readable text."""
    try:
        return normalized(site.app.source(lab_id))
    except SubmissionError:
        return None


def _is_text(file: Path) -> bool:
    return not file.is_dir() and file.suffix != ".ipynb"
