"""The page of a lab or an exercise: read, write, run, submit, see the verdict."""

from __future__ import annotations

import asyncio
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

from gradatim import render, submission
from gradatim.errors import JudgeError, RequestError, SubmissionError
from gradatim.kinds import kind_of, language_of
from gradatim.model import CheckResult, Lab, Outcome, Verdict
from gradatim.rules.catalogue import Item
from gradatim.web import formats, outputs
from gradatim.web.formats import as_sentence
from gradatim.web.grading import Diagnosed, GradingEvent, NotGraded, normalized, text_digest
from gradatim.web.site import Learner, Site, draw, page

router = APIRouter(default_response_class=Response)  # included for labs and for exercises

LINES = "application/x-ndjson"
CHANGED = (
    "The file on disk has changed since this page loaded it. Your text is still in the editor "
    "below and nothing was saved: check again to replace the file, or reload to use the file."
)

BEGUN_SECONDS = 0.5  # between two looks whether the files are there

TASK = re.compile(r"<h\d>Your task</h\d>")


@dataclass(frozen=True)
class Written:
    """A lab's form: the text (None without an editor) and the digest of the file it is based on."""

    text: str | None
    seen: str


async def _written(request: Request) -> Written:
    form = await request.form()  # a FastAPI form parameter reads "" as missing
    text, seen = form.get("text"), form.get("seen", "")
    return Written(normalized(text) if isinstance(text, str) else None, str(seen))


Form = Annotated[Written, Depends(_written)]


def _named(site: Learner, request: Request) -> str:
    """The id of the lab or exercise that the address names."""
    found = request.path_params
    if "lab_id" in found:
        return site.app.lab(found["lab_id"]).id
    return site.app.exercise(f"{found['skill_id']}/{found['name']}").id


LabId = Annotated[str, Depends(_named)]


@router.get("")
def lab(site: Learner, lab_id: LabId) -> Response:
    """Lesson, task, editor and the last verdict; warms up the judge."""
    try:
        site.app.prepare(lab_id)
    except JudgeError as error:  # a lesson can be read without a judge
        return _lab(site, lab_id, notice=as_sentence(str(error)))
    return _lab(site, lab_id)


@router.post("/begin")
def begin(site: Learner, lab_id: LabId, written: Form) -> Response:
    """Create the files in the learner's folder, with what was written so far."""
    if not _save(site, lab_id, written):
        return _lab(site, lab_id, kept=written.text)
    return RedirectResponse(f"{_address(site, lab_id)}#work", 303)


@router.post("/check")
def check(site: Learner, lab_id: LabId, request: Request, written: Form) -> Response:
    """Save and grade the text; answer with lines for a script, else with the page."""
    in_lines = LINES in request.headers.get("accept", "")
    if not _save(site, lab_id, written):
        return _changed(site, lab_id) if in_lines else _lab(site, lab_id, kept=written.text)
    if in_lines:
        return StreamingResponse(
            _lines(site, lab_id),
            media_type=LINES,
            headers={"content-encoding": "identity"},  # send each line at once
        )
    refused = [
        event for event in site.grader.grade(site.app, lab_id) if isinstance(event, NotGraded)
    ]
    if refused:
        return _lab(site, lab_id, notice=as_sentence(refused[0].sentence))
    return RedirectResponse(f"{_address(site, lab_id)}#verdict", 303)


@router.post("/run")
def run(site: Learner, lab_id: LabId, request: Request, written: Form) -> Response:
    """Save what was written and show what it prints; it is no attempt."""
    scripted = outputs.JSON in request.headers.get("accept", "")
    if not _save(site, lab_id, written):
        return _changed(site, lab_id) if scripted else _lab(site, lab_id, kept=written.text)
    ran = outputs.shown(site, site.app.run_file(lab_id))
    return outputs.answer(ran) if scripted else _lab(site, lab_id, ran=ran)


@router.post("/hint")
def hint(site: Learner, lab_id: LabId, written: Form) -> Response:
    """One more hint; saves the text first."""
    if not _save(site, lab_id, written):
        return _lab(site, lab_id, kept=written.text)
    site.app.hint(lab_id)
    return RedirectResponse(f"{_address(site, lab_id)}#hints", 303)


@router.post("/retest")
def retest(site: Learner, lab_id: LabId) -> Response:
    """Start over from an empty file; the old one is kept."""
    site.app.retest(lab_id)
    return RedirectResponse(f"{_address(site, lab_id)}", 303)


@router.post("/explain")
def explain(
    site: Learner, lab_id: LabId, explanation: Annotated[str, FormField()] = ""
) -> Response:
    """Save the learner's explanation of their solution."""
    try:
        site.app.explain(lab_id, explanation)
    except RequestError as error:
        return _lab(site, lab_id, notice=as_sentence(str(error)), explanation=explanation)
    return RedirectResponse(f"{_address(site, lab_id)}#again", 303)


@router.get("/solution")
def solution(site: Learner, lab_id: LabId) -> Response:
    """The author's solution, after passing."""
    found = site.app.solution(lab_id)
    if found is None:
        raise RequestError("the solution is shown after you pass", where=lab_id)
    lab = site.app.material(lab_id).lab
    return page(
        "solution.html",
        lab=lab,
        answers=[
            (_heading(name), text, language_of(name if lab.workshop else lab.file))
            for name, text in found.items()
        ],
        address=_address(site, lab_id),
        passed=site.app.lab_state(lab_id).passed,
    )


def _heading(name: str) -> str:
    """Above an answer: nothing for the first one, the name of its file in a workshop."""
    way, _, file = name.partition(": ")
    other = "" if way == "solution" else f"Another way: {way.replace('_', ' ')}"
    return ", ".join(filter(None, (other, file)))


@router.get("/figures/{number}.png")
def figure(site: Learner, lab_id: LabId, number: int) -> Response:
    """A picture that the last submission drew; as an image, so that nothing in it can run."""
    verdict = site.grader.last(site.app.learner, lab_id)
    if verdict is None or not 1 <= number <= len(verdict.figures):
        raise RequestError(f"no figure {number}", where=lab_id, do="check the lab again")
    return Response(verdict.figures[number - 1], media_type="image/png")


@router.get("/events")
async def events(site: Learner, lab_id: LabId) -> Response:
    """GradingEvent of saves made in the learner's own editor, judged as they come."""
    lab = site.app.lab(lab_id)
    if not _is_text(lab) and not lab.workshop:
        return Response(status_code=204)  # stops the browser from asking again
    return StreamingResponse(_saves(site, lab), media_type="text/event-stream")


async def _saves(site: Site, lab: Lab) -> AsyncIterator[str]:
    lab_id = lab.id
    file, folder = site.app.path(lab_id), bool(lab.workshop)
    while not await run_in_threadpool(site.app.is_begun, lab_id):
        if site.grader.closing.is_set():
            return
        yield ": not begun\n\n"
        await asyncio.sleep(BEGUN_SECONDS)
    known = ""
    read = _folder if folder else _source
    async for _ in _ticks(file if folder else file.parent, site.grader.closing, folder):
        # Some editors delete the file for a moment.
        text = await run_in_threadpool(read, site, lab_id) if file.exists() else None
        if text is None or text_digest(text) == known:
            yield ": still here\n\n"
            continue
        first, known = known == "", text_digest(text)
        if not folder:
            yield _event({"kind": "text", "text": text, "seen": known})
        if not first and site.grader.claim(site.app.learner, lab_id, text):
            yield _event({"kind": "begin"})
            async for line in iterate_in_threadpool(_lines(site, lab_id)):
                yield f"data: {line}\n"


async def _ticks(folder: Path, closing: Event, below: bool) -> AsyncIterator[None]:
    """Now, at every change in `folder` (and below it), and every few seconds in between."""
    yield
    async for _ in awatch(
        folder, step=50, recursive=below, yield_on_timeout=True, stop_event=closing
    ):
        yield


def _event(values: dict[str, str]) -> str:
    return f"data: {json.dumps(values)}\n\n"


def _save(site: Site, lab_id: str, written: Written) -> bool:
    """False if the file on disk is no longer the one that the page had read."""
    text = written.text
    if text is None:
        site.app.begin(lab_id)
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
    site.app.begin(lab_id)
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
    address = _address(site, lab_id)
    html = draw("parts/verdict.html", address=address, view=view, searching=searching)
    return {"kind": kind, "outcome": str(view.outcome), "html": html}


def _changed(site: Site, lab_id: str) -> Response:
    line = {"kind": "changed", "text": CHANGED, "seen": text_digest(site.app.source(lab_id))}
    return Response(json.dumps(line) + "\n", 409, media_type=LINES)


def _lab(
    site: Site,
    lab_id: str,
    *,
    kept: str | None = None,
    notice: str = "",
    explanation: str = "",
    ran: outputs.Shown | None = None,
) -> Response:
    """The page; `kept` is text that could not be saved because the file has changed, `explanation`
    one that was too short, `ran` what the file has just printed."""
    file = site.app.path(lab_id)
    material = site.app.material(lab_id)
    exercise = site.app.pack.exercises.get(lab_id)
    lesson, task = _at_the_task(_untitled(material.lesson))
    source = _source(site, lab_id) if _is_text(material.lab) else None
    solved = site.app.solution(lab_id) is not None
    state = site.app.lab_state(lab_id)
    status = 409 if kept is not None else 422 if notice else 200
    return page(
        "lab.html",
        status,
        lab=material.lab,
        exercise=exercise,
        address=_address(site, lab_id),
        above=_above(site, material.lab),
        lesson=lesson,
        worked=material.worked,
        task=task,
        state=state.state,
        file=file,
        begun=site.app.is_begun(lab_id),
        missing=site.app.missing(material.lab.skills),
        folder=kind_of(material.lab.kind).folder is not None,
        source=source,
        text=source if kept is None else kept,
        notice=notice if kept is None else CHANGED,
        language=language_of(file.name),
        hints=[] if exercise else site.app.hints(lab_id),
        help=site.app.help_with(lab_id) if exercise else None,
        explanation=explanation,
        ran=ran,
        runs=source is not None and language_of(file.name) == "python",
        lab_state=state,
        retest=site.app.next_retest(lab_id),
        today=site.app.today(),
        rungs=len(material.lab.hints.rungs),
        view=_last(site, lab_id),
        solved=solved,
        activity=lab_id,
        notes=site.app.feedback(lab_id),
        following=_following(site, lab_id) if state.passed else None,
        gain=_gain(site, material.lab) if state.passed else None,
    )


def _address(site: Site, lab_id: str) -> str:
    return formats.address("practice" if lab_id in site.app.pack.exercises else "lab", lab_id)


def _last(site: Site, lab_id: str) -> formats.VerdictView | None:
    """The last verdict in the evidence, with its pictures if they are still in memory."""
    data = site.app.last_verdict(lab_id)
    if data is None:
        return None
    verdict = site.grader.last(site.app.learner, lab_id)
    same = verdict is not None and verdict.seed == data.get("seed")
    return formats.of_evidence(data, len(verdict.figures) if same and verdict else 0)


def _gain(site: Site, lab: Lab) -> dict[str, Any]:
    """How far the course of its skill is."""
    skill = site.app.skill(lab.skills[0])
    items = [item for item in site.app.outline(skill.id) if item.kind != "cards"]
    return {"skill": skill, "done": sum(item.done for item in items), "total": len(items)}


def _following(site: Site, lab_id: str) -> Item | None:
    """What its skill goes on with; of a lab, the first lab of today where nothing is left."""
    found = site.app.following(lab_id)
    if found is not None or lab_id in site.app.pack.exercises:
        return found
    steps = (
        step for step in site.app.next() if step.kind in ("lab", "workshop") and step.id != lab_id
    )
    return next((Item(s.kind, s.id, s.title, s.minutes) for s in steps), None)


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


def _above(site: Site, lab: Lab) -> tuple[str, str]:
    """Address and title of the page that leads here: the phase of a lab, an exercise's skill."""
    if lab.id in site.app.pack.exercises:
        skill = site.app.skill(lab.skills[0])
        return formats.address("skill", skill.id), skill.title
    title = next((p.title for p in site.app.pack.phases if p.number == lab.phase), "")
    return f"/roadmap#phase-{lab.phase}", title


def _source(site: Site, lab_id: str) -> str | None:
    """The learner's text as a browser holds it; None while it is no readable text."""
    try:
        return normalized(site.app.source(lab_id))
    except SubmissionError:
        return None


def _folder(site: Site, lab_id: str) -> str | None:
    """All files of a workshop as one text, to see whether any has changed."""
    try:
        files = submission.read(site.app.lab(lab_id), site.app.path(lab_id))
    except SubmissionError:
        return None
    return "".join(f"{name}\0{content!r}\0" for name, content in files.items())


def _is_text(lab: Lab) -> bool:
    return kind_of(lab.kind).folder is None and not lab.file.endswith(".ipynb")
