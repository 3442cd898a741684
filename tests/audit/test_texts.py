"""Rules that read texts: what they find, and what they leave alone."""

from __future__ import annotations

import ast
import os
import sys

import pytest
from git_repositories import commit

from gradatim.audit import data, figures, licence, readme
from gradatim.audit.decisions import decisions
from gradatim.audit.environment import requirements
from gradatim.audit.history import Version
from gradatim.audit.markdown import Page
from gradatim.audit.paths import absolute_paths
from gradatim.audit.report import State
from gradatim.audit.secrets import secrets, secrets_in
from gradatim.audit.seeds import unseeded
from gradatim.audit.shell import script
from gradatim.audit.subject import Subject

RANDOM = "q7Zt2LmX9pRv4KdW8sYb3NcF6hJg1TaE5uVo"


# The README ------------------------------------------------------------------------------------

WHOLE = """# Rain

Says tonight whether the umbrella is needed tomorrow, for people who cycle.

## {run}
x
## {data}
x
## {results}
x
## {limits}
"""
USUAL = {"run": "Usage", "data": "Data", "results": "Results", "limits": "Limitations"}


@pytest.mark.parametrize(
    "headings",
    [
        {},
        {"run": "Getting Started", "data": "The dataset", "results": "Evaluation results"},
        {"run": "🚀 Quickstart", "data": "Data and licence", "limits": "Known issues"},
        {"run": "How to reproduce", "results": "Model performance", "limits": "Out of scope"},
        {"limits": "What it does not do", "results": "Benchmarks", "run": "Installation"},
    ],
)
def test_usual_headings_are_sections(opened, headings: dict[str, str]) -> None:
    text = WHOLE.format(**(USUAL | headings))
    assert readme.sections(opened({"README.md": text})).state is State.PASS


@pytest.mark.parametrize("gone", USUAL)
def test_a_section_that_is_not_there_is_named(opened, gone: str) -> None:
    text = WHOLE.format(**(USUAL | {gone: "Thanks"}))
    (finding,) = readme.sections(opened({"README.md": text})).findings
    words = {"run": "say how to run it"}
    assert finding.what == f"it does not {words.get(gone, f'describe its {gone}')}"


def test_only_a_title_says_nothing(opened) -> None:
    assert len(readme.sections(opened({"README.md": "# Rain\n"})).findings) == 5


def lines_of(text: str, folders: set[str] = frozenset()) -> dict[int, str]:  # type: ignore[assignment]
    found = script(Page(text), folders)
    return {number: line for number, line in enumerate(found.lines, 1) if line}


@pytest.mark.parametrize(
    ("block", "run"),
    [
        ("sh\npython a.py\n", {2: "python a.py"}),
        ("console\n$ python a.py\n3.5\n$ echo done\n", {2: "python a.py", 4: "echo done"}),
        ("bash\ngit clone https://h.example/a/rain.git && cd rain && make\n", {2: "make"}),
        ("bash\npython a.py \\\n  --fast\n", {2: "python a.py \\", 3: "--fast"}),
        ("bash\n# first\npython a.py # now\n", {3: "python a.py # now"}),
        ("bash\npip install -r requirements.txt\npip install -e .\n", {3: "pip install -e ."}),
        ("bash\nsudo apt install x\ndocker run y\nuvicorn a:b\nexport K=<key>\nrm -r $X/...\n", {}),
        ("python\nprint(1)\n", {}),
        ("\n$ make\n", {2: "make"}),
        ("powershell\nmake\n", {}),
    ],
)
def test_what_is_run_of_a_block(block: str, run: dict[int, str]) -> None:
    assert lines_of(f"```{block}```\n") == run


def test_a_folder_of_the_repository_is_entered_and_the_clone_is_not() -> None:
    text = "```sh\ngit clone https://h.example/a/app\ncd app\ncd web\nmake\n```\n"
    assert lines_of(text, {"app", "web"}) == {4: "cd web", 5: "make"}


# Numbers ---------------------------------------------------------------------------------------


def compared(opened, results: str, metrics: str = '{"test": {"mae": 3.417, "accuracy": 0.912}}'):
    text = f"# A\n\n## Results\n\n{results}\n"
    repository = opened({"README.md": text, "reports/metrics.json": metrics})
    return figures.figures(Subject(repository))


@pytest.mark.parametrize(
    "results",
    ["The MAE is 3.42.", "Accuracy: 91.2 %", "accuracy of 91%", "**MAE**: 3.4 on 5 folds",
     "| model | MAE |\n|---|---|\n| a | 3.417 |", "| metric | |\n|---|---|\n| accuracy | 0.912 |"],
)  # fmt: skip
def test_a_figure_that_was_measured_agrees(opened, results: str) -> None:
    assert compared(opened, results).state is State.PASS


@pytest.mark.parametrize(
    "results",
    ["The MAE is 3.24.", "Accuracy: 93.2 %", "| model | MAE |\n|---|---|\n| a | 3.1 |",
     "| metric | value |\n|---|---|\n| accuracy | 0.92 |"],
)  # fmt: skip
def test_a_figure_that_was_not_measured_is_found(opened, results: str) -> None:
    result = compared(opened, results)
    assert result.state is State.FAIL and "metrics.json" in result.findings[0].what


@pytest.mark.parametrize(
    "results",
    ["Five runs with seed 42 took 3 minutes.", "Accuracy on 240 tickets is fine.", "Recall is 0.5.",
     "We mapped 12 fields."],
)  # fmt: skip
def test_other_numbers_are_left_alone(opened, results: str) -> None:
    assert compared(opened, results).state in (State.NOT_APPLICABLE, State.NOT_CHECKED)


def test_csv_metrics_are_read(opened) -> None:
    repository = opened(
        {"README.md": "## Results\n\nRMSE: 5.25\n", "results.csv": "model,rmse\na,4.1\nb,5.2\n"}
    )
    assert figures.figures(Subject(repository)).state is State.FAIL


# Licence, environment, paths ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "state"),
    [
        ({"LICENSE": "GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007"}, State.PASS),
        ({"COPYING": "Mozilla Public License, version 2.0"}, State.PASS),
        ({"LICENSE": "All mine."}, State.FAIL),
        ({"LICENSE": "All mine.", "pyproject.toml": '[project]\nlicense = "MIT"\n'}, State.PASS),
        ({"LICENSE": "All mine.", "pyproject.toml": "x = ["}, State.FAIL),
        ({"docs/LICENSE": "Mozilla Public License, version 2.0"}, State.FAIL),
    ],
)
def test_licences(opened, files, state: State) -> None:
    assert licence.licence(opened(files)).state is state


def test_requirements_are_pinned_or_not() -> None:
    text = """# versions
-r base.txt
numpy==2.1.3  # arrays
pandas[parquet]==2.2.3 ; python_version > "3.9"
scipy==1.14.1 \\
    --hash=sha256:00
tool @ https://h.example/tool-1.0.whl
mine @ git+https://h.example/mine.git@v1
loose
low>=1.0
near~=2.1
star==3.*
"""
    found = requirements(text)
    assert [one.line for one in found if not one.is_pinned] == [9, 10, 11, 12]
    assert len(found) == 9


def test_paths_of_one_machine(opened) -> None:
    found = absolute_paths(
        opened(
            {
                "a.py": '"""Not /home/ada/x."""\n# /home/ada/y\np = "/home/ada/z.csv"\n',
                "run.sh": "# /Users/ada/a\ncp /Users/ada/b .\n",
                "Dockerfile.yml": "path: /home/app/data\n",
                "tests/test_a.py": 'p = "/home/ada/z.csv"\n',
                "b.py": r'p = "C:\\Users\\Ada\\data.csv"' + "\n",
            }
        )
    )
    assert sorted(one.location for one in found) == ["a.py:3", "b.py:1", "run.sh:2"]


# Decisions -------------------------------------------------------------------------------------


def test_what_a_decision_rests_on(opened) -> None:
    metrics = '{"mae": 3.4171, "n": 12}'
    files = {"reports/a.png": b"png", "docs/adr/README.md": "index", "metrics.json": metrics}
    repository = opened(files)
    real = repository.commit
    texts = {
        "commit": f"Done in {real[:8]}.",
        "link": f"[done](https://h.example/a/b/commit/{real})",
        "figure": "![curve](../../reports/a.png)",
        "named": "See `reports/a.png`.",
        "number": "The MAE went down to 3.417.",
        "run": "Run 0123456789abcdef0123456789abcdef said so.",
    }
    bad = {
        "nothing": "We felt like it.",
        "dead": "Commit 1234567 did it.",
        "gone": "![curve](../../reports/b.png)",
        "other": "The MAE went down to 3.512 in 12 days.",
        "word": "The defaced facade faded.",
        "text": "See [another](0001.md).",
    }
    for name, text in {**texts, **bad}.items():
        commit(repository.folder, {f"docs/adr/{name}.md": f"# {name}\n\n{text}\n"})
    again = type(repository)(repository.git, repository.folder, repository.git.head())
    found = {
        one.where.removeprefix("docs/adr/").removesuffix(".md") for one in decisions(again).findings
    }
    assert found == set(bad)


# Data ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("find", "text", "number"),
    [
        (data.emails, "jo@mailhost.de,al@posts.fr", 2),
        (data.emails, "jo@example.com al@shop.example mo@a.test info@mailhost.de", 0),
        (data.phones, "+49 30 901820 +33 1 42 68 53 00", 2),
        (data.phones, "+1 212 555 0142, +44 7700 900123, 1234567890, +3.5, 2024-01-01", 0),
        (data.phones, "id,phone\n1,0301234567\n2,555-0100", 1),
        (data.phones, "id,cell_count\n1,1234567\n2,7654321", 0),
        (data.ibans, "DE02 1203 0000 0000 2020 51 and NL02ABNA0123456789", 2),
        (data.ibans, "DE89370400440532013000 DE00120300000000202051 AB12CDEF3456GHIJ", 0),
    ],
)
def test_what_could_be_a_person(find, text: str, number: int) -> None:
    assert len(list(find(text))) == number


@pytest.mark.parametrize(
    "code",
    ["rng = np.random.default_rng()", "rng = np.random.default_rng(None)", "x = np.random.rand(3)",
     "x = random.choice([1, 2])", "X, y = make_classification(100)", "rng = random.Random()",
     "fake = Faker()"],
)  # fmt: skip
def test_a_draw_without_a_seed_is_found(code: str) -> None:
    assert len(unseeded(ast.parse(code))) == 1


@pytest.mark.parametrize(
    "code",
    ["rng = np.random.default_rng(7)", "rng = np.random.default_rng(args.seed)",
     "np.random.seed(1)\nx = np.random.rand(3)", "random.seed(1)\nx = random.random()",
     "X, y = make_classification(100, random_state=0)", "rng = random.Random(seed)",
     "rng = np.random.default_rng(seed=seed)", "Faker.seed(3)\nfake = Faker()",
     "fake = Faker()\nfake.seed_instance(3)", "seed_everything(1)\nx = np.random.rand(3)"],
)  # fmt: skip
def test_a_seeded_draw_is_not(code: str) -> None:
    assert unseeded(ast.parse(code)) == []


# Secrets ---------------------------------------------------------------------------------------


def kinds(text: str, name: str = "a.py") -> list[str]:
    return [one.kind for one in secrets_in(Version(name, text))]


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN RSA PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA" * 4,
        "AKIA" + RANDOM[:16].upper(),
        "ghp_" + RANDOM,
        "glpat-" + RANDOM[:20],
        "hf_" + RANDOM[:34],
        "sk-proj-" + RANDOM,
        "AIza" + RANDOM[:35],
        "xoxb-" + RANDOM[:24],
        "sk_live_" + RANDOM[:24],
        "npm_" + RANDOM,
        f'password = "{RANDOM[:14]}"',
        f'"api_key": "{RANDOM}"',
        f"config['secret'] = '{RANDOM}'",
        f"postgresql://shop:{RANDOM[:10]}@db.shop.io:5432/shop",
    ],
)
def test_a_secret_is_found_once(text: str) -> None:
    assert len(kinds(f"first = 1\n{text}\nlast = 2\n")) == 1


def test_settings_need_no_quotes() -> None:
    assert kinds(f"DB_PASSWORD={RANDOM}\n", "prod.env") and not kinds(f"DB_PASSWORD={RANDOM}\n")


@pytest.mark.parametrize(
    "text",
    [
        'password = os.environ["DB_PASSWORD"]',
        'password = "changeme12345"',
        'api_key = "your-api-key-goes-here-1"',
        'token = "<paste-your-token-2>"',
        'secret = "${SECRET_KEY_FROM_VAULT_1}"',
        "AKIAIOSFODNN7EXAMPLE",
        'tokenizer = "bert-base-uncased-v2-1024"',
        'pad_token = "<|endoftext|>"',
        'max_tokens = "1024"',
        '_KEY = "-----BEGIN PRIVATE KEY-----"',
        'key = "customer_id"',
        "postgresql://user:password@localhost/db",
        "sk-learn-contrib-categorical-encoding-package-name",
        'password = "correcthorsebatterystaple"',
        "sha256:f93b4ca3529a8ebc6fc3fcf710e5efa8de3df9b41570958abf1d97d843138004",
    ],
)
def test_what_is_no_secret_is_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_gitleaks_is_asked_where_it_is_on_the_path(opened, tmp_path, monkeypatch) -> None:
    """A stand-in that answers as gitleaks does, with what it finds in the folder it is given."""
    program = tmp_path / "bin/gitleaks"
    program.parent.mkdir()
    program.write_text(
        f"""#!{sys.executable}
import json, pathlib, sys
given = dict(zip(sys.argv[2:], sys.argv[3:]))
found = [p for p in pathlib.Path(given["--source"]).rglob("*") if p.is_file()]
rows = [dict(Description="Odd key", Secret="odd-1", StartLine=2, File=str(p))
        for p in found if "odd-1" in p.read_text()]
pathlib.Path(given["--report-path"]).write_text(json.dumps(rows))
"""
    )
    program.chmod(0o755)
    repository = opened({"a/b.txt": "x\nodd-1\n", "c.txt": "y\n"})
    assert secrets(repository).state is State.PASS
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    (finding,) = secrets(repository).findings
    assert (finding.location, finding.what) == ("a/b.txt:2", "Odd key (odd-...) in this commit")
    program.write_text("#!/bin/sh\nexit 3\n")
    assert "gitleaks" not in secrets(repository).message
