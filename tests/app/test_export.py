"""Everything out of a home, into an empty one, and gone; notes and settings with it."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app import preferences
from gradatim.app.app import App
from gradatim.app.export import LEFT_OUT, MANIFEST, ROWS
from gradatim.errors import RequestError
from gradatim.model import Background, Role

COURSE = Path(__file__).parents[1] / "course_pack"
NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)


def opened(home: Path) -> App:
    return App(home, curriculum.load(COURSE), lambda: NOON)


@pytest.fixture
def worked(tmp_path: Path) -> App:
    """A home with a log, a file of a lab, a note, settings, a key, and a link to elsewhere."""
    app = opened(tmp_path / "old")
    app.onboard(Role.MLE, Background.NONE, 7, date(2027, 1, 13), "Ada")
    app.begin(next(iter(app.pack.labs)))
    app.save_note("py-control", "# Loops\n\nremember `range`", app.note("py-control").version)
    preferences.write(app.home, {"theme": "dark"})
    (app.home / "tutor.toml").write_text('key = "secret"')
    (app.home / "notes" / "elsewhere.md").symlink_to("/etc/hostname")
    (app.home / "mistakes" / "sums").mkdir(parents=True)
    (app.home / "mistakes" / "sums" / "sums.py").write_text("def sums(): return 0")
    (app.home / "labs" / ".venv").mkdir()
    (app.home / "labs" / ".venv" / "large").write_text("no work of mine")
    return app


def export(app: App) -> io.BytesIO:
    return io.BytesIO(b"".join(app.export()))


def test_an_export_brings_everything_into_an_empty_home(worked: App, tmp_path: Path) -> None:
    new = opened(tmp_path / "new")
    found = new.import_(export(worked))
    assert list(new.evidence()) == list(worked.evidence()) and found.rows == len(new.evidence())
    assert new.note("py-control") == worked.note("py-control")
    assert preferences.read(new.home).theme == "dark"
    lab = next(iter(new.pack.labs))
    assert new.path(lab).read_bytes() == worked.path(lab).read_bytes()
    assert (new.home / "mistakes" / "sums" / "sums.py").is_file()
    assert not (new.home / "tutor.toml").exists()


def test_an_export_leaves_out_links_keys_and_what_can_be_installed_again(worked: App) -> None:
    with zipfile.ZipFile(export(worked)) as file:
        names = file.namelist()
        assert "notes/elsewhere.md: a link" in file.read(LEFT_OUT).decode()
    assert "tutor.toml" not in names and not any(".venv" in name for name in names)
    assert "notes/elsewhere.md" not in names


def test_nothing_is_ever_imported_over_work(worked: App, tmp_path: Path) -> None:
    before = list(worked.evidence())
    with pytest.raises(RequestError, match="nothing is overwritten"):
        worked.import_(export(worked))
    assert list(worked.evidence()) == before
    new = opened(tmp_path / "new")
    (new.home / "labs").mkdir(parents=True)
    (new.home / "labs" / "mine.py").write_text("1")
    with pytest.raises(RequestError, match="nothing is overwritten"):
        new.import_(export(worked))


def zipped(**files: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, text in files.items():
            file.writestr(name, text)
    out.seek(0)
    return out


RIGHT = {MANIFEST: '{"format": 1}', ROWS: ""}
ROW = {"id": "1", "at": "2027-01-13T12:00:00+00:00", "kind": "hint", "subject": "", "data": {}}


@pytest.mark.parametrize(
    "files",
    [
        {},
        {ROWS: ""},
        {**RIGHT, MANIFEST: "[]"},
        {**RIGHT, MANIFEST: '{"format": 2}'},
        {**RIGHT, ROWS: "no json\n"},
        {**RIGHT, ROWS: json.dumps({**ROW, "at": "2027-01-13"}) + "\n"},
        {**RIGHT, ROWS: json.dumps({**ROW, "data": []}) + "\n"},
        {**RIGHT, ROWS: json.dumps({**ROW, "id": 1}) + "\n"},
        {**RIGHT, "../outside.py": "1"},
        {**RIGHT, "labs/../../outside.py": "1"},
        {**RIGHT, "/tmp/outside.py": "1"},
        {**RIGHT, "gradatim.db": "1"},
        {**RIGHT, "labs": "a file where a folder belongs", "labs/a.py": "1"},
    ],
)
def test_what_is_no_export_gets_one_sentence_and_changes_nothing(
    tmp_path: Path, files: dict[str, str]
) -> None:
    app = opened(tmp_path / "home")
    with pytest.raises(RequestError):
        app.import_(zipped(**files))
    assert app.is_empty() and not app.evidence()
    assert all(path.name.startswith("gradatim.db") for path in app.home.iterdir())
    assert not (tmp_path / "outside.py").exists()


def test_everything_is_deleted_once_the_word_is_typed(worked: App) -> None:
    with pytest.raises(RequestError, match="nothing was deleted"):
        worked.erase("yes")
    assert worked.evidence() and worked.note("py-control").text
    (worked.home / "mine.txt").write_text("of no concern")
    worked.erase(" Delete ")
    assert [path.name for path in worked.home.iterdir()] == ["mine.txt"]
    assert worked.is_empty() and worked.profile() is None
    worked.close()


# Notes and settings ------------------------------------------------------------------------------


def test_a_note_is_never_saved_over_a_change_made_elsewhere(worked: App) -> None:
    seen = worked.note("py-control").version
    path = worked.home / "notes" / "py-control.md"
    path.write_text("changed in my editor")
    with pytest.raises(RequestError, match="changed elsewhere"):
        worked.save_note("py-control", "typed on the page", seen)
    assert path.read_text() == "changed in my editor"
    worked.save_note("py-control", " \n", worked.note("py-control").version)
    assert not path.exists()


@pytest.mark.parametrize("name", ["../gradatim", "gone", "", "/etc/passwd", "py-control/../x"])
def test_notes_are_only_on_what_there_is(worked: App, name: str) -> None:
    with pytest.raises(RequestError):
        worked.save_note(name, "text", "")


def test_search_finds_a_note_as_it_stands(worked: App) -> None:
    assert [hit.kind for hit in worked.search("remember range")] == ["note"]
    (worked.home / "notes" / "py-control.md").write_text("forgotten")
    assert all(hit.kind != "note" for hit in worked.search("remember range"))
    assert worked.search("forgotten")[0].id == "py-control"


def test_settings_that_make_no_sense_are_as_if_they_were_not_there(tmp_path: Path) -> None:
    for text in ("theme = ", 'theme = ["dark"]', 'theme = "pink"\ntext = "large"', "\0"):
        (tmp_path / preferences.FILE).write_text(text)
        assert preferences.read(tmp_path).theme == "system"
    preferences.write(tmp_path, {"keys": "off"})
    assert preferences.read(tmp_path).classes == "keys-off"
    with pytest.raises(RequestError, match="choose system, light, dark"):
        preferences.write(tmp_path, {"theme": "pink"})
