"""Creates the folder of a new lab with all the files it needs.

What the author must still write is marked with a TODO, which `check` reports.
"""

from __future__ import annotations

import json
from pathlib import Path

from gradatim import curriculum
from gradatim.errors import RequestError
from gradatim.kinds import KINDS, LAB_KINDS, author_part


def create_lab(root: Path, lab_id: str, kind: str, title: str, skill: str) -> Path:
    """Creates a lab in the pack at `root` and returns its folder. It is not added to the roadmap:
    the author chooses its place.

    RequestError for an invalid or existing id, an unknown kind or skill, or a title that is not one
    line.
    """
    folder = root / "labs" / lab_id
    _validate(root, lab_id, kind, title, skill)
    folder.mkdir(parents=True)
    for name, text in _file_texts(lab_id, kind, title, skill).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _validate(root: Path, lab_id: str, kind: str, title: str, skill: str) -> None:
    words = lab_id.split("-")
    if len(lab_id) > 60 or not all(w.isascii() and w.isalnum() and w == w.lower() for w in words):
        do = "lower-case words and digits joined by -, such as stable-softmax"
        raise RequestError(f"'{lab_id}' is not a valid id for a lab", do=do)
    if kind not in LAB_KINDS:
        raise RequestError(f"there is no kind '{kind}'", do=f"one of {', '.join(LAB_KINDS)}")
    pack = curriculum.load(root)
    if skill not in pack.skills:
        raise RequestError(f"there is no skill '{skill}'", do="gradatim skills lists them")
    if not title.strip() or "\n" in title:
        raise RequestError("the title is not one line of text", do="such as 'Running totals'")
    if (root / "labs" / lab_id).exists() or lab_id in pack.labs:
        raise RequestError(f"there is a lab '{lab_id}' already", do="choose another id")


def _file_texts(lab_id: str, kind: str, title: str, skill: str) -> dict[str, str]:
    name, part = lab_id.replace("-", "_"), author_part(kind)
    file, texts = part.file(name), part.skeleton(name)
    suffix = "/main.py" if KINDS[kind].stores_folders else KINDS[kind].stored_suffix(file)
    return {
        "lab.toml": _lab_toml(kind, title, skill, file, part.profile),
        "lesson.md": f"# {title}\n\n{_LESSON}",
        f"starter{suffix}": texts.starter,
        f"solution{suffix}": texts.solution,
        "checks.py": texts.checks,
        f"wrong/the_mistake{suffix}": texts.wrong,
    }


def _lab_toml(kind: str, title: str, skill: str, file: str, profile: str) -> str:
    # JSON strings are valid TOML basic strings.
    title, skills = json.dumps(title, ensure_ascii=False), json.dumps([skill])
    return (
        f'title = {title}\nskills = {skills}\nminutes = 20\nkind = "{kind}"\nfile = "{file}"\n'
        f'profile = "{profile}"\n\n[hints]\n'
        'idea = "TODO: one idea, as a question or a pointer; it does not give the code"\n'
        'lesson = "TODO: words that stand in lesson.md exactly so"\n'
        'worked = "TODO: the failing case worked by hand, in numbers"\n'
    )


_LESSON = """TODO: why it matters, in one paragraph.

## By hand first

TODO: one worked example, with numbers or a picture.

## Your task

TODO: the exact contract: types, shapes, edge cases, errors, what is not changed.

**Not here:** TODO

**Where to read more:** TODO
"""
