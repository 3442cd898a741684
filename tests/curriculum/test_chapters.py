"""A chapter's text as sections, cells and questions, and what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradatim.curriculum import chapters
from gradatim.model.course import Cell, Question

TEXT = """+++
title = "Loops"
minutes = 12
introduces = ["for", "range()"]
+++

A need.

## One item after the other

```python
total = 0
for price in [1, 2]:
    total = total + price
print(total)
```
```text
3
```

Prose between.

```python error
print(totl)
```
```text
NameError: name 'totl' is not defined
```

```question
id = "third-round"
kind = "predict"
ask = "What does it print?"
code = "print(total + 1)"
answer = "4"
why = "It is one more."
wrong."3" = "Look at the last line."
```

## What you can do now

- loop

```console
$ ls
```
"""


def chapter(root: Path, text: str = TEXT):
    folder = root / "chapters" / "py-control"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "01-loops.md").write_text(text)
    return chapters.read_chapter(root, "py-control/01-loops")


def test_sections_hold_prose_cells_and_questions_in_order(tmp_path):
    found = chapter(tmp_path)
    assert [section.title for section in found.sections] == [
        "",
        "One item after the other",
        "What you can do now",
    ]
    kinds = [type(part) for part in found.sections[1].parts]
    assert kinds == [Cell, str, Cell, Question]
    assert found.cells()[0].output == "3"
    assert found.cells()[1].raises
    assert found.questions[0].wrong == {"3": "Look at the last line."}
    assert "console" in found.sections[2].parts[0]


def test_the_head_is_read_without_the_text(tmp_path):
    chapter(tmp_path)
    head = chapters.read_head(tmp_path, "py-control/01-loops")
    assert (head.title, head.minutes, head.introduces) == ("Loops", 12, ("for", "range()"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("+++\ntitle", "title", "no front matter"),
        ("minutes = 12", "minuts = 12", "unknown key 'minuts'"),
        ('kind = "predict"', 'kind = "guess"', "'kind' is 'guess'"),
        ('code = "print(total + 1)"\n', "", "nothing proves its answer"),
        ('id = "third-round"', 'id = "Third round"', "is not a valid id"),
        ('kind = "predict"', 'kind = "choose"\noptions = ["5"]', "not among the options"),
        ('answer = "4"', "answer = 4x", "it is not TOML"),
    ],
)
def test_what_is_wrong_with_a_chapter_is_said(tmp_path, old, new, words):
    folder = tmp_path / "chapters" / "py-control"
    folder.mkdir(parents=True)
    (folder / "01-loops.md").write_text(TEXT.replace(old, new))
    assert words in " ".join(p.what for p in chapters.problems(tmp_path, ["py-control"]))
