"""Verbs about chapters and exercises: reading, answering, running cells, the daily set."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gradatim.app.context import fresh_seed
from gradatim.app.labs import Judged
from gradatim.errors import ContentError, RequestError
from gradatim.model.course import Chapter, ChapterHead, Exercise, Question
from gradatim.rules import answers, course
from gradatim.rules.course import Answered, Row

if TYPE_CHECKING:
    from gradatim.judge.run import Ran


@dataclass(frozen=True)
class Reply:
    """What the learner hears after answering a question of a chapter."""

    right: bool
    tries: int
    done: bool  # no further try is asked for
    remark: str = ""  # about a foreseen wrong answer
    answer: str = ""  # told when the question is done
    why: str = ""
    finished: bool = False  # the chapter's last question


class Course(Judged):
    """Keeps each answer as it is given."""

    def chapter(self, chapter_id: str) -> Chapter:
        """RequestError for an unknown chapter."""
        return self.pack.chapter(chapter_id)

    def answered(self, chapter_id: str) -> Mapping[str, Answered]:
        return course.answered(self.evidence(), chapter_id)

    def activities(self, skill_id: str) -> list[ChapterHead | Exercise]:
        """The course of a skill. RequestError for an unknown one."""
        return course.activities(self.pack, self.skill(skill_id).id)

    def chapters_read(self) -> frozenset[str]:
        return course.read(self.evidence())

    def question(self, chapter: Chapter, question_id: str, seed: int) -> Question:
        """A question with the values that the seed draws. RequestError for an unknown one."""
        found = chapter.question(question_id)
        if found is None:
            raise RequestError(f"the chapter has no question '{question_id}'")
        return self._drawn(found, seed) if found.draw else found

    def _drawn(self, question: Question, seed: int) -> Question:
        ran = self.run(question.draw_program(seed))
        if not ran.ok:
            raise ContentError(f"its numbers cannot be drawn: {ran.error}", where=question.id)
        return question.filled(ast.literal_eval(ran.output))

    def respond(self, chapter: Chapter, question_id: str, typed: str, seed: int = 0) -> Reply:
        """Judges an answer and keeps it. An empty answer to a typed question is not kept.

        Of kinds that the reader compares alone (recall, flaw) `typed` says "yes" or "no".
        """
        question = self.question(chapter, question_id, seed)
        if not typed.strip():
            raise RequestError("there is no answer yet", do="type one, or guess")
        right = is_right(chapter, question, typed)
        before = self.answered(chapter.id)
        known = before.get(question_id, Answered())
        now = Answered(known.tries + 1, known.right or right)
        if question.kind in ("recall", "flaw"):
            now = replace(now, tries=max(now.tries, course.MOST_TRIES))
        finished = course.complete(chapter, {**before, question_id: now})
        row: dict[str, Any] = {"question": question_id, "right": right, "typed": typed[:4000]}
        row |= {"seed": seed, "try": now.tries, "done": finished}
        if now.done and not known.done and not (right and not known.tries):
            row["missed"] = missed_card(chapter, question)
        self._append("read", chapter.id, row)
        told = now.done
        return Reply(
            right=right,
            tries=now.tries,
            done=told,
            remark="" if right else remark(question, typed),
            answer=question.answer if told else "",
            why=question.why if told else "",
            finished=finished,
        )

    def fresh(self) -> int:
        """A seed for the next try of a question that draws."""
        return fresh_seed()

    # Running code -------------------------------------------------------------------------------

    def run(self, code: str, before: Sequence[str] = ()) -> Ran:
        """What a piece of Python prints in the jail, after the pieces before it."""
        from gradatim.judge.run import run

        return run(self.judge, code, before)

    # Exercises --------------------------------------------------------------------------------

    def exercises(self, skill: str | None = None) -> list[Row]:
        """RequestError for an unknown skill."""
        self._known(skill)
        rows = course.rows(self.pack, self.evidence())
        return [row for row in rows if skill in (None, row.exercise.skill)]

    def daily_set(self) -> list[Row]:
        return course.daily_set(self.pack, self.evidence(), self.today())


def missed_card(chapter: Chapter, question: Question) -> dict[str, str]:
    """What the row says of a question that comes back as a card."""
    card = question.card(chapter)
    texts = {
        "skill": card.skill,
        "ask": card.ask,
        "answer": card.answer,
        "source": card.source,
        "kind": card.kind,
        "code": card.code,
        "why": card.why,
    }
    return {key: text for key, text in texts.items() if text}


def is_right(chapter: Chapter, question: Question, typed: str) -> bool:
    """Whether `typed` answers the question."""
    if question.typed:
        return answers.right(question.card(chapter), typed)
    if question.kind == "choose":
        return typed.strip() == question.answer
    return typed.strip().lower() in ("yes", "y", "right")


def remark(question: Question, typed: str) -> str:
    """The sentence for a wrong answer that the author foresaw."""
    for wrong, words in question.wrong.items():
        if answers.same_text(wrong, typed) or wrong.strip() == typed.strip():
            return words
    return ""
