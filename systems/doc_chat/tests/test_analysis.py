"""How a passage is shown in an answer."""

import pytest

from doc_chat.analysis import readable


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
    assert readable(text) == shown
