"""Proves chapters: cells print the output that is shown, questions have the answer that they state,
and pictures can be drawn. All code runs in jailed processes; see `pieces`."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as xml
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gradatim.author import chapter_text
from gradatim.author.chapter_text import Found, Places
from gradatim.author.pieces import Ran, needed
from gradatim.author.pieces import run as run_pieces
from gradatim.author.proof import Problem
from gradatim.author.workers import Workers
from gradatim.judge.run import profile_of
from gradatim.model.course import Cell, Chapter, Question
from gradatim.rules import answers

_SHORTER = "let them take at most a second or two"
DRAWS = 5  # seeds for a question with random values
SHOWN = 300  # characters of the output that are shown
PICTURE_BYTES = 100_000


@dataclass(frozen=True)
class Asked:
    """Code of a question that must print its answer."""

    question: Question  # filled in with drawn values
    part: str  # code | proof
    seed: int | None
    above: tuple[str, ...]  # the code of the cells before it

    @property
    def source(self) -> str:
        return self.question.code if self.part == "code" else self.question.proof


def problems(workers: Workers, chapter: Chapter, text: str) -> list[Problem]:
    """All problems of a chapter that can be parsed."""
    places = Places(chapter, text)
    draws = [(question, seed) for question in chapter.questions if question.draw
             for seed in range(DRAWS)]  # fmt: skip
    groups = [[cell.code for cell in chapter.cells()]]
    groups += [[question.draw_program(seed)] for question, seed in draws]
    chosen = profile(chapter)
    cells, *drawn = run_pieces(workers, chapter.id, chosen, groups)
    filled, found = _filled(places, draws, [ran for (ran,) in drawn])
    found = [*_cells(places, chapter.cells(), cells), *found]
    asked = list(_asked(chapter, filled))
    found += _answered(workers, places, chosen, asked)
    found += _pictures(workers, places)
    made = [Problem(chapter.id, what, where, do) for where, what, do in found]
    return [*chapter_text.problems(places), *made]


def profile(chapter: Chapter) -> str:
    """The profile of an interpreter that can run all code of the chapter."""
    pieces = [cell.code for cell in chapter.cells()]
    pieces += [piece for q in chapter.questions for piece in (q.code, q.proof)]
    return profile_of("\n".join(piece for piece in pieces if _parses(piece)))


def _parses(piece: str) -> bool:
    try:
        ast.parse(piece)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False  # a cell may show a syntax error
    return True


# Cells ------------------------------------------------------------------------------------------


def _cells(places: Places, cells: Sequence[Cell], rows: Sequence[Ran]) -> Iterator[Found]:
    if len(rows) < len(cells):
        yield (
            places.file,
            f"the cells do not run to their end: {rows[0].error}",
            "make them shorter",
        )
        return
    for cell, ran in zip(cells, rows, strict=True):
        if problem := _cell(cell, ran):
            what, do, further = problem
            yield places.of(f"\n{cell.code}\n", 1 + further), what, do


def _cell(cell: Cell, ran: Ran) -> tuple[str, str, int] | None:
    below = cell.code.count("\n") + 3  # line of the text fence
    if cell.raises:
        if not ran.error:
            return "the cell raises nothing", "take 'error' out, or let it raise", 0
        if cell.output not in (ran.output + ran.last, ran.output + ran.error):
            return f"the cell gives {short(ran.output + ran.last)}", "correct the text below", below
        return None
    if ran.error:
        return f"the cell raises {ran.last}", "correct it, or write ```python error", ran.line - 1
    if ran.output.removesuffix("\n") != cell.output:
        do = "write that into the text fence below"
        return f"the cell prints {short(ran.output)}", do, below if cell.output else 0
    return None


# Questions --------------------------------------------------------------------------------------


def _filled(
    places: Places, draws: Sequence[tuple[Question, int]], rows: Sequence[Ran]
) -> tuple[dict[tuple[str, int], Question], list[Found]]:
    """The questions with drawn values, by id and seed, and the problems of drawing."""
    made: dict[tuple[str, int], Question] = {}
    found: list[Found] = []
    for (question, seed), ran in zip(draws, rows, strict=True):
        where, name = places.question(question, "draw"), f"{question.id}, seed {seed}"
        if ran.error:
            found.append((where, f"{name}: draw raises {ran.last}", "correct it"))
            continue
        try:
            made[question.id, seed] = one = question.filled(ast.literal_eval(ran.output))
        except (KeyError, IndexError, ValueError, SyntaxError) as error:
            what = f"{name}: {error} is no value of draw"
            found.append((where, what, "write {{ and }} for braces"))
            continue
        found += chapter_text.wrong_answers(places, one)
    found += _constant(places, made)
    return made, list(dict.fromkeys(found))


def _constant(places: Places, made: dict[tuple[str, int], Question]) -> Iterator[Found]:
    for question in places.chapter.questions:
        asked = [one.ask + one.code for (name, _), one in made.items() if name == question.id]
        if len(asked) == DRAWS and len(set(asked)) == 1:
            what = f"{question.id}: draw gives the same question on {DRAWS} seeds"
            yield places.question(question, "draw"), what, "use its values in ask or code"


def _asked(chapter: Chapter, filled: dict[tuple[str, int], Question]) -> Iterator[Asked]:
    above: list[str] = []
    for part in chapter.parts():
        if isinstance(part, Cell) and part.runs:
            above.append(part.code)
        elif isinstance(part, Question):
            seeds: list[int | None] = list(range(DRAWS)) if part.draw else [None]
            for seed in seeds:
                one = part if seed is None else filled.get((part.id, seed))
                if one is not None:
                    yield from _pieces(one, seed, tuple(above))


def _pieces(question: Question, seed: int | None, above: tuple[str, ...]) -> Iterator[Asked]:
    if question.code and question.kind not in ("recall", "flaw"):  # their code is only shown
        yield Asked(question, "code", seed, above)
    if question.proof:
        yield Asked(question, "proof", seed, above)


def _answered(
    workers: Workers, places: Places, chosen: str, asked: Sequence[Asked]
) -> Iterator[Found]:
    groups = [[*needed(one.above, one.source), one.source] for one in asked]
    rows = run_pieces(workers, places.chapter.id, chosen, groups)
    seen: set[tuple[str, str]] = set()
    for one, row in zip(asked, rows, strict=True):
        key = one.question.id, one.part
        if key not in seen and (problem := _answer(one, row[-1])):
            seen.add(key)
            at = places.question_line(one.question, one.part) + max(row[-1].line - 1, 0)
            what, do = problem
            drawn = "" if one.seed is None else f", seed {one.seed}"
            yield f"{places.file}:{at}", f"{one.question.id}{drawn}: {what}", do


def _answer(one: Asked, ran: Ran) -> tuple[str, str] | None:
    question = one.question
    if ran.error:
        return f"its {one.part} raises {ran.last}", "correct it"
    if question.kind in ("recall", "flaw") or _agrees(question, ran.output):
        return None
    what = f"its {one.part} prints {short(ran.output)}, and the answer is {short(question.answer)}"
    return what, "correct one of them"


def _agrees(question: Question, printed: str) -> bool:
    if question.kind != "numeric":
        return answers.same_text(printed, question.answer)
    try:
        return abs(float(printed) - float(question.answer)) <= question.tolerance * (1 + 1e-9)
    except ValueError:
        return False


# Pictures ---------------------------------------------------------------------------------------


def _pictures(workers: Workers, places: Places) -> Iterator[Found]:
    pictures = places.chapter.pictures
    if not pictures:
        return
    chosen = profile_of("\n".join(pictures.values()))
    rows = run_pieces(workers, places.chapter.id, chosen, [[text] for text in pictures.values()])
    for name, (ran,) in zip(pictures, rows, strict=True):
        if what := _not_svg(ran):
            where = f"{places.file.rpartition('/')[0]}/{name}.py"
            yield f"{where}:{ran.line}" if ran.line else where, what, "print one SVG picture"


def _not_svg(ran: Ran) -> str:
    if ran.error:
        return f"it raises {ran.last}"
    try:
        tag = xml.fromstring(ran.output).tag
    except xml.ParseError as error:
        return f"it prints no SVG: {error}"
    if tag.rpartition("}")[2] != "svg":
        return f"it prints <{tag}>, and no SVG"
    size = len(ran.output.encode())
    return f"the picture has {size:,} bytes" if size > PICTURE_BYTES else ""


def short(text: str) -> str:
    """The repr of a text, cut to `SHOWN` characters."""
    text = text.removesuffix("\n")
    return repr(text if len(text) <= SHOWN else f"{text[:SHOWN]} ...")
