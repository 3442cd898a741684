"""How sentences are shown in answers."""

import pytest

from doc_chat.analysis import analyse, strip_markup
from doc_chat.documents import Document


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("- PS-115: the bed", "PS-115: the bed"),
        ("| M-2 | CNC mill | 55 euros |", "M-2, CNC mill, 55 euros"),
        ("## Fees\n\n| a | b |\n|---|---|\n| 1 | 2 |", "Fees a, b 1, 2"),
        ("see [the manual](https://x.example/1) - or\nask", "see the manual - or ask"),
        ("int | None", "int | None"),
    ],
)
def test_marks_are_left_out(text: str, shown: str):
    assert strip_markup(text) == shown


def test_code_keeps_its_lines_and_nothing_else_does():
    text = "Add:\n\n  >>> a = 1\n  >>> a + 1\n  2\n\n```py\nif a:\n    b()\n```\n\nOne\nsentence."
    found = analyse(Document("a.md", text)).pieces
    shown = [one.display_text for piece in found for one in piece.sentences]
    assert shown == ["Add:", ">>> a = 1\n>>> a + 1\n2", "if a:\n    b()", "One sentence."]
