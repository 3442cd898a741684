"""What the folder says of itself: README and metrics agree, the Dockerfile follows its rules."""

import json
import re
from pathlib import Path

from demand.cli import commands

HERE = Path(__file__).parents[1]
DOCKERFILE = (HERE / "Dockerfile").read_text()


def test_the_readme_tells_the_number_of_metrics_json():
    number = json.loads((HERE / "metrics.json").read_text())["mae_ratio_naive"]
    assert str(number) in (HERE / "README.md").read_text()


def test_every_link_of_the_readme_leads_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", (HERE / "README.md").read_text())
    assert links and all((HERE / link).exists() for link in links if "://" not in link)


def test_every_decision_stands_in_the_readme():
    text = (HERE / "README.md").read_text()
    assert all(f"decisions/{each.name}" in text for each in (HERE / "decisions").glob("*.md"))


def test_gradatim_names_every_command_of_the_contract():
    named = re.findall(r"^(\w+) = .*demand (\w+)", (HERE / "gradatim.toml").read_text(), re.M)
    there = {each.callback.__name__ for each in commands.registered_commands}
    assert {name for name, _ in named} == there
    assert all(name == command for name, command in named)


def test_the_image_is_pinned_runs_as_a_user_and_can_be_asked_for_its_health():
    lines = [line for line in DOCKERFILE.splitlines() if line and not line.startswith("#")]
    assert re.fullmatch(r"FROM \S+:(?!latest)\S+", lines[0])
    users = [line.split()[1] for line in lines if line.startswith("USER ")]
    assert users and users[-1] not in ("root", "0")
    assert any(line.startswith("HEALTHCHECK") for line in lines)
    assert not any(line.startswith("ADD ") or "sudo" in line for line in lines)
    assert all("--no-cache-dir" in line for line in lines if "pip install" in line)
    assert all(line.endswith("]") for line in lines if line.startswith(("ENTRYPOINT", "CMD")))


def test_what_is_installed_comes_before_the_code_that_changes():
    assert DOCKERFILE.index("--requirement requirements.lock") < DOCKERFILE.index("COPY demand")
