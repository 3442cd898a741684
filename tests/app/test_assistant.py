"""What the learner's assistant may see and do: no more than the learner, and less than the pack."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.assistant import ID_LIMIT, TEXT_LIMIT, AssistantActions
from gradatim.errors import GradatimError, RequestError, SubmissionError
from gradatim.model import Background, Role

RIGHT = "def tripled(numbers):\n    return [number + number + number for number in numbers]\n"
WRONG = "def tripled(numbers):\n    return list(numbers)\n"


@pytest.fixture
def app(tiny_pack: Path, home: Path) -> Iterator[App]:
    found = App(home, curriculum.load(tiny_pack))
    yield found
    found.close()


@pytest.fixture
def assistant(app: App) -> Iterator[AssistantActions]:
    found = AssistantActions(app.home, app.pack)
    yield found
    found.close()


def refusal(action, *args: str) -> str:
    with pytest.raises(RequestError) as refused:
        action(*args)
    return str(refused.value)


# What it sees -----------------------------------------------------------------------------------


def test_the_activity_in_progress_is_the_last_one_until_it_is_passed(app, assistant):
    assert assistant.plan_today().in_progress is None
    app.begin("tripled")
    found = assistant.plan_today().in_progress
    assert found is not None and (found.kind, found.id) == ("lab", "tripled")
    app.path("tripled").write_text(RIGHT)
    app.check("tripled")
    assert assistant.plan_today().in_progress is None


def test_the_file_is_what_lies_in_the_folder_now(app, assistant):
    app.begin("tripled")
    app.path("tripled").write_text(WRONG)
    assert assistant.files("tripled") == {"tripled.py": WRONG}
    assert assistant.task("tripled").file == "labs/tripled/tripled.py"


def test_a_long_file_is_cut(app, assistant):
    app.begin("tripled")
    app.path("tripled").write_text("#" * (TEXT_LIMIT + 5))
    (text,) = assistant.files("tripled").values()
    assert len(text) < TEXT_LIMIT + 50 and text.endswith("(cut here)")


def test_a_file_that_no_judge_reads_is_not_read_here_either(app, assistant):
    app.begin("tripled")
    app.path("tripled").write_bytes(b"\0\1\2")
    with pytest.raises(SubmissionError, match="binary"):
        assistant.files("tripled")


def test_the_last_verdict_is_what_the_learner_saw(app, assistant):
    assert assistant.verdict("tripled").outcome == ""
    app.begin("tripled")
    app.path("tripled").write_text(WRONG)
    seen = app.diagnose(app.check("tripled"))
    found = assistant.verdict("tripled")
    assert found.outcome == "FAIL"
    assert [r.message for r in found.results] == [r.message for r in seen.results]
    assert [i.explanation for i in found.wrong_ideas] == [m.lesson for m in seen.misconceptions]


# What it does -------------------------------------------------------------------------------------


def test_a_hint_costs_what_it_costs_in_the_terminal_and_says_who_asked(app, assistant):
    app.begin("tripled")
    rungs = app.lab("tripled").hints.rungs
    found = [assistant.take_hint("tripled") for _ in range(5)]
    assert [hint.text for hint in found] == [*rungs, rungs[-1], rungs[-1]]
    assert [hint.is_new for hint in found] == [True, True, True, False, False]
    rows = app.evidence().of("hint")
    assert [row.data for row in rows] == [{"rung": n, "via": "assistant"} for n in (1, 2, 3)]
    assert app.hints("tripled") == list(rungs) == assistant.task("tripled").hints_taken
    app.path("tripled").write_text(RIGHT)
    app.check("tripled")
    assert app.lab_state("tripled").state == "passed with hints"


def test_a_check_is_an_attempt_and_says_who_asked(app, assistant):
    app.begin("tripled")
    app.path("tripled").write_text(RIGHT)
    assert assistant.run_check("tripled").outcome == "PASS"
    (row,) = app.evidence().of("verdict")
    assert row.data["via"] == "assistant" and row.data["replay"] is False
    assert app.lab_state("tripled").state == "passed"
    (skill,) = app.lab("tripled").skills
    vias = {row.kind: row.via for row in app.why(skill).rows}
    assert vias == {"opened": "", "verdict": "assistant"}


def test_what_the_learner_does_names_nobody(app):
    app.begin("tripled")
    app.hint("tripled")
    assert all("via" not in row.data for row in app.evidence())


def test_nothing_is_created_or_recorded_before_the_learner_opens_a_lab(app, assistant, home):
    for action in (assistant.files, assistant.run_check):
        assert "gradatim open tripled" in refusal(action, "tripled")
    assert not (home / "labs").exists() and app.evidence() == ()


# What it is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["", " ", "../tripled", "tripled/solution", "tripled/../halved", "tripled\0", "tripled\n",
     "/etc/passwd", "C:\\tripled", "adder", "py-control", "x" * (ID_LIMIT + 1), "trip\u202eled"],
)  # fmt: skip
def test_only_an_id_is_an_id(assistant, name):
    actions = (assistant.task, assistant.files, assistant.verdict, assistant.take_hint)
    for action in (*actions, assistant.run_check):
        assert len(refusal(action, name)) < 300
    assert assistant.evidence() == ()


def links(app: App, where: Path) -> dict[str, Path]:
    return {
        "file": app.path("tripled"),
        "folder": app.path("tripled").parent,
        "labs": app.path("tripled").parent.parent,
    }


@pytest.mark.parametrize("which", ["file", "folder", "labs"])
def test_a_link_is_not_followed(app, assistant, tmp_path, which):
    app.begin("tripled")
    link = links(app, tmp_path)[which]
    link.rename(tmp_path / "elsewhere")
    link.symlink_to(tmp_path / "elsewhere")
    assert "is a link" in refusal(assistant.files, "tripled")
    assert "is a link" in refusal(assistant.run_check, "tripled")
    assert app.source("tripled")  # the learner may link as they like


def test_a_link_to_itself_is_refused_too(app, assistant):
    app.begin("tripled")
    app.path("tripled").unlink()
    app.path("tripled").symlink_to(app.path("tripled"))
    assert "is a link" in refusal(assistant.files, "tripled")


def test_a_home_may_be_a_link(app, assistant, home, tmp_path):
    app.begin("tripled")
    home.rename(tmp_path / "real")
    home.symlink_to(tmp_path / "real")
    assert list(assistant.files("tripled")) == ["tripled.py"]


def test_a_pipe_keeps_nobody_waiting(app, assistant):
    app.begin("tripled")
    app.path("tripled").unlink()
    os.mkfifo(app.path("tripled"))
    with pytest.raises(GradatimError, match="not a regular file"):
        assistant.files("tripled")


SECRET = "the answer is forty two and nothing else"


def test_a_fault_of_the_plan_quotes_nothing_either(tiny_pack, home, app):
    app.onboard(Role.MLE, Background.NONE, 10, app.today())
    app.begin("tripled")
    (tiny_pack / "cards" / "py-control.toml").write_text(f'[[card]]\nid = "{SECRET}"\n')
    broken = AssistantActions(home, curriculum.load(tiny_pack))
    try:
        said = refusal(broken.plan_today)
        assert "gradatim next" in said and SECRET not in said
    finally:
        broken.close()


FAULTS = {
    "checks.py": f'raise RuntimeError("{SECRET}")\n',
    "lab.toml": f'title = "{SECRET}\n',
    "lesson.md": None,
}


@pytest.mark.parametrize("file", FAULTS)
def test_a_fault_of_the_pack_quotes_nothing_of_it(tiny_pack, home, app, file):
    app.begin("tripled")
    path, text = tiny_pack / "labs" / "tripled" / file, FAULTS[file]
    path.write_text(text) if text is not None else path.unlink()
    broken = AssistantActions(home, curriculum.load(tiny_pack))
    try:
        said = refusal(broken.run_check, "tripled")
        assert "gradatim check tripled" in said and SECRET not in said
        assert broken.evidence().of("verdict") == ()
    finally:
        broken.close()
