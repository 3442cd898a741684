"""Every attack gets the verdict in its header, harms nobody, and leaves nothing behind.

An attack is added to the end of honest.py. Its header names checks and what the judge says of
them, `# check: FAIL words | other words`; `all` means each check. A check that is not named passes,
but for `word`, which only those could answer who read a file of the judge's.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.judge.grade import Judge
from gradatim.judge.pool import Pool
from gradatim.judge.levels import probe
from gradatim.model import CheckResult, Level, Material, Outcome, Verdict

HERE = Path(__file__).parent
ATTACKS = sorted({p.stem for p in HERE.glob("*.py")} - {"honest", "test_attacks"})
HEADER = re.compile(r"# (\w+): (FAIL|SKIP)(.*)")
CANARY = Path("/tmp/gradatim-was-here")


@dataclass(frozen=True)
class Range:
    """A judge of one level, a pack that it judges by, and a port on which somebody listens."""

    judge: Judge
    material: Material
    pack: Path
    port: int

    def grade(self, source: str) -> Verdict:
        text = source.replace("@PACK@", str(self.pack)).replace("@PORT@", str(self.port))
        return self.judge.grade(self.material, {"vault.py": text.encode()}, seed=11)


def children() -> set[int]:
    found = set()
    for entry in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                found.add(int(entry.name))
    return found


def digest(folder: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        whole.update(str(path).encode() + (path.read_bytes() if path.is_file() else b""))
    return whole.hexdigest()


@pytest.fixture(scope="module", params=[Level.SEALED, Level.FILTERED])
def ground(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Range]:
    best, why = probe()
    if best is Level.TIMED or (request.param is Level.SEALED and best is not Level.SEALED):
        pytest.skip(f"this machine gives {best} only: {why}")
    before = children()
    pack = tmp_path_factory.mktemp("range") / "pack"
    shutil.copytree(HERE / "pack", pack)
    whole = digest(pack)
    judge = Judge(Pool(request.param))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        yield Range(judge, curriculum.load(pack).material("vault"), pack, port)
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()  # nobody called
    judge.close()
    deadline = time.monotonic() + 20
    while children() - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert children() - before == set()
    assert digest(pack) == whole
    assert not CANARY.exists()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second is enough for those who never end."""
    monkeypatch.setattr("gradatim.judge.wall.CHECK_S", 1.0)


def expected(source: str) -> dict[str, tuple[str, list[str]]]:
    found = {}
    for line in source.splitlines():
        if (match := HEADER.fullmatch(line)) is None:
            break
        found[match[1]] = (match[2], [words.strip() for words in match[3].split("|")])
    assert found, "an attack says in its header what is expected"
    return found


def as_expected(result: CheckResult, wanted: dict[str, tuple[str, list[str]]]) -> bool:
    otherwise = ("FAIL", [""]) if result.name == "word" else ("PASS", [""])
    outcome, words = wanted.get("all") or wanted.get(result.name) or otherwise
    return result.outcome == outcome and any(w in result.message for w in words)


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_gets_the_verdict_that_it_deserves(ground: Range, attack: str) -> None:
    source = (HERE / f"{attack}.py").read_text()
    verdict = ground.grade(f"{(HERE / 'honest.py').read_text()}\n\n{source}")
    assert verdict.outcome is Outcome.FAIL
    wanted = expected(source)
    odd = [r for r in verdict.results if not as_expected(r, wanted)]
    assert odd == []
    assert "heliotrope" not in "".join(r.message.split("expected")[0] for r in verdict.results)


def test_after_all_attacks_an_honest_file_passes(ground: Range) -> None:
    right = ground.material.solution["vault.py"].decode()
    assert ground.grade(right).outcome is Outcome.PASS
    honest = ground.grade((HERE / "honest.py").read_text())
    assert [r.outcome for r in honest.results] == [Outcome.PASS, Outcome.PASS, Outcome.FAIL]
