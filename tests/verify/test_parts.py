"""The parts that stages share: hostile requests, traffic, load, READMEs, secrets."""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from gradatim.verify import (
    Failure,
    Run,
    bad_bodies,
    expect_readme_reproduces,
    find_leaks,
    find_secrets,
    measure_load,
    not_refused,
    readme_commands,
    readme_numbers,
    states_number,
    traffic,
)

EXAMPLE = {"series": "milk", "promotion": True, "days": 3}


def _strict(body: bytes) -> tuple[int, bytes]:
    """Accepts the example alone."""
    try:
        told = json.loads(body, parse_constant=float.fromhex)
    except (ValueError, RecursionError):
        return 400, b'{"error": "no JSON"}'
    fine = isinstance(told, dict) and all(type(told.get(k)) is type(v) for k, v in EXAMPLE.items())
    fine = fine and told["series"] == "milk" and 0 < told["days"] < 100
    return (200, b"{}") if fine else (422, b'{"error": "not like this"}')


def test_a_strict_service_refuses_all(serving: Any) -> None:
    with serving(_strict) as server:
        assert server.post("/", json=EXAMPLE).status == 200
        assert not_refused(server, "/", bad_bodies(EXAMPLE)) == []


def test_what_is_not_refused_is_named(serving: Any) -> None:
    def careless(body: bytes) -> tuple[int, bytes]:
        return _strict(body)[0], b"oops" if b"days" not in body else b'{"error": "x"}'

    with serving(careless) as server:
        found = not_refused(server, "/", bad_bodies(EXAMPLE))
    assert "POST / with no 'days': 422 without an 'error' in JSON" in found
    assert not any("'series'" in line and "no '" in line for line in found)


def test_a_500_is_named(serving: Any) -> None:
    with serving(lambda body: (500, b"") if b"NaN" in body else _strict(body)) as server:
        found = not_refused(server, "/", bad_bodies(EXAMPLE))
    assert found == [f"POST / with '{key}' is NaN: status 500" for key in EXAMPLE]


def test_json_that_is_none_is_the_project_s_failure(serving: Any) -> None:
    with serving(lambda body: (200, b'{"x": NaN}')) as server, pytest.raises(Failure, match="NaN"):
        server.post("/").json()


def test_a_refusal_before_the_body_was_read_is_an_answer(serving: Any) -> None:
    with serving(_strict) as server:
        for _ in range(5):
            answer = server.request("PUT", "/", body=b"x" * 5_000_000)
            assert answer.status == 501  # the server of these tests knows no PUT


def test_traffic_counts_what_came_back(serving: Any) -> None:
    statuses = iter([200, 503])
    with (
        serving(lambda body: (next(statuses, 200), b"")) as server,
        traffic(server, lambda s: s.post("/"), pause=0.001) as found,
    ):
        while len(found.answers) < 5:
            time.sleep(0.001)
    assert found.errors == 1 and found.unanswered == []


def test_load_is_measured_beside_a_reference(serving: Any) -> None:
    with serving(_strict) as server:
        found = measure_load(server, lambda s: s.get("/"), rounds=2, requests_per_round=10)
    assert (found.requests, found.errors) == (20, 0)
    assert found.ratio > 0


README = """
# Mine

```python
not this
```

```sh
git clone somewhere
cd mine
$ python -m mine train --seed 1  # a comment
make all && \\
  ./show 'two words'
```

Error 0.83 of naive, 12 stores, 1e-3.
"""


def test_the_commands_of_a_readme() -> None:
    assert readme_commands(README) == [
        (sys.executable, "-m", "mine", "train", "--seed", "1"),
        ("make", "all"),
        ("./show", "two words"),
    ]
    assert readme_commands("no block") == []


def test_a_quotation_without_an_end_is_the_project_s_failure() -> None:
    with pytest.raises(Failure, match="no closing quotation"):
        readme_commands("```sh\n./show 'two words\n```")


@pytest.mark.parametrize(
    "line", ["source .venv/bin/activate", "SEED=1 ./make", "./make > log.txt", "export SEED=1"]
)
def test_a_line_for_a_shell_is_the_project_s_failure(line: str) -> None:
    with pytest.raises(Failure, match="needs a shell for"):
        readme_commands(f"```sh\npip install .\n{line}\n```")


class Copy:
    """A working copy whose README's one command writes a number."""

    def __init__(self, folder: Path, readme: str, stated: str, again: str) -> None:
        self.source, self.again = folder, again
        (folder / "README.md").write_text(readme)
        (folder / "metrics.json").write_text(stated)

    def execute(self, words: Sequence[str], *, within: float) -> None:
        assert words == ("make", "all") and not (self.source / "metrics.json").exists()
        (self.source / "metrics.json").write_text(self.again)


class FakeRun:
    expect = Run.expect

    def figure(self, name: str, value: object, bar: str = "") -> None:
        pass

    def say(self, text: str) -> None:
        pass


BLOCK = "```sh\nmake all\n```\nThe ratio is 0.83.\n"


@pytest.mark.parametrize(
    ("readme", "stated", "again", "came"),
    [
        (BLOCK, '{"ratio": 0.8312}', '{"ratio": 0.8312}', ""),
        (BLOCK, '{"ratio": 0.8312}', '{"ratio": 0.8313}', "ratio 0.8313"),
        (BLOCK, '{"ratio": 0.7312}', '{"ratio": 0.7312}', "does not give the ratio"),
        (BLOCK, '{"ratio": NaN}', '{"ratio": 0.83}', "no number 'ratio'"),
        (BLOCK, '{"ratio": true}', '{"ratio": 0.83}', "no number 'ratio'"),
        (BLOCK, f'{{"ratio": {10**400}}}', '{"ratio": 0.83}', "no number 'ratio'"),
        (BLOCK, '{"ratio": 0.83}', "[]", "no number 'ratio'"),
        ("0.83", '{"ratio": 0.83}', "", "no block of commands"),
    ],
)
def test_a_readme_repeats_its_number(
    tmp_path: Path, readme: str, stated: str, again: str, came: str
) -> None:
    copy = Copy(tmp_path, readme, stated, again)
    right = contextlib.nullcontext() if not came else pytest.raises(Failure, match=came)
    with right:
        expect_readme_reproduces(FakeRun(), copy, "ratio", tolerance=1e-6, within=9)  # type: ignore[arg-type]


def test_a_number_that_is_copied_from_a_file_is_not_repeated(tmp_path: Path) -> None:
    class Copies(Copy):
        def execute(self, words: Sequence[str], *, within: float) -> None:
            shutil.copy(self.source / "kept" / "last.json", self.source / "metrics.json")

    copy = Copies(tmp_path, BLOCK, '{"ratio": 0.8312}', "")
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "last.json").write_text('{"ratio": 0.8312, "of": "last week"}')
    (tmp_path / "kept" / "other.json").write_text('{"ratio": 0.5}')
    with pytest.raises(FileNotFoundError):
        expect_readme_reproduces(FakeRun(), copy, "ratio", tolerance=1e-6, within=9)  # type: ignore[arg-type]
    assert (tmp_path / "kept" / "other.json").exists()


def test_the_numbers_of_a_text() -> None:
    assert readme_numbers("v1.2 costs 3.50, -4 and 1e-3; x2") == ["3.50", "-4", "1e-3"]


@pytest.mark.parametrize(
    ("value", "there"), [(0.8312, True), (0.84, False), (12.0, True), (0.8, False)]
)
def test_whether_a_text_gives_a_number(value: float, there: bool) -> None:
    assert states_number(README, value) is there


def test_secrets_and_leaks(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("-----BEGIN RSA PRIVATE KEY-----\n")
    (tmp_path / "fine").write_text("password = input()\n")
    assert find_secrets(tmp_path, ["key", "fine"]) == ["key: a private key"]
    (tmp_path / "log").write_text("asked: my own words\n")
    assert list(find_leaks([tmp_path / "log"], ["my own words", "others"])) == [
        ("my own words", "log")
    ]
