"""gradatim.toml: what it says, and one sentence for what it cannot say."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gradatim.errors import SubmissionError
from gradatim.verify.manifest import read_manifest


def _written(folder: Path, text: str) -> Path:
    (folder / "gradatim.toml").write_text(text)
    return folder


def test_commands_are_chains_of_programs(tmp_path: Path) -> None:
    text = "[commands]\nsetup = \"python3 -m venv .venv && .venv/bin/pip install 'a b'\"\n"
    found = read_manifest(_written(tmp_path, text))
    assert found.commands["setup"] == (
        ("python3", "-m", "venv", ".venv"),
        (".venv/bin/pip", "install", "a b"),
    )


def test_the_interpreter_can_be_asked_for(tmp_path: Path) -> None:
    found = read_manifest(_written(tmp_path, "[commands]\nserve = '{python} app.py'\n"))
    assert found.commands["serve"] == ((sys.executable, "app.py"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[commands", "not TOML"),
        ("project = 3\n[commands]\na = 'b'\n", "'project' is not text"),
        ("colour = 'red'\n", "unknown key 'colour'"),
        ("project = 'x'\n", "no commands"),
        ("[commands]\nserve = ['a']\n", "'serve' is not text"),
        ("[commands]\nserve = true\n", "'serve' is not text"),
        ("project = true\n[commands]\na = 'b'\n", "'project' is not text"),
        ('[commands]\nserve = "a \\u0000"\n', "a null character"),
        ("[commands]\nserve = 'a | b'\n", "needs a shell for '|'"),
        ("[commands]\nserve = 'a &&'\n", "an empty part"),
        ('[commands]\nserve = "a \'b"\n', "cannot be split"),
        ("x = " + "[" * 5_000, "not TOML"),
        ("#" * 200_000, "more than 100 kB"),
    ],
)
def test_what_it_cannot_say_gets_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SubmissionError, match=r"gradatim\.toml") as raised:
        read_manifest(_written(tmp_path, text))
    assert said in str(raised.value)


def test_a_folder_without_one(tmp_path: Path) -> None:
    with pytest.raises(SubmissionError, match=r"there is no gradatim\.toml"):
        read_manifest(tmp_path)
