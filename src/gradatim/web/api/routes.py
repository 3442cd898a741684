"""The routes of the API. A task is a lab or an exercise."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from starlette.responses import Response, StreamingResponse

from gradatim.app import documents
from gradatim.app.course import Reply
from gradatim.app.projects import StageRow
from gradatim.app.search import Hit
from gradatim.errors import JudgeError, RequestError
from gradatim.kinds import kind_of
from gradatim.model import Evidence, Verdict
from gradatim.model import Profile as Who
from gradatim.rules import catalogue
from gradatim.rules.plan import Step
from gradatim.web import lab_files
from gradatim.web.api import shapes
from gradatim.web.grading import Diagnosed, NotGraded, normalized, text_digest
from gradatim.web.site import Anybody, Learner

router = APIRouter()
LINES = "application/x-ndjson"
LONGEST_QUERY = 200  # characters


# The learner and the plan -------------------------------------------------------------------------


@router.get("/profile", tags=["plan"])
def profile(site: Learner) -> Who:
    """The profile: role, background, hours a week, start."""
    return site.app.required_profile()


@router.put("/profile", tags=["plan"])
def save_profile(site: Anybody, wish: shapes.Profile) -> Who:
    """Save the profile; the plan is computed from it."""
    known, given = site.app.profile(), wish.given()
    if known:
        return site.app.save_profile(replace(known, **given))
    needed = ("role", "background", "hours", "start")
    if missing := [name for name in needed if name not in given]:
        raise RequestError("a first profile is not complete", do=f"add {', '.join(missing)}")
    return site.app.save_profile(Who(**given))


@router.get("/plan", tags=["plan"])
def plan(site: Learner) -> shapes.Plan:
    """When the plan ends, and how many weeks and hours are left."""
    one = site.app.plan()
    dates = (one.finish, one.finish_p10, one.finish_p50, one.finish_p90, one.entry, one.entry_p50)
    return shapes.Plan(*dates, one.hours, len(one.weeks))


@router.get("/next", tags=["plan"])
def following(site: Learner) -> list[Step]:
    """What to do next today, in order."""
    return site.app.next()


@router.get("/time", tags=["plan"])
def time(site: Learner) -> documents.Time:
    """Minutes worked and planned, this week and before."""
    return documents.Time.of(site.app.weeks(), site.app.sessions())


# What there is ------------------------------------------------------------------------------------


@router.get("/skills", tags=["roadmap"])
def skills(site: Learner) -> list[documents.Skill]:
    """Every skill and its state."""
    return [documents.Skill.of(row) for row in site.app.skills()]


@router.get("/skills/{skill}", tags=["roadmap"])
def why(site: Learner, skill: str) -> documents.Why:
    """Why a skill has its state, and what is missing for the next one."""
    return documents.Why.of(site.app.why(skill))


@router.get("/labs", tags=["roadmap"])
def labs(site: Learner) -> list[documents.Lab]:
    """Every lab and its state."""
    return [documents.Lab.of(row) for row in site.app.labs()]


@router.get("/exercises", tags=["roadmap"])
def exercises(site: Learner, skill: str | None = None) -> list[documents.Exercise]:
    """Every exercise and its state, or those of a skill."""
    return [documents.Exercise.of(row) for row in site.app.exercises(skill)]


@router.get("/search", tags=["roadmap"])
def search(site: Learner, q: Annotated[str, Query(max_length=LONGEST_QUERY)]) -> list[Hit]:
    """Chapters, labs, exercises, skills, projects and terms with these words, best first."""
    return site.app.search(q)


# Labs and exercises -------------------------------------------------------------------------------


@router.get("/tasks/{task_id:path}/solution", tags=["tasks"])
def solution(site: Learner, task_id: str) -> dict[str, str]:
    """The author's solutions by name, once the task is passed."""
    if (found := site.app.solution(task_id)) is None:
        raise HTTPException(403, "our solution is shown once you have passed")
    return found


@router.get("/tasks/{task_id:path}", tags=["tasks"])
def task(site: Learner, task_id: str) -> shapes.Task:
    """A lab or an exercise with its task and the learner's text."""
    lab, app = site.app.lab(task_id), site.app
    folder = kind_of(lab.kind).folder is not None
    text = None if folder else normalized(app.source(lab.id))
    return shapes.Task(
        id=lab.id,
        title=lab.title,
        kind=lab.kind,
        minutes=lab.minutes,
        skills=lab.skills,
        task=app.material(lab.id).lesson,
        file=str(app.path(lab.id)),
        text=text,
        version=text_digest(text or ""),
        hints=tuple(app.hints(lab.id)),
        passed=catalogue.solved(app.evidence(), lab.id),
    )


@router.put("/tasks/{task_id:path}/text", tags=["tasks"])
def save(site: Learner, task_id: str, new: shapes.Text) -> shapes.Saved:
    """Save the text of a learner's file; 409 if the file has changed since `version`."""
    lab = site.app.lab(task_id)
    if not lab_files.save(site, lab.id, lab_files.Written(new.text, new.version)):
        raise HTTPException(409, "the file has changed since that version")
    return shapes.Saved(text_digest(new.text))


@router.post("/tasks/{task_id:path}/check", tags=["tasks"])
def check(site: Learner, task_id: str) -> documents.Verdict:
    """Check the learner's file, and name the known mistake behind a failure; 409 if a newer check
    of the same file replaced this one."""
    verdict: Verdict | None = None
    for event in site.grader.grade(site.app, site.app.lab(task_id).id):
        match event:
            case NotGraded(sentence):
                raise JudgeError(sentence)
            case Diagnosed(verdict) | (Verdict() as verdict):
                pass
    if verdict is None:
        raise HTTPException(409, "a newer check of the same file has begun")
    return documents.Verdict.of(verdict)


@router.post("/tasks/{task_id:path}/hint", tags=["tasks"])
def hint(site: Learner, task_id: str) -> list[str]:
    """Show one more hint; a pass after it is provisional."""
    return site.app.hint(task_id)


# Chapters and cards -------------------------------------------------------------------------------


@router.get("/chapters/{skill}/{name}", tags=["reading"])
def chapter(site: Learner, skill: str, name: str) -> documents.Chapter:
    """The sections and questions of a chapter."""
    found = site.app.chapter(f"{skill}/{name}")
    return documents.Chapter.of(found, site.app.answered(found.id))


@router.get("/chapters/{skill}/{name}/questions", tags=["reading"])
def questions(site: Learner, skill: str, name: str) -> list[shapes.Question]:
    """The questions of a chapter with their current numbers."""
    app, found = site.app, site.app.chapter(f"{skill}/{name}")
    shown = [
        replace(one, question=app.question(found, one.question.id, one.seed))
        for one in app.question_states(found).values()
    ]
    return [shapes.Question.of(one, one.seed) for one in shown]


@router.post("/chapters/{skill}/{name}/answers", tags=["reading"])
def answer(site: Learner, skill: str, name: str, new: shapes.Answer) -> Reply:
    """Answer a question of a chapter."""
    found = site.app.chapter(f"{skill}/{name}")
    return site.app.respond(found, new.question, new.typed, new.seed)


@router.get("/reviews", tags=["reading"])
def reviews(site: Learner) -> documents.Reviews:
    """Today's cards, in order."""
    return documents.Reviews.of(site.app.queue())


@router.get("/cards/{card_id:path}", tags=["reading"])
def card(site: Learner, card_id: str) -> shapes.Card:
    """A card."""
    one = site.app.card(card_id)
    return shapes.Card(one.id, one.skill, one.kind, one.ask, one.code, one.answer, one.why)


@router.post("/cards/{card_id:path}/reviews", tags=["reading"], status_code=204)
def review(site: Learner, card_id: str, new: shapes.Review) -> Response:
    """Record how well a card was recalled."""
    site.app.record_review(card_id, new.rating, new.typed)
    return Response(status_code=204)


# Projects and evidence ----------------------------------------------------------------------------


@router.get("/projects", tags=["projects"])
def all_projects(site: Learner) -> list[documents.Project]:
    """The systems to build."""
    app = site.app
    return [documents.Project.of(one, app.best_run(one.id)) for one in app.pack.projects.values()]


@router.get("/projects/{project}/stages", tags=["projects"])
def stages(site: Learner, project: str) -> list[StageRow]:
    """The stages of a project, in order."""
    return site.app.stages(project)


@router.get("/defences", tags=["projects"])
def defences(site: Learner, project: str = "") -> list[documents.Defence]:
    """Answers about one's own code, oldest first; for one project, or all."""
    return [documents.Defence.of(one) for one in site.app.defences(project)]


@router.post("/feedback/{activity:path}", tags=["evidence"], status_code=204)
def feedback(site: Learner, activity: str, note: shapes.Note) -> Response:
    """Report a problem with a lab, an exercise or a chapter; the report stays on this computer."""
    site.app.give_feedback(activity, note.text)
    return Response(status_code=204)


@router.get("/evidence", tags=["evidence"], response_class=StreamingResponse)
def evidence(site: Learner) -> Response:
    """All evidence, oldest first, as JSON lines."""
    return StreamingResponse(_lines(site.app.evidence()), media_type=LINES)


def _lines(rows: Iterable[Evidence]) -> Iterator[str]:
    for row in rows:
        values = {**asdict(row), "at": row.at.isoformat()}
        yield json.dumps(values, ensure_ascii=False) + "\n"
