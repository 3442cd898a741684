"""Clean copies hold what Git would keep, and a digest tells them apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from dulwich import porcelain

from gradatim.errors import SubmissionError
from gradatim.verify import copies


def _project(folder: Path) -> Path:
    (folder / "app").mkdir(parents=True)
    (folder / "app" / "main.py").write_text("print(1)\n")
    (folder / ".venv").mkdir()
    (folder / ".venv" / "large").write_text("x")
    (folder / "run.sh").write_text("#!/bin/sh\n")
    (folder / "run.sh").chmod(0o755)
    return folder


def test_environments_stay_behind_and_rights_come_along(tmp_path: Path) -> None:
    found = copies.read_source(_project(tmp_path / "mine"))
    assert found.files == ("app/main.py", "run.sh")
    copies.copy_source(found, tmp_path / "copy")
    assert (tmp_path / "copy" / "run.sh").stat().st_mode & 0o111


def test_the_digest_is_of_content_and_names(tmp_path: Path) -> None:
    folder = _project(tmp_path / "mine")
    first = copies.read_source(folder).digest
    (folder / ".venv" / "large").write_text("y")
    assert copies.read_source(folder).digest == first
    (folder / "app" / "main.py").rename(folder / "app" / "other.py")
    assert copies.read_source(folder).digest != first


def test_what_git_ignores_stays_behind(tmp_path: Path) -> None:
    folder = _project(tmp_path / "mine")
    (folder / ".gitignore").write_text("*.csv\nstate/\n")
    (folder / "state").mkdir()
    for name in ("data.csv", "state/model", "kept.txt"):
        (folder / name).write_text("x")
    porcelain.init(folder)
    assert copies.read_source(folder).commit == ""
    porcelain.add(folder, paths=[str(folder / "kept.txt")])
    porcelain.commit(folder, message=b"one", author=b"a <a@b>", committer=b"a <a@b>")
    found = copies.read_source(folder)
    assert found.files == (".gitignore", "app/main.py", "kept.txt", "run.sh")
    assert len(found.commit) == 12
    (folder / "kept.txt").write_text("changed")
    assert copies.read_source(folder).commit == found.commit + "+"


def test_a_project_inside_of_a_repository(tmp_path: Path) -> None:
    folder = _project(tmp_path / "whole" / "part")
    (tmp_path / "whole" / ".gitignore").write_text("/part/run.sh\n")
    porcelain.init(tmp_path / "whole")
    assert copies.read_source(folder).files == ("app/main.py",)


def test_links_to_the_outside_are_refused(tmp_path: Path) -> None:
    folder = _project(tmp_path / "mine")
    (folder / "passwords").symlink_to("/etc/passwd")
    with pytest.raises(SubmissionError, match="passwords: it leads out of the project"):
        copies.read_source(folder)


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "MAX_BYTES", 4)
    with pytest.raises(SubmissionError, match="more than 0 MB"):
        copies.read_source(_project(tmp_path / "mine"))


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(SubmissionError, match="there is no such folder"):
        copies.read_source(tmp_path / "none")
