"""Actions on chapters and exercises: read, answer, run cells, the daily set."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from gradatim.app.context import fresh_seed
from gradatim.app.labs import LabActions
from gradatim.errors import ContentError, JudgeError, RequestError
from gradatim.model.course import Cell, Chapter, ChapterHead, Exercise, Question
from gradatim.rules import answers, catalogue, course, excerpt, related
from gradatim.rules.catalogue import Item
from gradatim.rules.course import ExerciseRow, GivenAnswer, Help, QuestionProgress
from gradatim.syntax import literal, parse_expression, retry_parse

if TYPE_CHECKING:
    from gradatim.judge.run import RunResult


ENOUGH_HINTS = 2  # after which a question shows whether they have helped
_SIGNS = re.compile(r"[*_$<>=()\[\]\\]")  # that Markdown may take for its own


@dataclass(frozen=True)
class Reply:
    """The verdict on an answer to a question of a chapter."""

    right: bool
    tries: int
    done: bool  # no more tries
    remark: str = ""  # what to look at after a wrong answer
    answer: str = ""  # shown when the question is done
    why: str = ""
    finished: bool = False  # the chapter's last question


@dataclass(frozen=True)
class QuestionState:
    """A question of a chapter and what the learner has answered so far."""

    question: Question  # before its numbers are drawn
    state: QuestionProgress
    last: GivenAnswer | None  # the last answer
    chapter: str

    @property
    def seed(self) -> int:
        """The seed of the numbers to show: that of the last answer once the question is done, else
        a fresh one that stays the same until the next try, so that a page can be reloaded."""
        if not self.question.draw:
            return 0
        if self.state.done and self.last:
            return self.last.seed
        return zlib.crc32(f"{self.chapter}#{self.question.id}:{self.state.tries}".encode())


class CourseActions(LabActions):
    """Records each answer as it is given."""

    def chapter(self, chapter_id: str) -> Chapter:
        """RequestError for an unknown chapter."""
        return self.pack.chapter(chapter_id)

    def answered(self, chapter_id: str) -> Mapping[str, QuestionProgress]:
        return course.question_progress(self.evidence(), chapter_id)

    def activities(self, skill_id: str) -> list[ChapterHead | Exercise]:
        """The course of a skill. RequestError for an unknown one."""
        return course.activities(self.pack, self.skill(skill_id).id)

    def chapters_read(self) -> frozenset[str]:
        return course.chapters_read(self.evidence())

    def following(self, activity_id: str) -> Item | None:
        """What to do after a chapter, exercise or lab: the next of its skill that is not done."""
        skills = course.skills_of(self.pack, activity_id) or self.lab(activity_id).skills
        return catalogue.next_activity(self.outline(skills[0]), activity_id)

    def outline(self, skill_id: str) -> list[Item]:
        """All that a skill's page lists. RequestError for an unknown one."""
        return catalogue.outline(self.pack, self.evidence(), self.skill(skill_id).id)

    def unread_before(self, activity_id: str) -> list[Item]:
        """The unread chapters that the plan has before a lab or exercise; none without a plan, or
        if the plan leaves the skill out."""
        from gradatim.rules.plan import is_planned

        profile, skill = self.profile(), self.lab(activity_id).skills[0]
        if profile is None:
            return []
        if not is_planned(self.pack, profile, self.evidence(), self.today(), skill):
            return []
        rows = takewhile(lambda row: row.id != activity_id, self.outline(skill))
        return [row for row in rows if row.kind == "chapter" and not row.done]

    def question_states(self, chapter: Chapter) -> Mapping[str, QuestionState]:
        """Every question of the chapter by its id, as it is to be shown now."""
        tries = self.answered(chapter.id)
        last = course.last_answers(self.evidence(), chapter.id)
        return {
            q.id: QuestionState(q, tries.get(q.id, QuestionProgress()), last.get(q.id), chapter.id)
            for q in chapter.questions
        }

    def question_on(self, lab_id: str) -> tuple[Chapter, Question] | None:
        """A question to check one's understanding after the hints of a lab: of those in the
        chapters of its first skill, the one closest to the hints taken. None before the second
        hint, in a workshop, or if none is close."""
        lab, hints_taken = self.lab(lab_id), self.hints(lab_id)
        if len(hints_taken) < ENOUGH_HINTS or lab.workshop:
            return None
        heads = [one for one in self.activities(lab.skills[0]) if isinstance(one, ChapterHead)]
        candidates = [
            (chapter, question)
            for chapter in (self.chapter(head.id) for head in heads)
            for question in chapter.questions
            if question.kind in ("choose", "numeric")  # understood without the cells above
        ]
        text = " ".join([lab.title, *hints_taken])
        found = related.closest(text, [question for _, question in candidates])
        if found is None:
            return None
        chapter = next(chapter for chapter, question in candidates if question is found)
        return chapter, self.question(chapter, found.id, seed=len(hints_taken))

    def remark(self, chapter: Chapter, one: QuestionState) -> str:
        """The remark on the last answer to a question, for the numbers that were shown then."""
        last = one.last
        if last is None or last.right:
            return ""
        question = self.question(chapter, one.question.id, last.seed)
        return remark(chapter, question, last.typed, one.state.tries)

    def question(self, chapter: Chapter, question_id: str, seed: int) -> Question:
        """A question with the values that the seed draws. RequestError for an unknown one."""
        found = chapter.question(question_id)
        if found is None:
            raise RequestError(f"the chapter has no question '{question_id}'")
        return self._with_drawn_values(found, seed) if found.draw else found

    def _with_drawn_values(self, question: Question, seed: int) -> Question:
        program = question.draw_program(seed)
        if program not in self._values:
            result = self.run(program)
            if not result.ok:
                raise ContentError(
                    f"its numbers cannot be drawn: {result.error}", where=question.id
                )
            self._values[program] = result.output
        return question.with_values(literal(self._values[program]))

    @cached_property
    def _values(self) -> dict[str, str]:
        """Program that draws numbers -> what it printed, for pages that are loaded again."""
        return {}

    def respond(self, chapter: Chapter, question_id: str, typed: str, seed: int = 0) -> Reply:
        """Judges and records an answer. RequestError for an empty one.

        For kinds that the reader judges (recall, flaw) `typed` is "yes" or "no".
        """
        question = self.question(chapter, question_id, seed)
        if not typed.strip():
            raise RequestError("there is no answer yet", do="type one, or guess")
        right = is_right(chapter, question, typed)
        before = self.answered(chapter.id)
        known = before.get(question_id, QuestionProgress())
        progress = QuestionProgress(known.tries + 1, known.right or right)
        if question.kind in ("recall", "flaw"):
            progress = replace(progress, tries=max(progress.tries, course.MAX_TRIES))
        finished = course.is_complete(chapter, {**before, question_id: progress})
        row: dict[str, Any] = {"question": question_id, "right": right, "typed": typed[:4000]}
        row |= {"seed": seed, "try": progress.tries, "done": finished}
        if progress.done and not known.done and not (right and not known.tries):
            row["missed"] = missed_card(chapter, self._self_contained(chapter, question))
        if not before:
            row |= self.early([chapter.skill])
        self._record("read", chapter.id, row)
        return Reply(
            right=right,
            tries=progress.tries,
            done=progress.done,
            remark="" if right else remark(chapter, question, typed, progress.tries),
            answer=question.answer if progress.done else "",
            why=question.why if progress.done else "",
            finished=finished,
        )

    def _self_contained(self, chapter: Chapter, question: Question) -> Question:
        """The question with the lines from the cells above that its code needs, so that it can be
        asked without the chapter; unchanged unless that program prints its answer."""
        if question.kind != "predict" or not question.code:
            return question
        code = excerpt.complete(_code_before(chapter, question), question.code)
        if code == question.code:
            return question
        try:
            result = self.run(code)
        except JudgeError:
            return question
        right = result.ok and answers.same_text(result.output, question.answer)
        return replace(question, code=code) if right else question

    def new_seed(self) -> int:
        """A seed for the next try of a question that draws."""
        return fresh_seed()

    # Running code -------------------------------------------------------------------------------

    def run(self, code: str, before: Sequence[str] = ()) -> RunResult:
        """What a piece of Python prints in the jail, after the pieces before it."""
        from gradatim.judge.run import profile_of, run

        return run(self.judge, code, before, retry_parse(lambda: profile_of(*before, code)))

    def run_file(self, lab_id: str, call: str = "") -> RunResult:
        """Runs the learner's file of a lab or exercise without an attempt. `call`: code to run
        after the file, such as mean([1, 2]), whose value is printed; the lab's helpers are
        available there as `given`. RequestError if the file is not Python."""
        from gradatim.judge.run import run

        material, text = self.material(lab_id), self.source(lab_id)
        if not material.lab.file.endswith(".py"):
            what = f"'{lab_id}' is no Python file that can be run here"
            raise RequestError(what, do="check it instead")
        options: dict[str, Any] = {"given": material.given, "data": material.data}
        options["profile"] = material.lab.profile
        if not call.strip():
            return run(self.judge, text, **options)
        before = [text, "import given"] if material.given else [text]
        call = call.strip()
        result = run(self.judge, _printing(call), before, **options)
        if not result.ok:  # perhaps because the file stops before what is called
            file_result = run(self.judge, text, **options)
            position = f" (line 2: {call})"  # a line of `_printing`, not of the learner's file
            return (
                replace(result, error=result.error.removesuffix(position))
                if file_result.ok
                else file_result
            )
        return result

    def picture(self, chapter: Chapter, name: str) -> str:
        """A picture of a chapter as SVG. RequestError for an unknown one."""
        from gradatim.judge.run import full_output

        if name not in chapter.pictures:
            raise RequestError(f"the chapter has no picture '{name}'")
        svg = full_output(self.judge, chapter.pictures[name])
        if "<svg" not in svg:
            raise ContentError("it draws no SVG", where=f"chapters/{chapter.skill}/{name}.py")
        return svg

    def warm_up(self) -> None:
        """Starts an interpreter for chapters while the learner reads."""
        self.judge.children.prepare("numpy")

    # Exercises --------------------------------------------------------------------------------

    def exercises(self, skill: str | None = None) -> list[ExerciseRow]:
        """RequestError for an unknown skill."""
        self._check_skill(skill)
        rows = course.exercise_rows(self.pack, self.evidence())
        return [row for row in rows if skill in (None, row.exercise.skill)]

    def exercise(self, exercise_id: str) -> Exercise:
        """RequestError for an unknown exercise."""
        if exercise_id not in self.pack.exercises:
            do = "gradatim practice SKILL lists them"
            raise RequestError(f"there is no exercise '{exercise_id}'", do=do)
        return self.pack.exercises[exercise_id]

    def help_with(self, exercise_id: str) -> Help:
        return course.help_with(self.exercise(exercise_id), self.evidence())

    def show_solution(self, exercise_id: str) -> None:
        """Records that the learner looks at the solution: the next pass counts as one with help,
        and the exercise comes back. RequestError before three failures."""
        found = self.help_with(exercise_id)
        if not found.offered:
            what = f"the solution is offered after {course.SOLUTION_AFTER} failures"
            raise RequestError(what, do="check once more")
        if not found.shown:
            self._record("hint", exercise_id, {"solution": True})

    def solution(self, lab_id: str) -> dict[str, str] | None:
        """For those who passed, and for those who asked to see it."""
        if lab_id in self.pack.exercises and self.help_with(lab_id).shown:
            return self._solution(lab_id)
        return super().solution(lab_id)

    def hints(self, lab_id: str) -> list[str]:
        """An exercise has one hint, and it is free: it comes after two failures."""
        if lab_id not in self.pack.exercises:
            return super().hints(lab_id)
        hint = self.help_with(lab_id).hint
        return [hint] if hint else []

    def hint(self, lab_id: str, rung: int = 0) -> list[str]:
        if lab_id not in self.pack.exercises:
            return super().hint(lab_id, rung)
        if not self.pack.exercises[lab_id].hint:
            raise RequestError("this exercise has no hint", do="a verdict says what went wrong")
        if not (hints_shown := self.hints(lab_id)):
            what = f"the hint comes after {course.HINT_AFTER} failures"
            raise RequestError(what, do="check first")
        return hints_shown

    def daily_set(self) -> list[ExerciseRow]:
        return course.daily_set(self.pack, self.evidence(), self.today())


def _printing(call: str) -> str:
    """The code as Python's interactive prompt would run it: the value of an expression is printed,
    unless it is None."""
    try:
        parse_expression(call)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return call  # a statement; or the run says what is wrong with it
    return f"__import__('sys').displayhook((\n{call}\n))"


def missed_card(chapter: Chapter, question: Question) -> dict[str, str | float]:
    """What the evidence stores of a question that comes back as a card, including its options."""
    card = question.card(chapter)
    options = "".join(f"\n- {_option(text)}" for text in question.options)
    texts = {
        "skill": card.skill,
        "ask": f"{card.ask}\n{options}" if options else card.ask,
        "answer": card.answer,
        "source": card.source,
        "kind": card.kind,
        "code": card.code,
        "why": card.why,
    }
    found: dict[str, str | float] = {key: text for key, text in texts.items() if text}
    return {**found, "tolerance": card.tolerance} if card.tolerance else found


def _code_before(chapter: Chapter, question: Question) -> list[str]:
    """The code of the cells that run before a question."""
    parts = takewhile(lambda part: getattr(part, "id", "") != question.id, chapter.parts())
    return [part.code for part in parts if isinstance(part, Cell) and part.runs]


def _option(text: str) -> str:
    """An option, which is plain text, as Markdown that shows it as it is."""
    return f"`{text}`" if _SIGNS.search(text) and "`" not in text else text


def is_right(chapter: Chapter, question: Question, typed: str) -> bool:
    """Whether `typed` answers the question."""
    if question.typed:
        return answers.is_right(question.card(chapter), typed)
    if question.kind == "choose":
        return typed.strip() == question.answer
    return typed.strip().lower() in ("yes", "y", "right")


def remark(chapter: Chapter, question: Question, typed: str, tries: int) -> str:
    """What to look at after a wrong answer: the author's sentence for it if there is one, else how
    near it is. Before the last try, and if there is neither, also what to read again."""
    if question.kind in ("recall", "flaw"):
        return ""
    near_miss = answers.near_miss(question.card(chapter), typed) if question.typed else ""
    words = _author_remark(question, typed) or near_miss
    if tries >= course.MAX_TRIES or (words and tries < course.MAX_TRIES - 1):
        return words
    if not words and tries == course.MAX_TRIES - 1:
        return f"Go through {_section_of(chapter, question)} step by step, with pencil and paper."
    reread = f"The answer follows from {_section_of(chapter, question)}: read it once more."
    return f"{words} {reread}".lstrip()


def _author_remark(question: Question, typed: str) -> str:
    for wrong, words in question.wrong.items():
        if answers.same_text(wrong, typed) or wrong.strip() == typed.strip():
            return words
    return ""


def _section_of(chapter: Chapter, question: Question) -> str:
    """The section that the answer follows from."""
    ids = {q.id: one.title for one in chapter.sections for q in one.questions}
    title = ids.get(question.id, "")
    return f"the section “{title}”" if title else "the beginning of the chapter"
