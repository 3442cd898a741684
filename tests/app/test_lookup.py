"""Which lab or exercise is meant: an id, a title, a file, a folder, or where the learner is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.lookup import Target, readable_id
from gradatim.errors import RequestError

PACK = Path(__file__).parents[1] / "course_pack"
EXERCISE = "py-control/total"


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    app = App(home, curriculum.load(PACK))
    yield app
    app.close()


def test_an_id_and_a_title_mean_a_lab_from_anywhere(app: App, tmp_path: Path) -> None:
    title = app.lab("tripled").title
    for words in ("tripled", title, title.upper(), "./home/labs/tripled"):
        app.begin("tripled")
        assert app.activity(words, tmp_path) == Target("tripled"), words
    assert app.activity("total", tmp_path) == Target(EXERCISE)


def test_where_the_learner_is_means_the_lab_of_the_folder(app: App) -> None:
    file = app.begin("tripled")
    for words in ("", ".", file.name, str(file)):
        assert app.activity(words, file.parent) == Target("tripled"), words
    other = file.with_name("mine.py")
    other.touch()
    assert app.activity("mine.py", file.parent) == Target("tripled", other)


def test_a_home_behind_a_link_is_the_same_home(app: App, home: Path, tmp_path: Path) -> None:
    app.begin("tripled")
    (tmp_path / "link").symlink_to(home)
    assert app.target_at(tmp_path / "link/labs/tripled") == Target("tripled")


def test_of_several_exercises_the_file_says_which(app: App) -> None:
    file = app.begin(EXERCISE)
    assert app.activity("", file.parent) == Target(EXERCISE)
    other = next(name for name in app.pack.exercises if name not in (EXERCISE,))
    second = app.begin(other)
    assert app.activity(second.name, second.parent) == Target(other)
    if second.parent == file.parent:
        with pytest.raises(RequestError, match="several exercises"):
            app.activity("", file.parent)


@pytest.mark.parametrize(
    ("words", "what", "do"),
    [
        ("", "this folder belongs to no lab", "go to the folder of a lab, or name one"),
        ("none.py", "there is no such file", "check its name"),
        ("tripled.py", "this file belongs to no lab", "gradatim check tripled tripled.py"),
        ("trippled", "there is no lab or exercise 'trippled'", "did you mean tripled?"),
    ],
)
def test_what_is_none_gets_a_sentence_that_helps(
    app: App, tmp_path: Path, words: str, what: str, do: str
) -> None:
    (tmp_path / "tripled.py").touch()
    with pytest.raises(RequestError, match=what) as found:
        app.activity(words, tmp_path)
    assert do in found.value.do


def test_a_project_is_not_a_lab(app: App, home: Path) -> None:
    (home / "projects/adder").mkdir(parents=True)
    with pytest.raises(RequestError, match="'adder' is a project") as found:
        app.target_at(home / "projects/adder")
    assert found.value.do == "run: gradatim verify adder"


def test_what_can_be_read_is_found_by_titles_and_near_misses(app: App) -> None:
    pack = app.pack
    chapter, head = next(iter(pack.chapter_heads.items()))
    words = (chapter, head.title, chapter.rpartition("/")[2], chapter[:-1], head.title[:-1])
    assert {readable_id(pack, text) for text in words} == {chapter}
    assert readable_id(pack, "py-contrl") == "py-control"
    with pytest.raises(RequestError, match="there is no skill, chapter, lab or exercise"):
        readable_id(pack, "quantum gravity")
