"""A pack that did not come with Gradatim is hostile code too: none of it runs outside of the jail,
while it is loaded, listed, shown, graded and proven, and nothing of it commands a terminal or page.

The files of packs/ take the place of one file of the small pack in packs/base, by their folder.
Their header says what an honest learner's verdict is.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from harness import MARK, folder_digest, leftover_files
from test_attacks import as_expected, expected

from gradatim import author, curriculum, render
from gradatim.curriculum.material import LESSON_LIMIT
from gradatim.errors import ContentError, GradatimError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.levels import probe
from gradatim.judge.processes.pool import Pool
from gradatim.model import Level

HERE = Path(__file__).parent / "packs"
ROLES = {
    "checks": "checks.py",
    "given": "given.py",
    "solution": "solution.py",
    "wrong": "wrong/doubled.py",
}
ATTACKS = sorted(path for role in ROLES for path in (HERE / role).iterdir())
HONEST = {"tripled.py": b"def tripled(xs):\n    return [3 * x for x in xs]\n"}
SECRET = "canary-heliotrope"
COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    """A pack and a home beside it; afterwards, the home is whole and nobody was anywhere."""
    shutil.copytree(HERE / "base", tmp_path / "pack")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "secret.txt").write_text(SECRET)
    initial_digest = folder_digest(tmp_path / "home")
    yield tmp_path
    assert folder_digest(tmp_path / "home") == initial_digest
    assert leftover_files() == [] and not [*tmp_path.rglob(f"{MARK}*")]


LEVELS = [
    pytest.param(level, marks=pytest.mark.suite(f"packs-{level}"))
    for level in (Level.SEALED, Level.FILTERED)
]


@pytest.fixture(scope="module", params=LEVELS)
def judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    best, why = probe()
    if best is Level.TIMED or (request.param is Level.SEALED and best is not Level.SEALED):
        pytest.skip(f"this machine gives {best} only: {why}")
    judge = Judge(Pool(request.param))
    yield judge
    judge.close()


def check_timeout() -> float:
    """Seconds for a check: one is enough, unless others keep the machine busy."""
    return min(max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1) / 2), 6.0)


@pytest.fixture(autouse=True)
def short_timeouts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradatim.judge.wall.CHECK_S", check_timeout())
    monkeypatch.setattr("gradatim.judge.wall.AUTHOR_S", 3 * check_timeout())


def install_attack(workspace: Path, attack: Path) -> str:
    """Puts an attack into the pack; its text."""
    text = attack.read_text()
    for word, place in {
        "HOME": workspace / "home",
        "PACK": workspace / "pack",
        "MARK": MARK,
    }.items():
        text = text.replace(f"@{word}@", str(place))
    text = text.replace("@PLUS@", " + 0" * 1200)
    (workspace / "pack" / "labs" / "tripled" / ROLES[attack.parent.name]).write_text(text)
    return text


def attack_id(attack: Path) -> str:
    return f"{attack.parent.name}-{attack.stem}"


@pytest.mark.parametrize("attack", ATTACKS, ids=attack_id)
def test_an_honest_learner_gets_the_verdict_of_the_header(
    judge: Judge, workspace: Path, attack: Path
) -> None:
    text = install_attack(workspace, attack)
    pack = curriculum.load(workspace / "pack")
    curriculum.problems(workspace / "pack")
    material = pack.material("tripled")
    for words in (material.lesson, *(wrong.lesson for wrong in material.wrong)):
        assert "<script" not in render.html(words)
    for files in (HONEST, {"tripled.py": b"def tripled(xs):\n    return []\n"}):
        verdict = judge.explain(material, files, judge.grade(material, files, seed=5))
        output = repr(verdict)
        assert SECRET not in output
        assert not COMMANDS.search(
            "".join(r.message + r.hint + r.sentence for r in verdict.results)
        )
        if files is HONEST:
            unexpected = [r for r in verdict.results if not as_expected(vars(r), expected(text))]
            assert unexpected == []


@pytest.mark.parametrize("attack", ATTACKS, ids=attack_id)
def test_a_proof_runs_nothing_outside_of_the_jail(workspace: Path, attack: Path) -> None:
    install_attack(workspace, attack)
    pack = curriculum.load(workspace / "pack")
    proof = author.check(pack, list(pack.labs), seeds=1, report=_silent)
    assert proof.labs == ("tripled",)
    assert SECRET not in repr(proof)


# Texts and tables -------------------------------------------------------------------------------


def corrupt(workspace: Path, place: str, old: str, new: str) -> None:
    path = workspace / "pack" / place
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


TABLES = {
    "deep table": ("labs/tripled/lab.toml", "minutes = 10", "minutes." + "a." * 50_000 + "a = 1"),
    "deep list": ("labs/tripled/lab.toml", "minutes = 10", "minutes = " + "[" * 9000 + "]" * 9000),
    "deep header": ("labs/tripled/lab.toml", "[hints]", "[" + "a." * 50_000 + "a]\n[hints]"),
    "long text": ("labs/tripled/lab.toml", '"function"', '"' + "x" * 4_000_000 + '"'),
    "a million keys": (
        "labs/tripled/lab.toml",
        "[hints]",
        "".join(f"k{n} = 1\n" for n in range(200_000)) + "[hints]",
    ),
    "huge number": ("labs/tripled/lab.toml", "minutes = 10", "minutes = 1" + "0" * 4000),
    "number without end": ("labs/tripled/lab.toml", "minutes = 10", "minutes = " + "1" * 9000),
    "number in another way": ("labs/tripled/lab.toml", "= 10", "= 0x" + "f" * 9000),
    "not a number": ("labs/tripled/lab.toml", "minutes = 10", "minutes = nan"),
    "title of commands": ("labs/tripled/lab.toml", "Three times", "\\u001b[2J\\u009bThree times"),
    "backwards": ("labs/tripled/lab.toml", "Three times", "\\u202eThree times"),
    "file above": ("labs/tripled/lab.toml", '"tripled.py"', '"../../tripled.py"'),
    "file elsewhere": ("labs/tripled/lab.toml", '"tripled.py"', '"/tmp/tripled.py"'),
    "file that hides": ("labs/tripled/lab.toml", '"tripled.py"', '".bashrc.py"'),
    "file of two lines": ("labs/tripled/lab.toml", '"tripled.py"', '"a\\nb.py"'),
    "profile by path": ("labs/tripled/lab.toml", '"numpy"', '"/tmp/evil.py:serve"'),
    "lab above": ("roadmap.toml", '"tripled"', '"tripled", "../../home"'),
    "lab by root": ("roadmap.toml", '"tripled"', '"tripled", "/etc"'),
    "lab of commands": ("roadmap.toml", '"tripled"', '"tripled", "\\u001b[2J"'),
    "deep phase": ("roadmap.toml", "number = 1", "number." + "a." * 50_000 + "a = 1"),
    "skill of commands": ("roadmap.toml", '"sec"', '"\\u001b[2J<script>"'),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_nobody_can_use_is_refused_with_a_sentence(
    workspace: Path, gradatim_on: Callable[..., str], name: str
) -> None:
    corrupt(workspace, *TABLES[name])
    started_at = time.process_time()
    errors = curriculum.problems(workspace / "pack")
    try:
        errors += curriculum.load(workspace / "pack").broken.values()
    except ContentError as error:
        errors.append(error)
    assert errors
    assert max(len(str(error)) for error in errors) < 1000
    assert time.process_time() - started_at < 20
    proven = [["author", "check", "--seeds", "1"]] if "commands" in name else []
    for words in (["labs"], *proven):
        output = gradatim_on(workspace, *words)
        assert "Traceback" not in output
        assert not COMMANDS.search(output)


@pytest.fixture
def gradatim_on(tmp_path: Path) -> Callable[..., str]:
    """What the program writes about a pack, on both outputs."""

    def run(workspace: Path, *words: str) -> str:
        command = [sys.executable, "-m", "gradatim", "--pack", str(workspace / "pack"), *words]
        env = {**os.environ, "GRADATIM_HOME": str(workspace / "learner"), "GRADATIM_JUDGE": "own"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
        return done.stdout + done.stderr

    return run


def _symlink(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


FILES: dict[str, tuple[str, Callable[[Path], None]]] = {
    "link to a secret": ("data/x.txt", _symlink("../../../../home/secret.txt")),
    "link to the root": ("data/all", _symlink("/")),
    "link to itself": ("data/loop", _symlink("loop")),
    "link as a program": ("given.py", _symlink("/etc/passwd")),
    "endless device": ("data/zero", _symlink("/dev/zero")),
    "pipe": ("data/pipe", lambda path: os.mkfifo(path)),
    "file of a terabyte": ("data/holes", lambda path: path.touch() or os.truncate(path, 2**40)),
    "many large files": (
        "data",
        lambda path: [os.truncate(_new(path / f"f{n}"), 4 * 2**20) for n in range(100)] and None,
    ),
}


def _new(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.touch()
    return path


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_leads_elsewhere_is_not_read(workspace: Path, name: str) -> None:
    place, make = FILES[name]
    path = workspace / "pack" / "labs" / "tripled" / place
    path.parent.mkdir(exist_ok=True)
    make(path)
    pack = curriculum.load(workspace / "pack")
    try:
        read: object = pack.material("tripled").data  # a link to a folder counts as no file
    except GradatimError as refused:
        read = str(refused)
    assert read == {} or (read and isinstance(read, str))
    assert SECRET not in repr(read)
    assert SECRET not in repr(curriculum.problems(workspace / "pack"))


LESSONS = {
    "script": "<script>alert(1)</script>",
    "picture": '<img src=x onerror="alert(1)">',
    "link that runs": "[x](javascript:alert(1)) [y](data:text/html,<script>1</script>)",
    "link in disguise": "[x](java&#x0A;script:alert(1)) <javascript:alert(1)>",
    "code of a language": "```<script>alert(1)</script>\nx\n```",
    "formula": r"$\href{javascript:alert(1)}{x}$ $\text{<script>alert(1)</script>}$",
    "heading": "# <svg onload=alert(1)>",
    "table": "| <b onclick=alert(1)> |\n|---|\n| x |\n",
}


@pytest.mark.parametrize("name", LESSONS)
def test_nothing_in_a_lesson_runs_in_a_page(name: str) -> None:
    page = render.html(LESSONS[name])
    live = re.findall(r"<[^>]*>", page)
    assert not [
        tag for tag in live if re.search(r"<script|\son\w+=|=.(javascript|data):", tag, re.I)
    ]


BOMBS = {
    "nested groups": "$" + "{" * 16_000 + "}" * 16_000 + "$",
    "nested roots": "$" + r"\sqrt{" * 4_000 + "x" + "}" * 4_000 + "$",
    "long formula": "$" + "x + " * 8_000 + "x$",
    "nested quotes": ">" * 20_000 + " x",
    "nested lists": "\n".join(" " * n + "- x" for n in range(240)),
    "open brackets": "[" * 32_000,
    "stars": "*a " * 10_000,
    "backticks": "".join("`" * n + " " for n in range(250)),
    "macros": "$" + r"\def\a{xx}" + r"\a" * 10_000 + "$",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_lesson_costs_no_more_than_its_length(name: str) -> None:
    assert len(BOMBS[name]) <= LESSON_LIMIT
    started_at = time.process_time()
    assert render.html(BOMBS[name])
    render.problems(BOMBS[name])
    assert time.process_time() - started_at < 10


def test_the_pack_that_is_spoilt_was_right_before(workspace: Path) -> None:
    assert curriculum.problems(workspace / "pack") == []
    proof = author.check(curriculum.load(workspace / "pack"), ["tripled"], seeds=1, report=_silent)
    assert proof.problems == ()


def _silent(line: str) -> None:
    """Nobody reads it."""
