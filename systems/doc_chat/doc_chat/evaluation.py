"""Reads questions with known answers, and measures how often their passages are found."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from doc_chat.analysis import single_line
from doc_chat.errors import DocChatError
from doc_chat.index import Index, Result
from doc_chat.requests import Text, describe

K = 5
Row = dict[str, Any]


class Case(BaseModel):
    """A question with its known answer. Without a document, it should be refused."""

    question: Text
    kind: str = "question"
    before: list[Text] = []
    doc: str = ""
    answer: str = ""


def read_cases(path: Path) -> list[Case]:
    cases = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            cases.append(Case.model_validate_json(line))
        except ValidationError as error:
            raise DocChatError(f"'{path}', line {number}: {describe(error)}.") from None
    if not cases:
        raise DocChatError(f"'{path}' contains no questions.")
    return cases


def answer_found(case: Case, results: Iterable[Result]) -> bool:
    """Whether one of the passages is from the right document and contains the answer."""
    return any(
        one.document.id == case.doc
        and single_line(case.answer) in single_line(one.span.of(one.document.text))
        for one in results
    )


def recall(index: Index, cases: Sequence[Case]) -> float:
    """The share of questions whose answer is in one of the K best passages."""
    return sum(answer_found(one, index.search(one.question, K)) for one in cases) / len(cases)
