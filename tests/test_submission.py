"""What may be judged is read, the rest is refused in a sentence, and nothing there is changed."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gradatim import submission
from gradatim.errors import SubmissionError
from gradatim.model import Lab

LAB = Lab("small", "A small lab", ("py-syntax",), 5, "function", "f.py", 1, "numpy")
GIT = Lab("branch", "A branch", ("sw-git",), 5, "git", "shop", 1, "git")


def refused(lab: Lab, path: Path) -> str:
    with pytest.raises(SubmissionError) as error:
        submission.read(lab, path)
    assert error.value.where == str(path) and error.value.do
    return error.value.what


def test_a_file_is_read_under_the_name_that_the_lab_expects(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_bytes(b"\xef\xbb\xbfx = '\xcf\x80'\r\n")
    files = submission.read(LAB, tmp_path / "mine.py")
    assert files == {"f.py": b"\xef\xbb\xbfx = '\xcf\x80'\r\n"}


def test_what_no_judge_could_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.py"
    assert refused(LAB, path) == "there is no such file"
    assert refused(LAB, tmp_path) == "this is a folder"
    assert refused(LAB, Path("/dev/zero")) == "this is not a regular file"
    os.mkfifo(tmp_path / "pipe")
    assert refused(LAB, tmp_path / "pipe") == "this is not a regular file"
    path.write_bytes(b"x = '\0'")
    assert refused(LAB, path) == "this is a binary file"
    path.write_bytes(b"x = 1 # \xff")
    assert refused(LAB, path) == "this is not UTF-8 text (byte 8)"


def test_a_file_of_the_greatest_size_is_read_and_one_byte_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.py"
    path.write_bytes(b"#" * submission.FILE_LIMIT)
    assert len(submission.read(LAB, path)["f.py"]) == submission.FILE_LIMIT
    path.write_bytes(b"#" * (submission.FILE_LIMIT + 1))
    assert refused(LAB, path) == "1.0 MB is more than a solution needs"


def test_names_that_the_system_refuses_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "loop.py").symlink_to("loop.py")
    assert "Too many levels of symbolic links" in refused(LAB, tmp_path / "loop.py")
    assert "name too long" in refused(LAB, tmp_path / ("x" * 300))
    (tmp_path / "f.py").touch()
    assert refused(LAB, tmp_path / "f.py" / "f.py") == "there is no such file"


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "real.py").write_text("x = 1\n")
    (tmp_path / "f.py").symlink_to("real.py")
    assert submission.read(LAB, tmp_path / "f.py") == {"f.py": b"x = 1\n"}


# Repositories --------------------------------------------------------------------------------


def repository(tmp_path: Path) -> Path:
    (tmp_path / "shop/.git").mkdir(parents=True)
    (tmp_path / "shop/.git/HEAD").write_text("ref: refs/heads/main\n")
    (tmp_path / "shop/a.txt").write_text("a")
    return tmp_path / "shop"


def test_a_repository_is_read_without_following_links_or_opening_pipes(tmp_path: Path) -> None:
    shop = repository(tmp_path)
    (shop / "secret").symlink_to("/etc/passwd")
    (shop / "root").symlink_to("/")
    os.mkfifo(shop / "pipe")
    assert set(submission.read(GIT, shop)) == {"shop/.git/HEAD", "shop/a.txt"}


def test_a_folder_without_a_repository_is_refused(tmp_path: Path) -> None:
    assert refused(GIT, tmp_path) == "there is not a Git repository here"
    assert refused(GIT, tmp_path / "none") == "there is not a Git repository here"


def test_a_repository_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    shop = repository(tmp_path)
    with (shop / "hole").open("wb") as file:
        file.truncate(2**40)
    assert "more than 5,000 files or 20 MB" in refused(GIT, shop)


# Laying files --------------------------------------------------------------------------------


def test_laying_never_changes_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "f.py").write_text("mine")
    submission.write_new({"f.py": b"starter", "data/a.csv": b"1"}, tmp_path)
    assert (tmp_path / "f.py").read_text() == "mine"
    assert (tmp_path / "data/a.csv").read_text() == "1"


def test_a_text_that_cannot_be_written_leaves_the_old_one_and_no_draft(tmp_path: Path) -> None:
    (tmp_path / "f.py").mkdir()  # a file cannot replace a folder
    with pytest.raises(SubmissionError, match="cannot be written") as error:
        submission.write_atomically(tmp_path / "f.py", b"new")
    assert "Is a directory" in error.value.what
    assert [path.name for path in tmp_path.iterdir()] == ["f.py"]


def test_two_who_write_the_same_file_at_once_do_not_meet(tmp_path: Path) -> None:
    path, texts = tmp_path / "a.py", [b"one" * 9_000, b"two" * 9_000]
    with ThreadPoolExecutor(2) as pool:
        list(
            pool.map(
                lambda text: [submission.write_atomically(path, text) for _ in range(300)], texts
            )
        )
    assert path.read_bytes() in texts
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "labs").touch()
    with pytest.raises(SubmissionError, match="cannot be written"):
        submission.write_atomically(tmp_path / "labs" / "f.py", b"new")
    with pytest.raises(SubmissionError, match="cannot be written"):
        submission.ensure_folder(tmp_path / "labs" / "deep")


def test_a_folder_appears_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    def half(draft: Path) -> None:
        draft.mkdir()
        (draft / "a").touch()
        raise OSError(28, "No space left on device")

    with pytest.raises(SubmissionError, match="No space left"):
        submission.create_folder(tmp_path / "shop", half)
    assert list(tmp_path.iterdir()) == []
    submission.create_folder(tmp_path / "shop", lambda draft: draft.mkdir())
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
