"""Packs on disk: what is read, and what is said about those that are wrong."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.errors import ContentError, RequestError
from gradatim.model import Background, Role

ROADMAP = """\
format = 1

[[phase]]
number = 1
title = "Foundations"
labs = ["sums", "query"]

[[phase]]
number = 2
title = "Models"

[[skill]]
id = "loops"
title = "Loops"
phase = 1
hours = 12
waive = ["software", "math"]

[[skill]]
id = "sql"
title = "SQL"
phase = 2
hours = 2.5
needs = ["loops"]
roles = ["mle", "dsh"]
tier = "standout"
"""

LAB = """\
title = "Running totals"
skills = ["loops"]
minutes = 15
kind = "function"
file = "sums.py"
profile = "numpy"

[hints]
idea = "What do you remember?"
lesson = "one plus the next"
worked = "1, 1 + 2 = 3"
"""

SUMS = {
    "lab.toml": LAB,
    "lesson.md": "# Sums\n\nEach total is one plus the next.\n",
    "starter.py": "def sums(xs):\n    ...  # TODO\n",
    "solution.py": "def sums(xs):\n    return xs\n",
    "checks.py": "from gradatim.checks import check\n",
    "given.py": "GIVEN = 1\n",
    "wrong/in_place.py": '"""Your program changes the list."""\n',
    "also/other.py": "def sums(xs):\n    return list(xs)\n",
    "data/days.csv": "a,b\n",
}

QUERY = {
    "lab.toml": LAB.replace("sums.py", "query.sql").replace('"function"', '"sql"'),
    "lesson.md": "# Query\n\none plus the next\n",
    "starter.sql": "-- TODO\n",
    "solution.sql": "SELECT 1;\n",
    "checks.py": "",
    "wrong/inner.sql": "-- Your join drops rows.\n-- Keep them.\nSELECT 2;\n-- no lesson\n",
    "also/other.sql": "SELECT 1 + 0;\n",
}


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    pack = tmp_path / "pack"
    write(pack, {"roadmap.toml": ROADMAP})
    write(pack / "labs" / "sums", SUMS)
    write(pack / "labs" / "query", QUERY)
    card = 'id = "loops-a"\nask = "?"\nanswer = "!"\nsource = "the lesson"\n'
    write(pack, {"cards/loops.toml": f"[[card]]\n{card}"})
    return pack


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def said(root: Path) -> list[str]:
    return [str(error) for error in curriculum.problems(root)]


# Reading a pack that is right ----------------------------------------------------------------


def test_a_pack_that_is_right_has_no_problems(root: Path) -> None:
    assert said(root) == []


def test_the_roadmap_gives_order_phases_and_defaults(root: Path) -> None:
    pack = curriculum.load(root)
    assert [(phase.number, phase.title) for phase in pack.phases] == [
        (1, "Foundations"),
        (2, "Models"),
    ]
    assert list(pack.skills) == ["loops", "sql"] and list(pack.labs) == ["sums", "query"]
    loops, sql = pack.skills.values()
    assert (loops.needs, loops.roles, loops.tier) == ((), (), "core")
    assert loops.waive == (Background.SOFTWARE, Background.MATH)
    assert (sql.needs, sql.roles, sql.hours) == (("loops",), (Role.MLE, Role.DSH), 2.5)
    assert pack.labs["sums"].phase == 1 and pack.labs["sums"].hints.lesson == "one plus the next"


def early(root: Path, skill: str) -> None:
    write(root / "chapters" / skill, {"01-x.md": "+++\ntitle = 'X'\nminutes = 9\n+++\n\nSo.\n"})
    change(root / "roadmap.toml", f'id = "{skill}"', f'id = "{skill}"\nearly = {{ sums = "01-x" }}')


def test_a_skill_may_name_a_lab_that_comes_before_its_end(root: Path) -> None:
    early(root, "loops")
    loops = curriculum.load(root).skills["loops"]
    assert said(root) == []
    assert (loops.early_after("sums"), loops.early_after("query")) == ("loops/01-x", "")


def test_an_early_lab_has_one_skill_alone(root: Path) -> None:
    early(root, "sql")
    what = "sums/lab.toml: it comes early in a skill that is not its only one"
    assert said(root) == [f"{what}; write skills = ['sql']"]
    assert list(curriculum.load(root).labs) == ["query"]


def test_a_material_holds_every_file_in_its_role(root: Path) -> None:
    material = curriculum.load(root).material("sums")
    assert material.starter == {"sums.py": SUMS["starter.py"].encode()}
    assert material.solution == {"sums.py": SUMS["solution.py"].encode()}
    assert material.also == {"other": {"sums.py": SUMS["also/other.py"].encode()}}
    assert material.data == {"data/days.csv": b"a,b\n"}
    assert material.lesson == SUMS["lesson.md"] and material.given == "GIVEN = 1\n"
    (wrong,) = material.wrong
    assert (wrong.name, wrong.lesson) == ("in_place", "Your program changes the list.")


def test_the_lesson_of_a_wrong_query_is_its_leading_comment(root: Path) -> None:
    (wrong,) = curriculum.load(root).material("query").wrong
    assert wrong.lesson == "Your join drops rows. Keep them."


def of_kind(root: Path, kind: str, file: str, suffix: str, wrong: str, start: str = "TODO") -> None:
    lab = root / "labs" / "sums"
    shutil.rmtree(lab)
    text = LAB.replace("sums.py", file).replace('"function"', f'"{kind}"')
    answers = {f"{name}{suffix}": start for name in ("starter", "solution", "also/other")}
    keep = {name: SUMS[name] for name in ("lesson.md", "checks.py")}
    write(lab, {"lab.toml": text, **keep, **answers, f"wrong/bad{suffix}": wrong})


def test_the_lesson_of_a_wrong_script_stands_after_its_first_line(root: Path) -> None:
    of_kind(root, "command", "hunt.sh", ".sh", "#!/bin/bash\n# Your script\n# sorts late.\nls\n")
    assert said(root) == []
    assert curriculum.load(root).material("sums").wrong[0].lesson == "Your script sorts late."


def test_the_lesson_of_a_wrong_notebook_is_in_its_metadata(root: Path) -> None:
    notebook = json.dumps({"metadata": {"lesson": "It leaks."}, "cells": [], "nbformat": 4})
    of_kind(root, "notebook", "leak.ipynb", ".ipynb", notebook, '{"metadata": {}}')
    assert said(root) == []
    assert curriculum.load(root).material("sums").wrong[0].lesson == "It leaks."


def test_a_repository_is_described_by_a_table(root: Path) -> None:
    of_kind(root, "git", "shop", ".toml", 'lesson = "A commit is lost."\n', "# nothing yet\n")
    assert said(root) == []
    material = curriculum.load(root).material("sums")
    assert list(material.starter) == ["repo.toml"]
    assert material.wrong[0].lesson == "A commit is lost."


def test_a_version_changes_with_every_file_and_with_nothing_else(root: Path) -> None:
    def version() -> str:
        return curriculum.load(root).material("sums").version

    lab, seen = root / "labs" / "sums", [version()]
    (lab / "__pycache__").mkdir()
    (lab / "__pycache__" / "checks.pyc").write_bytes(b"1")
    (lab / ".checks.py.swp").write_bytes(b"1")
    assert version() == seen[0] and len(seen[0]) == 32
    for name in SUMS:
        with (lab / name).open("a") as file:
            file.write("# more\n")
        seen.append(version())
    (lab / "data" / "days.csv").rename(lab / "data" / "weeks.csv")
    seen.append(version())
    assert len(set(seen)) == len(seen)


def test_cards_come_by_skill_in_the_order_of_the_roadmap(root: Path) -> None:
    card = '[[card]]\nid = "sql-a"\nask = "?"\nanswer = "!"\nsource = "s"\n'
    write(root, {"cards/sql.toml": card})
    pack = curriculum.load(root)
    assert [(card.id, card.skill) for card in pack.cards()] == [
        ("loops-a", "loops"),
        ("sql-a", "sql"),
    ]
    assert [card.id for card in pack.cards("sql")] == ["sql-a"]


KINDS = """
[[card]]
id = "sql-plain"
ask = "?"
answer = "!"
source = "s"

[[card]]
id = "sql-prints"
kind = "predict"
ask = "What does this print?"
code = '''
for n in (2, 5):
    print(n)
'''
answer = "2\\n5"
why = "One line for each."
source = "s"

[[card]]
id = "sql-share"
kind = "numeric"
ask = "?"
answer = "0.667"
tolerance = 0.005
code = "print(40 / 60)"
profile = "pandas"
source = "s"

[[card]]
id = "sql-flaw"
kind = "flaw"
ask = "What is wrong here?"
answer = "NULL equals nothing."
source = "s"
"""

DRILLS = """
[[drill]]
id = "sql-join"
ask = "When do you join?"
minutes = 4
rubric = ["keys", "duplicates", "gaps"]
answer = "When **keys** agree."
source = "s"
"""


def test_cards_of_every_kind_are_read(root: Path) -> None:
    write(root, {"cards/sql.toml": KINDS})
    assert said(root) == []
    plain, prints, share, flaw = curriculum.load(root).cards("sql")
    assert (plain.kind, plain.code, plain.why, plain.typed) == ("recall", "", "", False)
    assert (prints.kind, prints.answer, prints.why) == ("predict", "2\n5", "One line for each.")
    assert prints.visible_code == prints.code == "for n in (2, 5):\n    print(n)\n"
    assert (share.tolerance, share.profile, share.is_provable, share.visible_code) == (
        0.005,
        "pandas",
        True,
        "",
    )
    assert (flaw.kind, flaw.typed, flaw.is_provable) == ("flaw", False, False)


def test_drills_are_read(root: Path) -> None:
    write(root, {"drills/sql.toml": DRILLS})
    assert said(root) == []
    (drill,) = curriculum.load(root).drills()
    assert (drill.id, drill.skill, drill.minutes) == ("sql-join", "sql", 4)
    assert drill.rubric == ("keys", "duplicates", "gaps")
    assert curriculum.load(root).drills("loops") == []


def test_nothing_of_a_pack_is_executed(root: Path, tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'ran')!r}, 'w')\n"
    for name in ("checks.py", "given.py", "starter.py", "solution.py", "wrong/in_place.py"):
        with (root / "labs" / "sums" / name).open("a") as file:
            file.write(trap)
    curriculum.load(root).material("sums")
    curriculum.problems(root)
    assert not (tmp_path / "ran").exists()


def test_the_curriculum_that_ships_can_be_loaded_whole() -> None:
    pack = curriculum.load()
    assert len(pack.skills) == 130 and len(pack.phases) == 6
    assert {card.skill for card in pack.cards()} >= {
        s for lab in pack.labs.values() for s in lab.skills
    }
    assert [str(error) for error in pack.broken.values()] == []
    assert [str(error) for error in curriculum.problems()] == []


def test_a_written_starter_has_the_imports_that_it_uses() -> None:
    seen = 0
    for file in sorted((curriculum.load().root / "exercises").glob("*/*.py")):
        body = ast.parse(file.read_text()).body
        texts = [
            ast.literal_eval(node.value)
            for node in body
            if isinstance(node, ast.Assign) and is_starter(node)
        ]
        names = {
            alias.asname or alias.name
            for node in body
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        for text in texts:
            seen += 1
            used = {name for name in names if re.search(rf"(?<![\w.\"']){name}\b", text)}
            lacks = {name for name in used if not re.search(rf"import .*\b{name}\b", text)}
            assert not lacks, f"{file.parent.name}/{file.stem}: its starter does not import {lacks}"
    assert seen > 100


def is_starter(node: ast.Assign) -> bool:
    return ast.unparse(node.targets[0]) == "starter"


# What is wrong -------------------------------------------------------------------------------


def roadmap(old: str, new: str) -> Callable[[Path], None]:
    return lambda root: change(root / "roadmap.toml", old, new)


def lab(old: str, new: str) -> Callable[[Path], None]:
    return lambda root: change(root / "labs" / "sums" / "lab.toml", old, new)


LONG = f"0x{'f' * 5_000}"
ROADMAPS = [
    (roadmap("format = 1", "format = 2"), "roadmap.toml: this pack has format 2"),
    (roadmap("format = 1", "format = true"), "roadmap.toml: this pack has format True"),
    (roadmap("format = 1", "format = 1.0"), "roadmap.toml: this pack has format 1.0"),
    (roadmap("format = 1", f"format = [{LONG}]"), "this pack has format too long a number"),
    (roadmap('id = "sql"', f"id = {LONG}"), "skill '?': 'id' is not text"),
    (roadmap("hours = 12", f"hours = [{LONG}]"), "'hours' is too long a number"),
    (roadmap("format = 1", "format = "), "roadmap.toml: it is not TOML"),
    (roadmap("format = 1", "format = 1\nphases = 6"), "unknown key 'phases'; use only format,"),
    (roadmap('title = "Models"', "title = 3"), "'title' is not text"),
    (roadmap('title = "Models"', 'titel = "M"'), "unknown key 'titel'; use only number, title"),
    (roadmap("hours = 12", "hours = 0"), "skill 'loops': 'hours' is 0; a number from 0.25"),
    (roadmap("hours = 12", "hours = true"), "'hours' is True"),
    (roadmap("hours = 12", "hours = nan"), "'hours' is nan"),
    (roadmap('needs = ["loops"]', 'needs = ["lops"]'), "skill 'sql': there is no skill 'lops'"),
    (roadmap('needs = ["loops"]', 'needs = ["sql"]'), "skills need each other: sql"),
    (roadmap("hours = 12", 'hours = 12\nneeds = ["sql"]'), "skills need each other"),
    (roadmap('"dsh"', '"ceo"'), "skill 'sql': 'ceo' is unknown; one of mle, aae, dsh"),
    (roadmap('"math"', '"none"'), "'none' is unknown; one of math, software"),
    (roadmap("hours = 12", 'hours = 12\nframework = "jax"'), "is 'jax'; one of pytorch, keras"),
    (roadmap("hours = 12", "hours = 12\nframework = 1"), "'framework' is not text"),
    (roadmap('"standout"', '"extra"'), "'tier' is 'extra'; one of core, standout"),
    (roadmap("phase = 2", "phase = 3"), "skill 'sql': there is no phase 3"),
    (roadmap("hours = 12", "hours = 12\nearly = 3"), "'early' is not a table of labs and"),
    (roadmap("hours = 12", "hours = 12\nearly = { sums = 1 }"), "'early' is not a table of labs"),
    (roadmap("hours = 12", 'hours = 12\nearly = { sums = "01-x" }'), "no chapter 'loops/01-x'"),
    (roadmap("hours = 12", 'hours = 12\nearly = { sum = "01-x" }'), "there is no lab 'sum'"),
    (roadmap('id = "sql"', 'id = "loops"'), "skill 'loops' stands there more than once"),
    (roadmap("number = 2", "number = 1"), "phase '1' stands there more than once"),
    (roadmap('"query"', '"sums"'), "lab 'sums' stands there more than once"),
    (lambda root: (root / "roadmap.toml").unlink(), "roadmap.toml: the file is missing"),
    (lambda root: (root / "roadmap.toml").write_bytes(b"\xff"), "roadmap.toml: it is not UTF-8"),
    (lambda root: (root / "roadmap.toml").write_text("a=" + "[" * 9999), "it is not TOML"),
]


@pytest.mark.parametrize(("spoil", "sentence"), ROADMAPS)
def test_a_broken_roadmap_is_refused_with_a_sentence(
    root: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(root)
    with pytest.raises(ContentError):
        curriculum.load(root)
    assert any(sentence in line for line in said(root)), said(root)


LABS = [
    (lab("minutes", "minuts"), "sums/lab.toml: unknown key 'minuts'; use only title, skills,"),
    (lab("minutes = 15\n", ""), "sums/lab.toml: the key 'minutes' is missing"),
    (lab("15", "0"), "'minutes' is 0"),
    (lab("15", "15.5"), "'minutes' is 15.5"),
    (lab("15", '"15"'), "'minutes' is '15'"),
    (lab('["loops"]', '["lops"]'), "sums/lab.toml: there is no skill 'lops'"),
    (lab('["loops"]', "[]"), "it names no skill"),
    (lab('["loops"]', '"loops"'), "'skills' is not a list of texts"),
    (lab('"function"', '"essay"'), "'kind' is 'essay'; one of artefact, class"),
    (lab('"numpy"', '"fortran"'), "'profile' is 'fortran'"),
    (lab('"sums.py"', '"../sums.py"'), "'../sums.py' is not a plain file name"),
    (lab('"sums.py"', '"sums.sql"'), "'sums.sql' does not fit kind 'function'"),
    (lab("[hints]", 'explore = "magic"\n[hints]'), "'explore' is 'magic'; one of dot-product"),
    (lab("[hints]", 'needs = ["none"]\n[hints]'), "there is no lab 'none'"),
    (lab("[hints]", 'needs = ["sums"]\n[hints]'), "labs need each other: sums"),
    (lab("idea =", "ideas ="), "[hints]: unknown key 'ideas'; use only idea, lesson, worked"),
    (lab(LAB[LAB.index("[hints]") :], ""), "the key 'hints' is missing"),
    (lab("[hints]", "[equivalent]\nx = 1\n[hints]"), "[equivalent] is not a table of texts"),
    (lambda root: (root / "labs/sums/lab.toml").unlink(), "sums/lab.toml: the file is missing"),
    (lambda root: shutil.rmtree(root / "labs/sums"), "sums/lab.toml: the file is missing"),
]


def test_a_lab_may_point_at_a_picture_to_play_with(root: Path) -> None:
    assert curriculum.load(root).labs["sums"].explore == ""
    lab("[hints]", 'explore = "k-means"\n\n[hints]')(root)
    assert curriculum.load(root).labs["sums"].explore == "k-means"
    assert said(root) == []


@pytest.mark.parametrize(("spoil", "sentence"), LABS)
def test_a_broken_lab_is_left_out_and_says_why(
    root: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(root)
    pack = curriculum.load(root)
    assert list(pack.labs) == ["query"] and pack.material("query").lesson
    with pytest.raises(ContentError) as caught:
        pack.material("sums")
    assert caught.value is pack.broken["sums"]
    assert any(sentence in line for line in said(root)), said(root)


def test_a_circle_of_labs_takes_only_its_labs_down(root: Path) -> None:
    for name, need in (("sums", "query"), ("query", "sums")):
        change(root / "labs" / name / "lab.toml", "[hints]", f'needs = ["{need}"]\n[hints]')
    pack = curriculum.load(root)
    assert set(pack.broken) == {"sums", "query"} and "need each other" in str(pack.broken["sums"])


def sums(action: Callable[[Path], object]) -> Callable[[Path], None]:
    return lambda root: (action(root / "labs" / "sums"), None)[1]


UNREADABLE = [
    *[
        (sums(lambda lab, name=name: (lab / name).unlink()), f"sums/{name}: the file is missing")
        for name in ("lesson.md", "starter.py", "solution.py", "checks.py")
    ],
    (sums(lambda lab: (lab / "lesson.md").write_bytes(b"\xff\xfe")), "lesson.md: it is not UTF-8"),
    (
        sums(lambda lab: (lab / "data/big").write_bytes(bytes(6_000_000))),
        "data/big: more than 5 MB",
    ),
    (sums(lambda lab: os.mkfifo(lab / "data/pipe")), "data/pipe: it is not a regular file"),
    (
        sums(lambda lab: (lab / "data/x").symlink_to("/etc/hosts")),
        "data/x: it leads out of the pack",
    ),
    (sums(lambda lab: (lab / "data/x").symlink_to("x")), "sums/data/x"),
    (
        sums(lambda lab: (lab / "wrong/in_place.py").write_text("def")),
        "in_place.py: it cannot be read",
    ),
    (sums(lambda lab: (lab / "wrong/in_place.py").write_text("(" * 9999)), "it cannot be read"),
]


@pytest.mark.parametrize(("spoil", "sentence"), UNREADABLE)
def test_a_folder_that_cannot_be_read_is_a_sentence(
    root: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(root)
    with pytest.raises(ContentError) as caught:
        curriculum.load(root).material("sums")
    assert sentence in str(caught.value)
    assert any(sentence in line for line in said(root))
    assert curriculum.load(root).material("query")


UNFINISHED = [
    (sums(lambda lab: shutil.rmtree(lab / "wrong")), "sums: there is no wrong/ file"),
    (sums(lambda lab: shutil.rmtree(lab / "also")), "sums: there is no also/ file"),
    (sums(lambda lab: (lab / "wrong/in_place.py").write_text("x = 1")), "it says nothing"),
    (sums(lambda lab: (lab / "lesson.md").write_text("# T\n")), "hints.lesson does not stand"),
    (sums(lambda lab: (lab / "starter.py").write_text("x = 1")), "the starter has no TODO"),
    (sums(lambda lab: (lab / "given.py").rename(lab / "gven.py")), "gven.py: the file has no role"),
    (sums(lambda lab: (lab / "wrong/a.sql").write_text("")), "wrong/a.sql: the file has no role"),
    (sums(lambda lab: (lab / "data/x").symlink_to("days.csv")), "'data/x' is a link"),
    (lambda root: shutil.copytree(root / "labs/sums", root / "labs/new"), "labs/new: the roadmap"),
    (lambda root: write(root, {"cards/lops.toml": ""}), "cards/lops.toml: the roadmap"),
]


@pytest.mark.parametrize(("spoil", "sentence"), UNFINISHED)
def test_what_an_author_still_owes_stops_no_learner(
    root: Path, spoil: Callable[[Path], object], sentence: str
) -> None:
    spoil(root)
    assert curriculum.load(root).material("sums")
    assert len(said(root)) == 1 and sentence in said(root)[0]


CARD = "cards/loops.toml, card 'loops-a': "
PREDICT = 'id = "loops-a"\nkind = "predict"'
NUMERIC = 'id = "loops-a"\nkind = "numeric"'
CARDS = [
    ('ask = "?"', "", CARD + "the key 'ask' is missing"),
    ('ask = "?"', 'ask = ""', "'ask' is not text"),
    ('ask = "?"', 'ask = "?"\nhint = "!"', "unknown key 'hint'; use only id, ask, answer, source"),
    ("[[card]]", "[card]", "'card' is not a list of tables"),
    ('"loops-a"', '"Loops A"', "'Loops A' is not a valid id"),
    ('"loops-a"', "0x" + "f" * 9_000, "cards/loops.toml, card '?': 'id' is not text"),
    ('ask = "?"', 'ask = "?"\nkind = "quiz"', "'kind' is 'quiz'; one of recall, predict"),
    ('ask = "?"', 'ask = "?"\nwhy = ""', "'why' is not text"),
    ('ask = "?"', 'ask = "?"\ntolerance = 1', "a card of kind 'recall' has no tolerance"),
    ('ask = "?"', 'ask = "?"\nprofile = "numpy"', "'profile' is for code that is run"),
    ('id = "loops-a"', PREDICT, CARD + "the key 'code' is missing; add it"),
    ('id = "loops-a"', PREDICT + '\ncode = " "', "'code' is not text"),
    ('id = "loops-a"', PREDICT + '\ncode = "1"\nprofile = "c"', "'profile' is 'c'; one of"),
    ('id = "loops-a"', NUMERIC + "\ntolerance = 0", "the answer '!' is not a number; write it as"),
    ('id = "loops-a"', NUMERIC, "the key 'tolerance' is missing"),
    ('id = "loops-a"', NUMERIC + "\ntolerance = -1", "'tolerance' is -1; a number from 0"),
    ('id = "loops-a"', NUMERIC + "\ntolerance = nan", "'tolerance' is nan; a number from 0"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), CARDS)
def test_a_broken_card_is_a_sentence(root: Path, old: str, new: str, sentence: str) -> None:
    change(root / "cards" / "loops.toml", old, new)
    problems = said(root)
    assert any(sentence in line for line in problems)
    with pytest.raises(ContentError) as caught:
        curriculum.load(root).cards()
    assert str(caught.value) == problems[0]
    assert curriculum.load(root).cards("sql") == []


DRILL = "drills/sql.toml, drill 'sql-join': "
BAD_DRILLS = [
    ("minutes = 4", "", DRILL + "the key 'minutes' is missing"),
    ("minutes = 4", "minutes = 0", "'minutes' is 0; a number from 1 to 120"),
    ("minutes = 4", "minutes = 4\nlevel = 1", "unknown key 'level'; use only id, ask, minutes"),
    ('["keys", "duplicates", "gaps"]', '["keys", "gaps"]', "the rubric has 2 points; make it 3"),
    ('["keys", "duplicates", "gaps"]', "[]", "the rubric has 0 points; make it 3"),
    ('"duplicates"', '" "', "a point of the rubric is empty"),
    ('["keys", "duplicates", "gaps"]', '"keys"', "'rubric' is not a list of texts"),
    ("[[drill]]", "[[card]]", "drills/sql.toml: unknown key 'card'; use only drill"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), BAD_DRILLS)
def test_a_broken_drill_is_a_sentence(root: Path, old: str, new: str, sentence: str) -> None:
    write(root, {"drills/sql.toml": DRILLS.replace(old, new)})
    assert any(sentence in line for line in said(root))
    with pytest.raises(ContentError):
        curriculum.load(root).drills()


def test_two_cards_with_one_id_are_a_problem(root: Path) -> None:
    text = (root / "cards" / "loops.toml").read_text()
    write(root, {"cards/sql.toml": text, "drills/sql.toml": DRILLS + DRILLS})
    assert said(root) == [
        "cards: card 'loops-a' stands there more than once; keep one",
        "drills: drill 'sql-join' stands there more than once; keep one",
    ]


def test_every_problem_of_a_file_of_cards_is_listed(root: Path) -> None:
    write(root, {"cards/sql.toml": "[[card]]\n[[card]]\nid = 3\n", "drills/lops.toml": ""})
    assert len([line for line in said(root) if "cards/sql.toml" in line]) == 8
    assert any("drills/lops.toml: the roadmap does not know it" in line for line in said(root))


def test_all_problems_are_listed_and_not_only_the_first(root: Path) -> None:
    change(root / "roadmap.toml", "hours = 12", "hours = 0\ncolour = 1")
    change(root / "labs" / "sums" / "lab.toml", "minutes = 15", "minuts = 15\nlength = 3")
    (root / "labs" / "query" / "lesson.md").unlink()
    places = [error.where for error in curriculum.problems(root)]
    assert places.count("roadmap.toml, skill 'loops'") == 2
    assert places.count("sums/lab.toml") == 3
    assert "query/lesson.md" in places


def test_an_unknown_lab_is_a_request_that_makes_no_sense(root: Path) -> None:
    with pytest.raises(RequestError, match="no lab 'nothing'"):
        curriculum.load(root).material("nothing")


def test_ids_cannot_lead_out_of_the_pack(root: Path, tmp_path: Path) -> None:
    write(tmp_path / "outside", SUMS)
    change(root / "roadmap.toml", '"query"', '"../../outside"')
    pack = curriculum.load(root)
    assert "'../../outside' is not a valid id" in str(pack.broken["../../outside"])
