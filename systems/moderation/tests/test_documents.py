"""README, model card, Dockerfile and commands."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation import cli

HERE = Path(__file__).parents[1]
README, CARD = ((HERE / name).read_text() for name in ("README.md", "MODEL_CARD.md"))
Run = Callable[..., int]


def test_every_link_of_the_readme_leads_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links and all((HERE / link).exists() for link in links if "://" not in link)


def test_every_decision_and_module_stands_in_the_readme():
    assert all(f"decisions/{each.name}" in README for each in (HERE / "decisions").glob("*.md"))
    modules = [each.name for each in (HERE / "moderation").glob("[a-z]*.py")]
    assert all(name in README for name in modules if name != "errors.py")


def test_every_tool_of_the_readme_is_there():
    named = re.findall(r"-m tools\.(\w+)", README)
    assert named and all((HERE / "tools" / f"{name}.py").exists() for name in named)


def test_readme_and_card_give_the_figure_of_metrics():
    auc = str(json.loads((HERE / "metrics.json").read_text())["auc"])
    assert auc in README and auc in CARD.split("## Measures")[1].split("## Limits")[0]
    assert all(f"## {name}" in CARD for name in ("Use", "Data", "Measures", "Limits"))


def test_gradatim_names_every_command():
    text = (HERE / "gradatim.toml").read_text()
    named = re.findall(r"^(\w+) = .*bin/moderation (\w+)", text, re.M)
    assert {name for name, _ in named} == set(cli.COMMANDS)
    assert all(name == command for name, command in named)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(command: str, **options: object) -> int:
        words = [f"--{name}={value}" for name, value in options.items()]
        monkeypatch.setattr("sys.argv", ["moderation", command, *words])
        try:
            cli.main()
        except SystemExit as end:
            return int(end.code or 0)
        return 0

    return call


def test_the_commands_lead_from_data_to_answers(run: Run, data: Path, tmp_path: Path):
    state, out = tmp_path / "new", tmp_path / "out.json"
    assert run("train", data=data, state=state, seed=-1) == 0
    lines = tmp_path / "in.jsonl"
    lines.write_text('{"text": "you windbag", "more": 1}\n{"text": "thank\u2028you"}\n')
    assert run("predict", state=state, out=out, **{"in": lines}) == 0
    answers = [json.loads(line) for line in out.read_text().splitlines()]
    assert [each["model_version"] for each in answers] == ["0001", "0001"]
    assert run("measure", data=data, state=state, out=out) == 0
    assert set(json.loads(out.read_text())) == {"auc", "cost", "recall", "precision_2", "load_2"}
    assert run("retrain", data=data, state=state, seed=1, out=out) == 0
    assert json.loads(out.read_text())["version"] == "0002"
    assert run("rollback", state=state) == 0
    assert run("versions", state=state, out=out) == 0
    assert [each["in_use"] for each in json.loads(out.read_text())] == [True, False]


def test_what_cannot_be_done_ends_with_one_sentence(
    run: Run, data: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    empty, out, texts = tmp_path / "empty", tmp_path / "out", tmp_path / "lines.jsonl"
    texts.write_text('{"text": ""}\n')
    tried: list[tuple[str, dict[str, object]]] = [
        ("predict", {"state": empty, "out": out, "in": texts}),
        ("predict", {"state": state, "out": out, "in": texts}),
        ("predict", {"state": state, "out": out, "in": tmp_path / "missing"}),
        ("measure", {"data": data, "state": empty, "out": out}),
        ("retrain", {"data": data, "state": empty, "out": out}),
        ("rollback", {"state": state}),
        ("train", {"data": tmp_path, "state": empty}),
    ]
    for command, options in tried:
        assert run(command, **options) == 2
        sentence = capsys.readouterr().err
        assert sentence.startswith("moderation: ") and sentence.count("\n") == 1
    for number, (name, content, said) in enumerate([
        ("texts.jsonl", b"{\n", "line 1: Invalid JSON"), ("texts.jsonl", b"\n[1]", "line 2: "),
        ("texts.jsonl", b'{"text": "a", "split": "train"}', "toxic: Field required"),
        ("texts.jsonl", b'{"text": "a\xff", "toxic": true, "split": "train"}', "line 1: Invalid"),
        ("texts.jsonl", b'{"text": "a", "toxic": true, "split": "train", "identity": [{}]}',
         "line 1: identity: 0: start: Field required"),
        ("costs.json", b'{"allow": {"toxic": 1, "fine": NaN}}', "costs.json: allow: fine: Input"),
        ("costs.json", b"{", "costs.json: Invalid JSON"),
    ]):  # fmt: skip
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "texts.jsonl").write_text("")
        (folder / name).write_bytes(content)
        assert run("train", data=folder, state=empty) == 2
        assert said in capsys.readouterr().err
    (state / "pointer.json").write_text("{")
    assert run("versions", state=state, out=out) == 2
    assert "pointer.json: Invalid JSON" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "value"),
    [("port", 70_000), ("api-timeout", "nan"), ("api-budget", -1), ("sample-rate", 1.5)],
)
def test_a_number_out_of_range_is_refused(
    run: Run, state: Path, capsys: pytest.CaptureFixture[str], option: str, value: object
):
    assert run("serve", state=state, **{option: value}) == 2
    assert f"--{option}: choose a number from 0 to" in capsys.readouterr().err


def test_the_image_is_pinned_runs_as_a_user_and_can_be_asked_for_its_health():
    file = (HERE / "Dockerfile").read_text()
    lines = [line for line in file.splitlines() if line and not line.startswith("#")]
    assert re.fullmatch(r"FROM \S+:(?!latest)\S+", lines[0])
    assert [line.split()[1] for line in lines if line.startswith("USER ")] == ["moderation"]
    assert any(line.startswith("HEALTHCHECK") for line in lines)
