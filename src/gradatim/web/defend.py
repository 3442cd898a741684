"""The pages of a defence: begin one, one question at a time, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim import submission
from gradatim.errors import GradatimError, RequestError, SubmissionError
from gradatim.model.defence import CHANGE, REACH, ChangeRequest, CodeQuestion
from gradatim.rules.defence import words
from gradatim.rules.defence.history import HistoryQuestion
from gradatim.rules.defence.session import CODE, HISTORY, WALK, Item, Question, Session
from gradatim.rules.defence.walkthrough import Part
from gradatim.web.formats import as_sentence
from gradatim.web.grading import normalized, text_digest
from gradatim.web.site import Learner, Site, page

if TYPE_CHECKING:
    from gradatim.app.defence import Running

router = APIRouter(prefix="/defend", default_response_class=Response)

Text = Annotated[str, Form()]
SHORTEST, LONGEST = 5, 120  # minutes
MOST_FAILURES = 5  # that are shown
_ONE_AT_A_TIME = Lock()  # an answer that is sent twice is graded once


@dataclass(frozen=True)
class AnswerView:
    """An answered question as the page shows it."""

    where: str  # such as core.py, line 12; "" if it is not about a line
    question: str
    old: str = ""
    new: str = ""
    typed: str = ""
    word: str = ""
    style: str = ""  # right | wrong | soft
    facts: list[str] = field(default_factory=list)
    look: str = ""


@dataclass(frozen=True)
class Work:
    """What the form of a change request sends."""

    text: str  # of the copy
    seen: str  # digest of the copy that the text is based on
    choice: str  # "skip" leaves the copy as it is; "" checks it


@router.get("")
def defend(site: Learner, project: str = "") -> Response:
    """The projects that can be defended (one may be preselected), open defences and past ones."""
    return _overview_page(site, {"project": project})


@router.post("")
def begin(
    site: Learner, project: Text = "", part: Text = "", minutes: Text = "", witness: Text = ""
) -> Response:
    """Draw the questions, or continue the project's open defence."""
    from gradatim.app.defence import PARTS, Options

    typed = {"project": project, "part": part, "minutes": minutes, "witness": witness}
    try:
        if part and part not in PARTS:
            raise RequestError(f"a defence has no part '{part[:40]}'", do="choose one of the list")
        parts = (part,) if part else PARTS
        options = Options(" ".join(witness.split()), _minutes(minutes), None, parts)
        with _ONE_AT_A_TIME:
            found = site.app.open_defence(site.app.project(project).id)
            if found is None:
                running = site.app.defend_project(project, options=options)
                site.defences[running.id] = running
        name = found.id if found else running.id
    except GradatimError as error:
        return _overview_page(site, typed, as_sentence(str(error)))
    return RedirectResponse(f"/defend/{name}", 303)


@router.get("/{name}")
def one(site: Learner, name: str) -> Response:
    """The open question, or the result if there is none."""
    return _session_page(site, name)


@router.post("/{name}")
def answer(
    site: Learner, name: str, number: Annotated[int, Form()], typed: Text = "", choice: Text = "",
    text: Text = "", seen: Text = "",
) -> Response:  # fmt: skip
    """Answer a question, or skip it (`choice`); earlier answers stay. `text`: the copy of a change
    request; `seen`: the digest of the copy on which that text is based."""
    with _ONE_AT_A_TIME:
        session = site.app.defence_session(name)
        running = _running(site, session)
        item = _open_item(session, running)
        if running is not None and item is not None and session.items.index(item) + 1 == number:
            question, body = item.question, normalized(text)
            try:
                if isinstance(question, ChangeRequest):
                    notice = _worked_on(site, running, question, Work(body, seen, choice))
                else:
                    notice = _answered(site, running, question, typed, choice)
            except (RequestError, SubmissionError) as error:
                notice = as_sentence(str(error))
            if notice:
                return _session_page(site, name, body or typed, notice)
    anchor = "#checked" if name in site.checked else ""
    return RedirectResponse(f"/defend/{name}{anchor}", 303)


@router.post("/{name}/end")
def end(site: Learner, name: str) -> Response:
    """End it before its last question."""
    site.app.end_defence(site.app.defence_session(name))
    return RedirectResponse(f"/defend/{name}", 303)


def _answered(site: Site, running: Running, question: Question, typed: str, choice: str) -> str:
    """Records the answer; returns what is missing in it, if it can still be added."""
    typed = "" if choice == "skip" else typed.strip()
    if not typed and choice != "skip":
        return "There is no answer yet."
    if isinstance(question, CodeQuestion):
        site.app.ask_question(running, question)
        site.app.answer_code(running, question, typed)
    elif isinstance(question, HistoryQuestion):
        site.app.answer_history(running, question, typed)
    elif isinstance(question, Part):
        missing = site.app.citations(running, question, typed).missing
        if typed and missing and choice != "keep":
            return f"This cites {' and '.join(missing)}. Add it, or keep the answer as it is."
        site.app.answer_part(running, question, typed)
    return ""


def _worked_on(site: Site, running: Running, request: ChangeRequest, work: Work) -> str:
    """Saves and checks the copy, or leaves it as it is; returns why it was not saved, if so."""
    path = site.app.working_copy(running, request)
    on_disk = path.read_bytes().decode("utf-8", "replace")
    if work.text and text_digest(on_disk) not in (work.seen, text_digest(work.text)):
        return _OTHERWISE
    if work.text and work.text != on_disk:
        submission.write_atomically(path, work.text.encode("utf-8"))
    site.checked.pop(running.id, None)
    if work.choice == "skip":
        site.app.leave_change(running, request)
        return ""
    checked = site.app.check_change(running, request)
    if not checked.passed:
        site.checked[running.id] = checked
    return ""


_OTHERWISE = (
    "The copy was changed in another editor since this page was opened. Check again to put this "
    "text in its place; open the page again to see the other one."
)


def _minutes(text: str) -> int:
    text = text.strip()
    if not text:
        return 0
    if len(text) > 3 or not text.isdecimal() or not SHORTEST <= int(text) <= LONGEST:
        do = f"choose {SHORTEST} to {LONGEST}, or leave it empty"
        raise RequestError(f"'{text[:20]}' is no possible number of minutes", do=do)
    return int(text)


def _running(site: Site, session: Session) -> Running | None:
    """The defence with what is needed to ask the rest; None when it is over."""
    if not session.is_open(site.app.now()):
        site.defences.pop(session.id, None)
        site.checked.pop(session.id, None)
        return None
    if session.id not in site.defences:
        site.defences[session.id] = site.app.continue_defence(session)
    return site.defences[session.id]


def _open_item(session: Session, running: Running | None) -> Item | None:
    """The next question that can be asked; None when there is none."""
    if running is None:
        return None
    return next((item for item in session.left if not running.is_closed(item.question)), None)


def _overview_page(site: Site, typed: dict[str, str] | None = None, notice: str = "") -> Response:
    app, now = site.app, site.app.now()
    sessions, known = app.defence_sessions(), {one.id: one for one in app.defences()}
    return page(
        "defend.html",
        422 if notice else 200,
        projects=[one for one in app.pack.projects.values() if app.project_folder(one.id).is_dir()],
        open=[(_title(site, one), one) for one in sessions if one.is_open(now)],
        earlier=[
            (_title(site, one), one, known[one.id])
            for one in reversed(sessions)
            if not one.is_open(now)
        ],
        parts=_PARTS,
        typed=typed or {},
        notice=notice,
    )


_PARTS = {
    "": "All of it",
    CODE: "Only the code",
    HISTORY: "Only the history",
    WALK: "Only the walk-through",
    CHANGE: "Only a change request",
}


def _title(site: Site, session: Session) -> str:
    """The title of the project, or the name of the file."""
    if project := site.app.pack.projects.get(session.subject):
        return project.title
    return session.subject or Path(session.where).name


def _session_page(site: Site, name: str, typed: str = "", notice: str = "") -> Response:
    session = site.app.defence_session(name)
    running = _running(site, session)
    item = _open_item(session, running)
    shared: dict[str, Any] = {
        "session": session,
        "about": _title(site, session),
        "notice": notice,
    }
    if running is None or item is None:
        known = next(one for one in site.app.defences() if one.id == name)
        answers = [_answer_view(one) for one in session.items]
        return page("defence_result.html", known=known, answers=answers, **shared)
    question, minutes_left = item.question, session.minutes_left(site.app.now())
    if isinstance(question, ChangeRequest):
        return _change(site, running, question, typed, {
            **shared, "number": session.items.index(item) + 1, "intro": words.INTRODUCTIONS[CHANGE],
            "last": _answer_view(session.last) if session.last else None,
        })  # fmt: skip
    code = ""
    if isinstance(question, CodeQuestion):
        site.app.ask_question(running, question)
        code = site.app.code_around(running, question)
    return page(
        "defence.html",
        422 if notice else 200,
        number=session.items.index(item) + 1,
        item=item,
        question=question,
        ask=_ask(question),
        intro=words.INTRODUCTIONS[item.part],
        code=code,
        left=None if minutes_left is None else max(0, ceil(minutes_left)),
        last=_answer_view(session.last) if session.last else None,
        typed=typed,
        **shared,
    )


def _change(
    site: Site, running: Running, request: ChangeRequest, typed: str, context: dict[str, Any]
) -> Response:
    """The page of a change request: what is asked, the copy in an editor, and the last check."""
    site.app.ask_question(running, request)
    path = site.app.working_copy(running, request)
    on_disk = path.read_bytes().decode("utf-8", "replace")
    checked = site.checked.get(running.id)
    return page(
        "change_request.html",
        422 if context["notice"] else 200,
        request=request,
        line=site.app.line_of(running, request),
        left=ceil(site.app.change_minutes_left(running, request)),
        late=words.late_rule(running.options.minutes),
        examples=words.examples(request),
        path=path,
        text=typed or on_disk,
        seen=text_digest(on_disk),
        checked=checked,
        failures=[
            (one.call, words.failure(one.actual, one.wanted, one.is_new))
            for one in (checked.failures if checked else ())
        ][:MOST_FAILURES],
        **context,
    )


def _ask(question: Question) -> str:
    if isinstance(question, ChangeRequest):
        return question.ask.replace("`", "'")
    if not isinstance(question, CodeQuestion):
        return question.ask
    if question.kind == REACH:
        return f"Give a call that runs line {question.line}."
    return words.ask(question).replace("`", "'")


def _typed(question: Question, typed: str) -> str:
    """An answer as it is shown: the call itself if its number was typed."""
    options = question.options if isinstance(question, CodeQuestion) else ()
    numbers = {str(n): one for n, one in enumerate(options, 1)}
    return numbers.get(typed, typed)


def _answer_view(item: Item) -> AnswerView:
    question, given = item.question, item.given
    where = old = new = look = ""
    facts: list[str] = []
    if isinstance(question, CodeQuestion):
        where = f"{question.file}, line {question.line}, in {question.function}"
        old, new = question.old.strip(), question.new.strip()
    if isinstance(question, ChangeRequest):
        where = f"{question.file}, in {question.function}"
    if given is None:
        return AnswerView(where, _ask(question), old, new, "", "Not answered", "soft")
    if isinstance(question, CodeQuestion):
        facts = words.facts(question, given.right, given.call, given.before, given.after)
        look = "" if given.right else words.advice(question)
    elif isinstance(question, HistoryQuestion):
        facts = [] if given.right else [f"the log says: {question.answer}"]
    elif given.right:
        facts = [f"cited: commit {given.commit[:10]}, {given.figure} {given.value}"]
    word, style = ("Correct", "right") if given.right else ("Not correct", "wrong")
    if item.part == WALK:
        word = "Counted" if given.right else "Not counted"
    if given.skipped:
        word, style = "Skipped", "soft"
    if given.late or given.slow:
        word = f"{word}, after the time"
    typed = _typed(question, given.typed)
    return AnswerView(where, _ask(question), old, new, typed, word, style, facts, look)
