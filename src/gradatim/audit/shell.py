"""The shell blocks of a README as one script whose line numbers are the README's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gradatim.audit.markdown import Page
from gradatim.audit.readme import SHELLS

# Why a line is left out; the environment is built from the lock file, before any command runs.
_INSTALLS = re.compile(
    r"^(?:python[\d.]* -m venv|virtualenv|(?:source|\.) \S*activate|\S*activate$|deactivate"
    r"|(?:python[\d.]* -m )?pip3? install (?!-e|--editable|\.)|uv (?:venv|sync|pip|lock|add)"
    r"|poetry (?:install|shell)|pipenv|conda|mamba|micromamba|pyenv|nvm|pip3? install -r)"
)
_MACHINE = re.compile(
    r"^(?:sudo|apt|apt-get|brew|yum|dnf|pacman|choco|winget|snap|systemctl|docker|docker-compose"
    r"|podman|kubectl|helm|terraform|aws|gcloud|az|heroku|fly|ssh|scp|rsync|git push|git clone"
    r"|gh|open|xdg-open|code|export \w+=\S*(?:your|YOUR|<|\.\.\.))\b"
)
_SERVES = re.compile(
    r"^(?:uvicorn|gunicorn|hypercorn|flask run|streamlit run|gradio|jupyter|jupyter-lab|mlflow "
    r"(?:ui|server)|tensorboard|airflow|prefect server|celery|ollama|npm (?:start|run dev)"
    r"|python[\d.]* -m http\.server|python[\d.]* -m uvicorn|fastapi (?:run|dev)|mkdocs serve)\b|&$"
)
_BLANK = re.compile(r"<[\w -]+>|\bYOUR_|\byour-|(?<![\w.])\.\.\.(?!/)|\{[\w-]+\}(?!\})|path/to")
_WINDOWS = re.compile(r"^[.\w]*\\|\.ps1\b|^set \w+=")
_REASONS = (
    (_BLANK, "has a blank to fill in"),
    (_WINDOWS, "is for Windows"),
    (_INSTALLS, "builds an environment, which the rule environment looks at"),
    (_SERVES, "starts a server"),
    (_MACHINE, "changes the machine or needs another"),
)
_ENVIRONMENT = re.compile(r"^(?:python[\d.]* -m venv|virtualenv|uv venv)\s*([\w.][\w.-]*)?\s*$")
_CLONE = re.compile(r"^git clone (?:-\S+(?: \d+)? )*\S*?([\w.-]+?)(?:\.git)?/?(?:\s+([\w.-]+))?$")
_REQUIREMENTS = re.compile(r"-r\s+(\S+)")


@dataclass
class Script:
    """The script: one line for each line of the README, most of them empty."""

    lines: list[str]
    skipped: dict[int, str] = field(default_factory=dict)  # line -> why
    files: dict[int, str] = field(default_factory=dict)  # line -> requirements that it names
    cloned: set[str] = field(default_factory=set)  # folders that `git clone` makes
    environments: set[str] = field(default_factory=set)  # folders of environments that it makes

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    @property
    def commands(self) -> int:
        """How many lines are run."""
        return sum(1 for line in self.lines if line)


def script(page: Page, folders: set[str]) -> Script:
    """The commands in a README's shell blocks. `folders`: those of the repository, which a command
    may enter; any other `cd` is how a stranger gets to the clone."""
    found = Script([""] * len(page.lines))
    for block in page.blocks():
        lines = block.text.splitlines()
        prompts = any(line.lstrip().startswith("$ ") for line in lines)
        if block.language not in SHELLS and not prompts:
            continue
        continued = False
        for number, line in enumerate(lines, block.line):
            text = line.strip() if not prompts else _after_prompt(line, continued)
            command = text if continued else _runnable_part(text, number, found, folders)
            continued = text.endswith("\\") and bool(command)
            found.lines[number - 1] = command
    return found


def _after_prompt(line: str, continued: bool) -> str:
    """The command in a line of a block that also shows output."""
    text = line.strip()
    if text.startswith("$ "):
        return text[2:].strip()
    return text.removeprefix("> ") if continued else ""


def _runnable_part(text: str, number: int, found: Script, folders: set[str]) -> str:
    """The part of a line that is run; the rest is recorded with the reason."""
    if not text or text.startswith("#"):
        return ""
    parts = text.split(" && ") if not re.search(r"[\"'|]", text) else [text]
    return "; ".join(part for part in parts if _is_runnable(part.strip(), number, found, folders))


def _is_runnable(part: str, number: int, found: Script, folders: set[str]) -> bool:
    if clone := _CLONE.match(part):
        found.cloned.add(clone[2] or clone[1])
        return False
    if part.startswith("cd "):
        target = part[3:].strip().strip("/").removeprefix("./")
        return target in ("..", "-") or (target in folders and target not in found.cloned)
    if named := _REQUIREMENTS.search(part):
        found.files[number] = named[1]
    if made := _ENVIRONMENT.match(part):
        found.environments.add(made[1] or ".venv")
    for pattern, why in _REASONS:
        if pattern.search(part):
            found.skipped[number] = why
            return False
    return True
