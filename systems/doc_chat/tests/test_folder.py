"""README, metrics, decisions and commands agree with each other and with the code."""

import json
import re
from pathlib import Path

import pytest

from doc_chat.cli import COMMANDS
from doc_chat.evaluation import read_cases
from doc_chat.words import content_terms
from tools import followups
from tools.corpus import write
from tools.evaluate import evaluate, report

HERE = Path(__file__).parents[1]
README = (HERE / "README.md").read_text()


def test_the_readme_gives_the_number_of_metrics_json():
    assert str(json.loads((HERE / "metrics.json").read_text())["recall_at_5"]) in README


def test_every_link_of_the_readme_leads_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links and all((HERE / link).exists() for link in links if "://" not in link)
    assert all(f"decisions/{one.name}" in README for one in (HERE / "decisions").glob("*.md"))


def test_gradatim_names_every_command():
    named = re.findall(r"^(\w+) = .*doc-chat (\w+)", (HERE / "gradatim.toml").read_text(), re.M)
    assert {name for name, _ in named} == set(COMMANDS)
    assert all(name == command for name, command in named)


def test_the_tables_of_the_readme_are_what_their_commands_print():
    assert report(evaluate("test")) in README
    assert followups.report(followups.evaluate("test")) in README


@pytest.mark.parametrize("half", ["dev", "test", "questions", "followups-dev", "followups-test"])
def test_answers_of_the_sample_stand_in_its_documents(half: str):
    for line in (HERE / "sample" / f"{half}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if "doc" in row:
            text = (HERE / "sample" / "docs" / row["doc"]).read_text("utf-8")
            assert row["answer"] in " ".join(text.split())
            assert content_terms(" ".join([*row.get("before", ()), row["question"]]))


def test_questions_of_the_sample_can_be_read():
    assert len(read_cases(HERE / "sample" / "questions.jsonl")) == 106


def test_pythons_own_documentation_becomes_documents(tmp_path: Path):
    assert write(tmp_path / "docs") > 100
    assert "assert_stmt" in (tmp_path / "docs" / "topics" / "assert.txt").read_text()
    library = tmp_path / "docs" / "library"
    assert "# json" in (library / "json.md").read_text()
    assert (
        "## str.strip(self, chars=None, /)\n\nReturn a copy"
        in (library / "builtins.md").read_text()
    )
    described = (library / "os.md").read_text()  # partly from source, partly from the interpreter
    assert "## os.makedirs(name" in described and "## os.remove(path" in described
