"""Proves chapters: cells print the output that is shown, questions have the answer that they state,
and pictures can be drawn. All code runs in jailed processes; see `code_runner`."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as xml
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gradatim.author import chapter_text
from gradatim.author.chapter_text import Finding, SourceLocations
from gradatim.author.code_runner import CodeResult, required_pieces
from gradatim.author.code_runner import run as run_code
from gradatim.author.proof import Problem
from gradatim.author.workers import Workers
from gradatim.judge.run import profile_of
from gradatim.model.course import Cell, Chapter, Question
from gradatim.rules import answers

_SHORTER = "let them take at most a second or two"
DRAW_SEEDS = 5  # seeds for a question with random values
MAX_OUTPUT = 300  # characters of the output that are shown
MAX_PICTURE_BYTES = 100_000


@dataclass(frozen=True)
class AnswerCode:
    """Code of a question that must print its answer."""

    question: Question  # filled in with drawn values
    part: str  # code | proof
    seed: int | None
    earlier_cells: tuple[str, ...]  # the code of the cells before it

    @property
    def source(self) -> str:
        return self.question.code if self.part == "code" else self.question.proof


def problems(workers: Workers, chapter: Chapter, text: str) -> list[Problem]:
    """All problems of a chapter that can be parsed."""
    locations = SourceLocations(chapter, text)
    draws = [(question, seed) for question in chapter.questions if question.draw
             for seed in range(DRAW_SEEDS)]  # fmt: skip
    groups = [[cell.code for cell in chapter.cells()]]
    groups += [[question.draw_program(seed)] for question, seed in draws]
    chosen = profile(chapter)
    cells, *drawn = run_code(workers, chapter.id, chosen, groups)
    filled, found = _fill_questions(locations, draws, [result for (result,) in drawn])
    found = [*_cell_problems(locations, chapter.cells(), cells), *found]
    answer_codes = list(_answer_codes(chapter, filled))
    found += _answer_problems(workers, locations, chosen, answer_codes)
    found += _pictures(workers, locations)
    code_problems = [Problem(chapter.id, what, where, do) for where, what, do in found]
    return [*chapter_text.problems(locations), *code_problems]


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


def _cell_problems(
    locations: SourceLocations, cells: Sequence[Cell], rows: Sequence[CodeResult]
) -> Iterator[Finding]:
    if len(rows) < len(cells):
        yield (
            locations.file,
            f"the cells do not run to their end: {rows[0].error}",
            "make them shorter",
        )
        return
    for cell, result in zip(cells, rows, strict=True):
        if problem := _cell_problem(cell, result):
            what, do, further = problem
            yield locations.locate(f"\n{cell.code}\n", 1 + further), what, do


def _cell_problem(cell: Cell, result: CodeResult) -> tuple[str, str, int] | None:
    below = cell.code.count("\n") + 3  # line of the text fence
    if cell.raises:
        if not result.error:
            return "the cell raises nothing", "take 'error' out, or let it raise", 0
        if cell.output not in (result.output + result.last_line, result.output + result.error):
            return (
                f"the cell gives {cut(result.output + result.last_line)}",
                "correct the text below",
                below,
            )
        return None
    if result.error:
        return (
            f"the cell raises {result.last_line}",
            "correct it, or write ```python error",
            result.line - 1,
        )
    if result.output.removesuffix("\n") != cell.output:
        do = "write that into the text fence below"
        return f"the cell prints {cut(result.output)}", do, below if cell.output else 0
    return None


# Questions --------------------------------------------------------------------------------------


def _fill_questions(
    locations: SourceLocations, draws: Sequence[tuple[Question, int]], rows: Sequence[CodeResult]
) -> tuple[dict[tuple[str, int], Question], list[Finding]]:
    """The questions with drawn values, by id and seed, and the problems of drawing."""
    made: dict[tuple[str, int], Question] = {}
    found: list[Finding] = []
    for (question, seed), result in zip(draws, rows, strict=True):
        where, name = locations.locate_question(question, "draw"), f"{question.id}, seed {seed}"
        if result.error:
            found.append((where, f"{name}: draw raises {result.last_line}", "correct it"))
            continue
        try:
            made[question.id, seed] = filled_question = question.with_values(
                ast.literal_eval(result.output)
            )
        except (KeyError, IndexError, ValueError, SyntaxError) as error:
            what = f"{name}: {error} is no value of draw"
            found.append((where, what, "write {{ and }} for braces"))
            continue
        found += chapter_text.wrong_answers(locations, filled_question)
    found += _constant_draws(locations, made)
    return made, list(dict.fromkeys(found))


def _constant_draws(
    locations: SourceLocations, made: dict[tuple[str, int], Question]
) -> Iterator[Finding]:
    for question in locations.chapter.questions:
        texts = [
            filled_question.ask + filled_question.code
            for (name, _), filled_question in made.items()
            if name == question.id
        ]
        if len(texts) == DRAW_SEEDS and len(set(texts)) == 1:
            what = f"{question.id}: draw gives the same question on {DRAW_SEEDS} seeds"
            yield locations.locate_question(question, "draw"), what, "use its values in ask or code"


def _answer_codes(
    chapter: Chapter, filled: dict[tuple[str, int], Question]
) -> Iterator[AnswerCode]:
    earlier_cells: list[str] = []
    for part in chapter.parts():
        if isinstance(part, Cell) and part.runs:
            earlier_cells.append(part.code)
        elif isinstance(part, Question):
            seeds: list[int | None] = list(range(DRAW_SEEDS)) if part.draw else [None]
            for seed in seeds:
                filled_question = part if seed is None else filled.get((part.id, seed))
                if filled_question is not None:
                    yield from _question_codes(filled_question, seed, tuple(earlier_cells))


def _question_codes(
    question: Question, seed: int | None, earlier_cells: tuple[str, ...]
) -> Iterator[AnswerCode]:
    if question.code and question.kind not in ("recall", "flaw"):  # their code is only shown
        yield AnswerCode(question, "code", seed, earlier_cells)
    if question.proof:
        yield AnswerCode(question, "proof", seed, earlier_cells)


def _answer_problems(
    workers: Workers, locations: SourceLocations, chosen: str, answer_codes: Sequence[AnswerCode]
) -> Iterator[Finding]:
    groups = [
        [*required_pieces(code.earlier_cells, code.source), code.source] for code in answer_codes
    ]
    rows = run_code(workers, locations.chapter.id, chosen, groups)
    seen: set[tuple[str, str]] = set()
    for code, row in zip(answer_codes, rows, strict=True):
        key = code.question.id, code.part
        if key not in seen and (problem := _answer_problem(code, row[-1])):
            seen.add(key)
            line = locations.question_line(code.question, code.part) + max(row[-1].line - 1, 0)
            what, do = problem
            drawn = "" if code.seed is None else f", seed {code.seed}"
            yield f"{locations.file}:{line}", f"{code.question.id}{drawn}: {what}", do


def _answer_problem(code: AnswerCode, result: CodeResult) -> tuple[str, str] | None:
    question = code.question
    if result.error:
        return f"its {code.part} raises {result.last_line}", "correct it"
    if question.kind in ("recall", "flaw") or _matches(question, result.output):
        return None
    what = f"its {code.part} prints {cut(result.output)}, and the answer is {cut(question.answer)}"
    return what, "correct one of them"


def _matches(question: Question, printed: str) -> bool:
    if question.kind != "numeric":
        return answers.same_text(printed, question.answer)
    try:
        return abs(float(printed) - float(question.answer)) <= question.tolerance * (1 + 1e-9)
    except ValueError:
        return False


# Pictures ---------------------------------------------------------------------------------------


def _pictures(workers: Workers, locations: SourceLocations) -> Iterator[Finding]:
    pictures = locations.chapter.pictures
    if not pictures:
        return
    chosen = profile_of("\n".join(pictures.values()))
    rows = run_code(workers, locations.chapter.id, chosen, [[text] for text in pictures.values()])
    for name, (result,) in zip(pictures, rows, strict=True):
        if what := _svg_problem(result):
            where = f"{locations.file.rpartition('/')[0]}/{name}.py"
            yield f"{where}:{result.line}" if result.line else where, what, "print one SVG picture"


def _svg_problem(result: CodeResult) -> str:
    if result.error:
        return f"it raises {result.last_line}"
    try:
        tag = xml.fromstring(result.output).tag
    except xml.ParseError as error:
        return f"it prints no SVG: {error}"
    if tag.rpartition("}")[2] != "svg":
        return f"it prints <{tag}>, and no SVG"
    size = len(result.output.encode())
    return f"the picture has {size:,} bytes" if size > MAX_PICTURE_BYTES else ""


def cut(text: str) -> str:
    """The repr of a text, cut to `MAX_OUTPUT` characters."""
    text = text.removesuffix("\n")
    return repr(text if len(text) <= MAX_OUTPUT else f"{text[:MAX_OUTPUT]} ...")
