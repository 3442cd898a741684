"""The pack that was read before: the same one, until a file changes or the cache is doubtful."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from gradatim import curriculum
from gradatim.app import pack_cache


@pytest.fixture
def kept(tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the small pack is kept, which counts as the one that is installed here."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(curriculum, "bundled_root", lambda: tiny_pack)
    load = curriculum.load
    monkeypatch.setattr(curriculum, "load", lambda: load(tiny_pack))
    assert pack_cache.default_pack().labs
    return tmp_path / "cache/gradatim/pack"


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Counts how often the pack itself is read."""
    load, seen = curriculum.load, list[str]()
    monkeypatch.setattr(curriculum, "load", lambda: (seen.append("read"), load())[1])
    return seen


def test_a_pack_is_read_once_and_is_the_same(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, seen = curriculum.load(), reads(monkeypatch)
    found = pack_cache.default_pack()
    assert seen == [] and found.labs == whole.labs and found.skills == whole.skills
    assert found.cards() == whole.cards() and found.material("tripled").lesson


def test_where_the_pack_was_read_before_nothing_is_imported_that_reads_it(tmp_path: Path) -> None:
    code = "import sys; from gradatim.app.pack_cache import default_pack; default_pack().cards();"
    code += "print('gradatim.curriculum.pack_files' in sys.modules)"
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    words = [sys.executable, "-c", code]
    ended = [subprocess.run(words, env=env, stdout=PIPE, text=True, check=True) for _ in range(2)]
    assert [one.stdout for one in ended] == ["True\n", "False\n"]


def test_a_changed_lab_is_read_again(
    kept: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab, seen = tiny_pack / "labs/tripled/lab.toml", reads(monkeypatch)
    lab.write_text(lab.read_text().replace('title = "', 'title = "New '))
    assert pack_cache.default_pack().labs["tripled"].title.startswith("New ")
    assert seen == ["read"]


@pytest.mark.parametrize("harm", ["cut", "shared", "gone"])
def test_a_doubtful_cache_is_not_used(
    kept: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    seen = reads(monkeypatch)
    if harm == "cut":
        kept.write_bytes(kept.read_bytes()[:40])
    elif harm == "shared":
        kept.chmod(0o666)
    else:
        kept.unlink()
    assert pack_cache.default_pack().labs and seen == ["read"]
    assert kept.stat().st_mode & 0o777 == 0o600


def test_where_nothing_can_be_kept_the_pack_is_read(
    tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert pack_cache.default_pack().labs
