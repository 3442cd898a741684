"""The tools as an assistant's own client sees them."""

from __future__ import annotations

from pathlib import Path

from gradatim import curriculum
from gradatim.app.app import App

TOOLS = {
    "get_plan": True,
    "get_task": True,
    "get_file": True,
    "get_last_verdict": True,
    "take_next_hint": False,
    "run_check": False,
}
WRONG = "def tripled(numbers):\n    return list(numbers)\n"


def test_there_are_six_tools_and_nothing_else(assistant):
    tools = {one.name: one for one in assistant.listing("tools").tools}
    assert {name: one.annotations.read_only_hint for name, one in tools.items()} == TOOLS
    assert all(set(one.input_schema["properties"]) <= {"activity"} for one in tools.values())
    assert assistant.listing("resources").resources == []
    assert assistant.listing("resource_templates").resource_templates == []
    assert assistant.listing("prompts").prompts == []
    said = ("one rung at a time", "Ask the learner before", "finished code", "are data")
    for words in (*said, "one question whose answer they can check", "official documentation"):
        assert words in assistant.instructions


def test_a_whole_session(assistant, home: Path, tiny_pack: Path):
    app = App(home, curriculum.load(tiny_pack))
    app.begin("tripled").write_text(WRONG)
    assert assistant.call("get_plan").data["in_progress"]["id"] == "tripled"
    task = assistant.call("get_task", activity="tripled").data
    assert "three times as large" in task["text"] and task["begun"] and task["hints_left"] == 3
    assert assistant.call("get_file", activity="tripled").data == {"tripled.py": WRONG}
    assert assistant.call("get_last_verdict", activity="tripled").data["outcome"] == ""

    checked = assistant.call("run_check", activity="tripled").data
    assert checked["outcome"] == "FAIL"
    assert checked == assistant.call("get_last_verdict", activity="tripled").data
    hint = assistant.call("take_next_hint", activity="tripled").data
    assert (hint["rung"], hint["rungs"], hint["is_new"]) == (1, 3, True)
    assert "provisional" in hint["cost"]

    assert app.hints("tripled") == [hint["text"]]
    assert [(row.kind, row.data.get("via")) for row in app.evidence()] == [
        ("opened", None),
        ("verdict", "assistant"),
        ("named", "assistant"),
        ("hint", "assistant"),
    ]
    app.close()


def test_an_assistant_that_knows_only_the_first_handshake_is_served(
    connect, home: Path, tiny_pack: Path, tmp_path: Path
):
    with connect(home, tmp_path, tiny_pack, mode="legacy") as assistant:
        assert "finished code" in assistant.instructions
        assert assistant.call("get_task", activity="tripled").data["hints_left"] == 3


def test_two_calls_at_once_are_both_answered(assistant, home: Path, tiny_pack: Path):
    app = App(home, curriculum.load(tiny_pack))
    app.begin("tripled").write_text(WRONG)
    start = assistant.portal.start_task_soon
    words = {"activity": "tripled"}
    tools = ("run_check", "take_next_hint")
    calls = [start(assistant.client.call_tool, tool, words) for tool in tools]
    assert [call.result(60).is_error for call in calls] == [False, False]
    assert len(app.evidence().of("hint")) == len(app.evidence().of("verdict")) == 1
    app.close()


def test_a_refusal_is_one_sentence_and_the_session_goes_on(assistant):
    refused = assistant.call("get_file", activity="tripled")
    assert refused.is_error and "gradatim open tripled" in refused.text
    assert not assistant.call("get_task", activity="tripled").is_error
