"""What the folder says of itself: links lead somewhere, the Dockerfile follows its rules."""

import re
from pathlib import Path

import pytest

from images import cli

HERE = Path(__file__).parents[1]
README = (HERE / "README.md").read_text()
DOCKERFILE = (HERE / "Dockerfile").read_text()


def test_every_link_of_the_readme_leads_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links and all((HERE / link).exists() for link in links if "://" not in link)


def test_every_decision_and_module_stands_in_the_readme():
    assert all(f"decisions/{each.name}" in README for each in (HERE / "decisions").glob("*.md"))
    modules = [each.name for each in (HERE / "images").glob("[a-z]*.py")]
    assert all(name in README for name in modules if name != "errors.py")


def test_every_tool_of_the_readme_is_there():
    named = re.findall(r"-m tools\.(\w+)", README)
    assert named and all((HERE / "tools" / f"{name}.py").exists() for name in named)


def test_the_image_is_pinned_runs_as_a_user_and_can_be_asked_for_its_health():
    lines = [line for line in DOCKERFILE.splitlines() if line and not line.startswith("#")]
    assert re.fullmatch(r"FROM \S+:(?!latest)\S+", lines[0])
    users = [line.split()[1] for line in lines if line.startswith("USER ")]
    assert users and users[-1] not in ("root", "0")
    assert any(line.startswith("HEALTHCHECK") for line in lines)
    assert not any(line.startswith("ADD ") or "sudo" in line for line in lines)
    assert all("--no-cache-dir" in line for line in lines if "pip install" in line)
    assert DOCKERFILE.index("--requirement requirements.lock") < DOCKERFILE.index("COPY images")


def test_the_commands_lead_from_a_model_to_an_answer(state: Path, folder, monkeypatch, capsys):
    def run(*words: str) -> int:
        monkeypatch.setattr("sys.argv", ["images", *words])
        try:
            cli.main()
        except SystemExit as end:
            return int(end.code or 0)
        return 0

    place = f"--state={state}"
    assert run("train", place, f"--data={folder / 'train'}", "--epochs=1") == 0
    assert run("canary", place, "--version=v0002", "--share=0.3") == 0
    assert run("judge", place) == 0
    assert run("rollback", place) == 0
    assert run("shadow", place, "--version=v0002") == 0
    assert run("promote", place, "--version=v0002") == 0
    out = state / "answers.jsonl"
    assert run("predict", place, f"--in={folder / 'hidden'}", f"--out={out}") == 0
    assert len(out.read_text().splitlines()) == len(list((folder / "hidden").glob("*.png")))
    assert run("promote", place, "--version=v0009") == 2
    assert "no version" in capsys.readouterr().err
    assert run("retrain", place, f"--data={folder / 'train'}") == 2
    with pytest.raises(AssertionError):
        assert run("dance") == 0


def test_gradatim_names_the_commands_of_the_project():
    text = (HERE / "gradatim.toml").read_text()
    named = re.findall(r"^(\w+) = .*bin/images (\w+)", text, re.M)
    assert {name for name, _ in named} == set(cli.COMMANDS) - {"shadow", "judge"}
    assert all(name == command for name, command in named)
