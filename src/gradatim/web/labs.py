"""The page of a lab or an exercise: read, write, run, check, see the verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi import Form as FormField
from starlette.responses import RedirectResponse, Response, StreamingResponse

from gradatim.app.workshops import check_name
from gradatim.errors import GradatimError, JudgeError, RequestError
from gradatim.model import CheckProgress, CheckResult, Outcome, Verdict
from gradatim.web import formats, lab_files, lab_page, outputs, solutions
from gradatim.web.formats import as_sentence
from gradatim.web.grading import Diagnosed, GradingEvent, NotGraded, normalized, text_digest
from gradatim.web.lab_files import Form, Written
from gradatim.web.lab_page import CHANGED, PageState
from gradatim.web.site import Learner, Site, draw

router = APIRouter(default_response_class=Response)  # included for labs and for exercises

LINES = "application/x-ndjson"


def _lab_id_of(site: Learner, request: Request) -> str:
    """The id of the lab or exercise in the path."""
    found = request.path_params
    if "lab_id" in found:
        return site.app.lab(found["lab_id"]).id
    return site.app.exercise(f"{found['skill_id']}/{found['name']}").id


LabId = Annotated[str, Depends(_lab_id_of)]


@router.get("")
def lab(site: Learner, lab_id: LabId, file: str = "") -> Response:
    """Lesson, task, editor and the last verdict; warms up the judge. `file`: of a workshop."""
    try:
        site.app.prepare(lab_id)
    except JudgeError as error:  # a lesson can be read without a judge
        return lab_page.lab_page(site, lab_id, PageState(notice=as_sentence(str(error)), file=file))
    return lab_page.lab_page(site, lab_id, PageState(file=file))


@router.post("/save")
def save(
    site: Learner,
    lab_id: LabId,
    written: Form,
    go: Annotated[str, FormField()] = "",
    new: Annotated[str, FormField()] = "",
) -> Response:
    """Save the text, then show another file of a workshop, which may be a new one."""
    if new:
        check_name(new)
    if not lab_files.save(site, lab_id, written):
        return _refused(site, lab_id, written)
    return _redirect(site, lab_id, "work", new or go or written.file)


@router.post("/begin")
def begin(site: Learner, lab_id: LabId, written: Form) -> Response:
    """Create the files in the learner's folder, with the text written so far."""
    if not lab_files.save(site, lab_id, written):
        return _refused(site, lab_id, written)
    return _redirect(site, lab_id, "work", written.file)


@router.post("/check")
def check(site: Learner, lab_id: LabId, request: Request, written: Form) -> Response:
    """Save and judge the text; respond with a stream of lines to scripts, else with the page."""
    in_lines = LINES in request.headers.get("accept", "")
    if not lab_files.save(site, lab_id, written):
        return _changed(site, lab_id) if in_lines else _refused(site, lab_id, written)
    site.app.record_pasted(lab_id, written.pasted)
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
        notice = as_sentence(refused[0].sentence)
        return lab_page.lab_page(site, lab_id, PageState(notice=notice, file=written.file))
    return _redirect(site, lab_id, "verdict", written.file)


@router.post("/stop")
def stop(site: Learner, lab_id: LabId) -> Response:
    """Stop the running check; its request ends with a message."""
    site.grader.stop(site.app.learner, lab_id)
    return Response(status_code=204)


@router.post("/run")
def run(site: Learner, lab_id: LabId, request: Request, written: Form) -> Response:
    """Save the text and show the output of the file or of a call; does not count as an attempt."""
    scripted = outputs.JSON in request.headers.get("accept", "")
    if not lab_files.save(site, lab_id, written):
        return _changed(site, lab_id) if scripted else _refused(site, lab_id, written)
    result = _run_output(site, lab_id, written)
    if scripted:
        return outputs.answer(result)
    return lab_page.lab_page(
        site, lab_id, PageState(output=result, file=written.file, call=written.call)
    )


@router.post("/hint")
def hint(site: Learner, lab_id: LabId, written: Form) -> Response:
    """Show one more hint; saves the text first."""
    if not lab_files.save(site, lab_id, written):
        return _refused(site, lab_id, written)
    site.app.hint(lab_id, lab_page.hints(site, lab_id).next)
    return _redirect(site, lab_id, "hints", written.file)


@router.post("/reword")
def reword(site: Learner, lab_id: LabId, written: Form) -> Response:
    """Show the last hint in the words of the learner's tutor; saves the text first."""
    if not lab_files.save(site, lab_id, written):
        return _refused(site, lab_id, written)
    reworded = site.app.reworded_hint(lab_id)
    return lab_page.lab_page(site, lab_id, PageState(reworded=reworded, file=written.file))


@router.post("/retest")
def retest(site: Learner, lab_id: LabId, sure: Annotated[str, FormField()] = "") -> Response:
    """Start over from an empty file; the old one is kept. Asks first if it would count for less."""
    state = site.app.lab_state(lab_id)
    if state.passed and not sure and lab_page.repeat(site, lab_id).early:
        return lab_page.lab_page(site, lab_id, PageState(early=True))
    site.app.retest(lab_id)
    return RedirectResponse(lab_page.address(site, lab_id), 303)


@router.post("/explain")
def explain(
    site: Learner,
    lab_id: LabId,
    explanation: Annotated[str, FormField()] = "",
    again: Annotated[str, FormField()] = "",
) -> Response:
    """Save the learner's explanation of their solution, or ask for another mistake (`again`)."""
    try:
        if again:
            site.app.other_mistake(lab_id)
        else:
            site.app.explain(lab_id, explanation)
    except RequestError as error:
        state = PageState(notice=as_sentence(str(error)), explanation=explanation)
        return lab_page.lab_page(site, lab_id, state)
    return _redirect(site, lab_id, "again")


@router.post("/mistake")
def mistake(site: Learner, lab_id: LabId, changed: Annotated[str, FormField()] = "") -> Response:
    """Judge the copy in which the learner makes a mistake on purpose."""
    try:
        made = site.app.check_mistake(lab_id, normalized(changed) or None)
    except GradatimError as error:
        return lab_page.lab_page(site, lab_id, PageState(notice=as_sentence(str(error))))
    if not made.right:
        return lab_page.lab_page(site, lab_id, PageState(remark=made.remark))
    return _redirect(site, lab_id, "again")


@router.get("/solution")
def solution(site: Learner, lab_id: LabId) -> Response:
    """The author's solution next to the learner's, after a pass."""
    return solutions.solution_page(site, lab_id)


@router.get("/figures/{number}.png")
def figure(site: Learner, lab_id: LabId, number: int) -> Response:
    """A picture drawn by the last submission; served as an image, so that nothing in it can run."""
    verdict = site.grader.last(site.app.learner, lab_id)
    if verdict is None or not 1 <= number <= len(verdict.figures):
        raise RequestError(f"no figure {number}", where=lab_id, do="check the lab again")
    return Response(verdict.figures[number - 1], media_type="image/png")


@router.get("/events")
async def events(site: Learner, lab_id: LabId, file: str = "") -> Response:
    """GradingEvent of saves made in the learner's own editor, judged as they come."""
    lab = site.app.lab(lab_id)
    if not lab_files.is_text(lab) and not lab.workshop:
        return Response(status_code=204)  # stops the browser from asking again
    found = lab_files.save_events(site, lab, _lines, file)
    return StreamingResponse(found, media_type="text/event-stream")


def _refused(site: Site, lab_id: str, written: Written) -> Response:
    """The page with a text that was not saved, because the file has changed."""
    return lab_page.lab_page(site, lab_id, PageState(unsaved=written.text, file=written.file))


def _redirect(site: Site, lab_id: str, part: str, file: str = "") -> Response:
    query = f"?file={quote(file)}" if file else ""  # of a workshop
    return RedirectResponse(f"{lab_page.address(site, lab_id)}{query}#{part}", 303)


def _run_output(site: Site, lab_id: str, written: Written) -> outputs.CodeOutput:
    """The output of the file or of a call; for a workshop, of a program with arguments."""
    file, call = written.file, written.call.strip()
    if site.app.lab(lab_id).workshop:
        words = f"python {file} {call}".strip()
        return outputs.code_output(site, site.app.run_text(lab_id, file, call), words)
    return outputs.code_output(site, site.app.run_file(lab_id, call), call, bool(call))


def _lines(site: Site, lab_id: str) -> Iterator[str]:
    for event in site.grader.grade(site.app, lab_id):
        yield json.dumps(_line(site, lab_id, event)) + "\n"
    yield json.dumps({"kind": "end"}) + "\n"


def _line(site: Site, lab_id: str, event: GradingEvent) -> dict[str, Any]:
    match event:
        case CheckProgress():
            return {"kind": "progress", **asdict(event)}
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
    html = lab_page.verdict(site, lab_id, view, searching)
    return {"kind": kind, "outcome": str(view.outcome), "html": html}


def _changed(site: Site, lab_id: str) -> Response:
    line = {"kind": "changed", "text": CHANGED, "seen": text_digest(site.app.source(lab_id))}
    return Response(json.dumps(line) + "\n", 409, media_type=LINES)
