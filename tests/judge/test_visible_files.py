"""What a child may see is listed, and nothing of this project's is in the list."""

import sys
from pathlib import Path

import pytest

import gradatim
from gradatim.judge.sandbox import visible_files
from gradatim.judge.sandbox.visible_files import is_checkout, view_of


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("gradatim/pack/labs", "gradatim-0.1.0.dist-info", "numpy"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(visible_files, "_package_folders", lambda: [str(tmp_path)])
    return tmp_path


def test_an_installed_engine_and_its_labs_are_hidden_among_the_packages(packages: Path) -> None:
    found = view_of(commands=False)
    assert str(packages) in found.shown
    assert set(found.hidden) == {
        str(packages / "gradatim"),
        str(packages / "gradatim-0.1.0.dist-info"),
    }


def test_the_packages_stay_on_the_import_path_and_a_checkout_does_not(packages: Path) -> None:
    assert not is_checkout(str(packages))
    assert is_checkout(str(Path(gradatim.__file__).parents[1]))


def test_a_folder_is_shown_once() -> None:
    shown = view_of(commands=True).shown
    nested = [p for p in shown for q in shown if p.startswith(q + "/") and not Path(q).is_symlink()]
    assert nested == []


def test_commands_are_shown_only_where_they_may_run() -> None:
    assert "/usr/bin" in view_of(commands=True).shown
    assert not any(path.endswith("/bin") for path in view_of(commands=False).shown)


def test_python_is_among_the_commands() -> None:
    program = Path(sys.executable)
    for path in (program, program.resolve(), Path(sys.prefix, "pyvenv.cfg")):
        shown = [Path(p) for p in view_of(commands=True).shown]
        assert not path.exists() or any(path.is_relative_to(p) for p in shown)
