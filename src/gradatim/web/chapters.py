"""The page of a chapter: sections that open one by one, cells that run, questions in between."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from gradatim.errors import GradatimError, JudgeError, RequestError
from gradatim.model import explorables
from gradatim.model.course import Chapter
from gradatim.rules import course
from gradatim.web import chapter_view, formats, images, outputs, terms
from gradatim.web.chapter_view import View
from gradatim.web.formats import as_sentence
from gradatim.web.site import Learner, Site, page

router = APIRouter(prefix="/chapters/{skill_id}/{name}", default_response_class=Response)

CODE = 100_000  # characters of a cell
# A picture comes from a program of the pack: it may be styled, and nothing in it can run.
PICTURE = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "cache-control": "private, max-age=31536000, immutable",
}


def _chapter_of(site: Learner, skill_id: str, name: str) -> Chapter:
    return site.app.chapter(f"{skill_id}/{name}")


ChapterOfPath = Annotated[Chapter, Depends(_chapter_of)]


@router.get("")
def chapter(site: Learner, chapter: ChapterOfPath, all: bool = False) -> Response:
    """The sections up to the first question that is not done, or all."""
    with suppress(JudgeError):  # a chapter can be read without a judge
        site.app.warm_up()
    return _chapter(site, chapter, all)


@router.post("/answer")
def answer(
    site: Learner,
    chapter: ChapterOfPath,
    question: Annotated[str, Form()],
    typed: Annotated[str, Form()] = "",
    seed: Annotated[int, Form(ge=0, lt=2**32)] = 0,
    all: Annotated[bool, Form()] = False,
) -> Response:
    """Judge and record an answer. A question that is done accepts no more."""
    state = site.app.question_states(chapter).get(question)
    if state is None:
        raise RequestError(f"the chapter has no question '{question[:80]}'")
    if not state.state.done:
        try:
            site.app.respond(chapter, question, typed.replace("\r\n", "\n"), seed)
        except RequestError as error:
            return _chapter(site, chapter, all, notices={question: as_sentence(str(error))})
    address = formats.address("chapter", chapter.id) + ("?all=1" if all else "")
    return RedirectResponse(f"{address}#q-{question}", 303)


@router.post("/run")
def run(
    site: Learner,
    chapter: ChapterOfPath,
    request: Request,
    cell: Annotated[int, Form(ge=1)],
    code: Annotated[str, Form()] = "",
    before: Annotated[str, Form()] = "",
    all: Annotated[bool, Form()] = False,
) -> Response:
    """Run a cell after those above it. `before`: their code as a JSON list if the reader has
    changed it, else the chapter's."""
    cells = [one.code for one in chapter.cells()]
    if cell > len(cells):
        raise RequestError(f"the chapter has no cell {cell}")
    code = code.replace("\r\n", "\n")
    cells_before = _cells_before(before, cell - 1) if before else cells[: cell - 1]
    if len(code) + sum(map(len, cells_before)) > CODE:
        raise RequestError(f"that is more than {CODE:,} characters", do="run less at a time")
    output = outputs.code_output(site, site.app.run(code, cells_before))
    if outputs.JSON in request.headers.get("accept", ""):
        return outputs.answer(output)
    return _chapter(site, chapter, all, ran={cell: (code, output)})


@router.get("/{picture}.svg")
def picture(site: Learner, chapter: ChapterOfPath, picture: str) -> Response:
    """A picture drawn by the pack's program in the jail; served as an image, so that nothing in it
    can run."""
    program = chapter.pictures.get(f"{picture}.svg", "")
    svg = site.images.get(
        images.digest(program.encode()),
        lambda: site.app.picture(chapter, f"{picture}.svg").encode(),
    )
    return Response(svg, media_type="image/svg+xml", headers=PICTURE)


def _cells_before(before: str, count: int) -> list[str]:
    try:
        found = json.loads(before)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or len(found) != count:
        raise RequestError("the cells above cannot be read", do="reload the page")
    return [str(one) for one in found]


def _chapter(
    site: Site,
    chapter: Chapter,
    all: bool,
    notices: Mapping[str, str] | None = None,
    ran: Mapping[int, tuple[str, outputs.CodeOutput]] | None = None,
) -> Response:
    """The page. `notices`: question -> what its answer lacks; `ran`: cell -> its output."""
    states = site.app.question_states(chapter)
    done = {name: one.state for name, one in states.items()}
    opened = len(chapter.sections) if all else course.open_sections(chapter, done)
    numbers: dict[str, str] = {}

    def filled(name: str) -> chapter_view.QuestionView:
        one, remark = states[name], ""
        try:
            question = site.app.question(chapter, name, one.seed)
            remark = site.app.remark(chapter, one)
        except GradatimError as error:
            question, numbers[name] = one.question, as_sentence(str(error))
        return chapter_view.question_view(question, one, remark)

    view = View.of(chapter, opened, filled, ran or {}, terms.of_page(site.app.pack))
    return page(
        "chapter.html",
        422 if notices else 200,
        chapter=chapter,
        view=view,
        address=formats.address("chapter", chapter.id),
        skill=site.app.skill(chapter.skill),
        explorables=explorables.of_skill(chapter.skill),
        missing=site.app.missing([chapter.skill]),
        all=all,
        notices={**numbers, **(notices or {})},
        activity=chapter.id,
        notes=site.app.feedback(chapter.id),
        note=site.app.note_beside(chapter.id),
        onward=None if view.closed else site.app.onward(chapter.id),
    )
