"""Everything that the page of a lab or an exercise shows."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from gradatim import render
from gradatim.app import flow
from gradatim.app.tutor import Reworded
from gradatim.errors import GradatimError, SubmissionError
from gradatim.kinds import kind_of, language_of
from gradatim.model import Lab, Material
from gradatim.model.course import Chapter, Question
from gradatim.rules import mastery
from gradatim.rules.mastery import LabState
from gradatim.web import formats, lab_files, outputs, terms
from gradatim.web.grading import normalized
from gradatim.web.ladder import Ladder, ladder
from gradatim.web.site import Site, draw, page

TASK = re.compile(r"<h\d>Your task</h\d>")
CALL = "What to call, instead of running the whole file"
ARGUMENTS = "Arguments of the program"
CHANGED = (
    "The file on disk has changed since this page loaded it. Your text is still in the editor, "
    "and nothing was saved: check again to replace the file, or reload to use the file."
)


@dataclass(frozen=True)
class AfterPass:
    """What comes after a lab or exercise that was passed, or whose solution was shown."""

    solved: bool
    passed: bool = False
    next_steps: flow.Onward | None = None
    words: str = ""  # about a provisional pass


@dataclass(frozen=True)
class PageState:
    """What the page shows for one request only: messages, unsaved text, output."""

    notice: str = ""
    unsaved: str | None = None  # text that could not be saved because the file has changed
    explanation: str = ""  # one that was too short
    remark: str = ""  # on a copy that does not make the mistake that was asked for
    output: outputs.CodeOutput | None = None  # what the file has just printed
    early: bool = False  # ask before a re-test that would count for less today
    file: str = ""  # of a workshop
    call: str = ""  # what was run instead of the whole file
    reworded: Reworded | None = None  # the last hint in the tutor's words


def lab_page(site: Site, lab_id: str, extra: PageState = PageState()) -> Response:
    """The whole page."""
    file, unsaved = site.app.path(lab_id), extra.unsaved
    material = site.app.material(lab_id)
    pane = _pane(site, material, extra.file)
    exercise = site.app.pack.exercises.get(lab_id)
    words = terms.of_page(site.app.pack)
    lesson, task = map(words.html, _split_at_task(_without_title(material.lesson)))
    source = pane.source
    state = site.app.lab_state(lab_id)
    view = _last_verdict(site, lab_id)
    is_open = state.state == mastery.NOT_EXPLAINED and bool(state.mistake)
    mistake = site.app.mistake(lab_id) if is_open else None
    return page(
        "lab.html",
        409 if unsaved is not None else 422 if extra.notice or extra.remark else 200,
        lab=material.lab,
        exercise=exercise,
        address=address(site, lab_id),
        parent=_parent_page(site, material.lab),
        lesson=lesson,
        worked=material.worked,
        task=task,
        state=state.state,
        file=file,
        begun=site.app.is_begun(lab_id),
        missing=site.app.missing(material.lab.skills),
        folder=kind_of(material.lab.kind).folder is not None,
        source=source,
        text=source if unsaved is None else unsaved,
        notice=extra.notice if unsaved is None else CHANGED,
        pane=pane,
        call=extra.call,
        language=pane.language,
        hints=hints(site, lab_id, view),
        reworded=extra.reworded,
        can_reword=exercise is None and site.app.can_reword(lab_id),
        ask_yourself=None if exercise or state.passed else _question_on(site, lab_id),
        help=site.app.help_with(lab_id) if exercise else None,
        explanation=extra.explanation,
        mistake=mistake,
        copy=normalized(site.app.mistake_text(lab_id)) if mistake else "",
        remark=extra.remark,
        ran=extra.output,
        lab_state=state,
        asked_early=extra.early,
        repeat=repeat(site, lab_id) if state.passed and not material.lab.workshop else None,
        view=view,
        current=view is not None and not pane.files and _judged_text(site, material.lab) == source,
        attempts=site.app.attempts(lab_id),
        onward=onward(site, lab_id),
        activity=lab_id,
        notes=site.app.feedback(lab_id),
        note=site.app.note_beside(lab_id),
    )


@dataclass(frozen=True)
class EditorPane:
    """The file in the editor: the learner's only one, or one of a workshop's."""

    name: str
    source: str | None  # None: an editor cannot show it
    files: tuple[str, ...] = ()  # the tabs of a workshop
    call: str = ""  # an example of what can be run instead of the whole file
    call_label: str = ""

    @property
    def language(self) -> str:
        return language_of(self.name)

    @property
    def runs(self) -> bool:
        return self.source is not None and self.language == "python"


def _pane(site: Site, material: Material, wanted: str) -> EditorPane:
    lab = material.lab
    if lab.workshop:
        return _workshop_pane(site, material, wanted)
    name = site.app.path(lab.id).name
    text = lab_files.source(site, lab.id) if lab_files.is_text(lab) else None
    if text is None or not kind_of(lab.kind).is_module:
        return EditorPane(name, text)
    return EditorPane(name, text, call=formats.call_of(text), call_label=CALL)


def _workshop_pane(site: Site, material: Material, wanted: str) -> EditorPane:
    """The files of a workshop step, with the wanted one open; that may be a new file."""
    try:
        texts = site.app.texts(material.lab.id)
    except SubmissionError:
        return EditorPane(site.app.path(material.lab.id).name, None)
    names = [*material.starter, *texts, *material.solution]  # the task asks for the last ones
    name = wanted or next((one for one in names if one in texts), names[0])
    files = tuple(dict.fromkeys([*texts, name]))
    text = normalized(texts.get(name, ""))
    return EditorPane(name, text, files, "arguments, such as march.csv", ARGUMENTS)


def verdict(site: Site, lab_id: str, view: formats.VerdictView, searching: bool) -> str:
    """The part of the page that a verdict changes, as HTML."""
    values = {"address": address(site, lab_id), "view": view, "searching": searching}
    return draw("parts/verdict.html", onward=onward(site, lab_id), **values)


def address(site: Site, lab_id: str) -> str:
    """Where the page is."""
    return formats.address("practice" if lab_id in site.app.pack.exercises else "lab", lab_id)


# What was gained, and what comes next ----------------------------------------------------------


def onward(site: Site, lab_id: str) -> AfterPass:
    """What comes next, once the solution may be shown."""
    if site.app.solution(lab_id) is None:
        return AfterPass(solved=False)
    state = site.app.lab_state(lab_id)
    if not state.passed:
        return AfterPass(solved=True)
    return AfterPass(
        solved=True,
        passed=True,
        next_steps=site.app.onward(lab_id),
        words="" if site.app.lab(lab_id).workshop else _provisional(site, lab_id, state),
    )


def _provisional(site: Site, lab_id: str, state: LabState) -> str:
    if state.state != mastery.WITH_HINTS:
        return ""
    coming = site.app.next_retest(lab_id)
    when = formats.day(coming.since) if coming else "another day"
    return f"You had help, so this pass is provisional. It comes back on {when}: pass it without."


# Help and repetition ---------------------------------------------------------------------------


def hints(site: Site, lab_id: str, view: formats.VerdictView | None = None) -> Ladder:
    """The hints of a lab; an exercise has none here. `view`: the last verdict, if it is known
    already."""
    lab = site.app.lab(lab_id)
    hints_taken = 0 if lab_id in site.app.pack.exercises else len(site.app.hints(lab_id))
    return ladder(lab, hints_taken, site.app.lab_state(lab_id), view or _last_verdict(site, lab_id))


def _question_on(site: Site, lab_id: str) -> tuple[Chapter, Question] | None:
    """A question after the hints, if one can be drawn: the page works without it."""
    with suppress(GradatimError):
        return site.app.question_on(lab_id)
    return None


@dataclass(frozen=True)
class Repeat:
    """What it means to pass a lab again from an empty file."""

    words: str
    early: bool  # ask before the file is emptied
    due: bool = False


def repeat(site: Site, lab_id: str) -> Repeat:
    """Whether a re-test is worth it today, in the words of the page."""
    coming, worth = site.app.next_retest(lab_id), site.app.retest_worth(lab_id)
    from_ = f"From {formats.day(coming.since)} on" if coming else "From tomorrow on"
    if worth == mastery.HINTED:
        words = f"You had help today, so a pass today still counts as one with help. {from_} "
        return Repeat(words + "it can count as one without.", early=True)
    if worth == mastery.REPEATED:
        words = f"You have passed it today; to pass it once more today adds nothing. {from_} "
        return Repeat(words + "it shows that you still know it.", early=True)
    if coming is None:
        return Repeat("Nothing shows better what you know.", early=False)
    if coming.since > site.app.today():
        words = "It is early: what you did lately is still fresh. "
        return Repeat(words + f"{from_} a pass shows more.", early=True)
    return Repeat(f"It is time: {_WHY[coming.why]}", early=False, due=True)


_WHY = {
    "alone": "you passed with help; now try without.",
    "later": "passing on another day makes it last.",
    "faded": "you may have forgotten it by now.",
}


# The text --------------------------------------------------------------------------------------


def _last_verdict(site: Site, lab_id: str) -> formats.VerdictView | None:
    """The last verdict in the evidence, with its pictures if they are still in memory."""
    data = site.app.last_verdict(lab_id)
    if data is None:
        return None
    found = site.grader.last(site.app.learner, lab_id)
    is_same_run = found is not None and found.seed == data.get("seed")
    return formats.of_evidence(data, len(found.figures) if is_same_run and found else 0)


def _judged_text(site: Site, lab: Lab) -> str | None:
    """The text that the last verdict is about; None where that is not known."""
    files = (site.app.last_verdict(lab.id) or {}).get("files")
    text = files.get(lab.file) if isinstance(files, dict) else None
    return normalized(text) if isinstance(text, str) else None


def _without_title(lesson: str) -> str:
    """Without its first heading: the page has the lab's title already."""
    first, _, rest = lesson.lstrip().partition("\n")
    return rest if first.startswith("# ") else lesson


def _split_at_task(lesson: str) -> tuple[Markup, Markup]:
    """The lesson as HTML, split at the heading of the task."""
    html = render.html(lesson)
    found = TASK.search(html)
    at = found.start() if found else len(html)
    return Markup(html[:at]), Markup(html[at:])


def _parent_page(site: Site, lab: Lab) -> tuple[str, str]:
    """Address and title of the parent page: the phase of a lab, the skill of an exercise."""
    if lab.id in site.app.pack.exercises:
        skill = site.app.skill(lab.skills[0])
        return formats.address("skill", skill.id), skill.title
    title = next((p.title for p in site.app.pack.phases if p.number == lab.phase), "")
    return f"/roadmap?phase={lab.phase}#map", title
