"""The rules of the brief for a Dockerfile. It is read, not built."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gradatim.kinds.static.dockerfile import DockerfileError, stages
from gradatim.verify import Run, failure

PINNED = re.compile(r":[\w.-]*\d+\.\d+[\w.-]*$|@sha256:[0-9a-f]{64}$")
LOCK = re.compile(r"(^|/)([\w.-]*lock[\w.-]*|requirements[\w.-]*\.txt)$", re.IGNORECASE)
INSTALLS = re.compile(r"\b(pip|uv|poetry|pdm|conda|npm|yarn|go|cargo|bundle|gradle|mvn)\b")
UNWANTED = {".git", ".env", ".venv", "venv", "tests", "test", "data"}
SECRET = re.compile(r"(?i)\b\w*(password|passwd|secret|token|api_?key)\w*\s*[= ]\s*\S")
USERS = {"nobody", "www-data", "daemon"}
HEALTH = re.compile(r"(127\.0\.0\.1|localhost):8000/health\b")
ASKS = re.compile(r"\bcurl\b.*\s(-\w*f\w*|--fail\S*)(\s|$)|\bwget\b|python|urllib")

BuildStep = dict[str, Any]


def follows_rules(run: Run, folder: Path) -> None:
    found = read_dockerfile(folder / "Dockerfile")
    own = final_stage_steps(found)
    broken = [
        f"rule {number}: {text}"
        for number, texts in enumerate(
            (base_problems(found), install_problems(own), copy_problems(found),
             user_problems(own), process_problems(own), health_problems(own),
             secret_problems(found)), 1)
        for text in texts
    ]  # fmt: skip
    run.figure("rules of the Dockerfile that are broken", len(broken), bar="0")
    run.expect(
        not broken,
        sent="Dockerfile",
        came="; ".join(broken[:3]),
        asks="the seven rules of the brief",
        look="what would happen at the next build, or to whoever gets the image?",
    )


def read_dockerfile(path: Path) -> list[dict[str, Any]]:
    try:
        return stages(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, DockerfileError) as error:
        raise failure(
            sent="Dockerfile",
            came=f"it cannot be read: {error}"[:200],
            asks="a Dockerfile in the root of the repository",
            look="the labs on Dockerfiles have two of them",
        ) from None


def final_stage_steps(found: list[dict[str, Any]]) -> list[BuildStep]:
    """The steps of the last stage, behind those of the stages that it is built on."""
    named = {str(stage["name"]).lower(): stage for stage in found if stage["name"]}
    chain, stage = [found[-1]], found[-1]
    while (below := named.get(stage["base"].lower())) is not None and below is not stage:
        chain.insert(0, stage := below)
    return [step for each in chain for step in each["steps"]]


def base_problems(found: list[dict[str, Any]]) -> Iterator[str]:
    names = {str(stage["name"]).lower() for stage in found} | {"scratch"}
    for stage in found:
        if stage["base"].lower() not in names and not PINNED.search(stage["base"]):
            yield f"the base {stage['base']} has neither two numbers nor a digest"


def install_problems(own: list[BuildStep]) -> Iterator[str]:
    """The lock is there and installed before any other file of the project is."""
    lock = False
    for step in own:
        if step["name"] == "COPY" and "from" not in step["flags"]:
            sources = step["words"][:-1]
            others = [each for each in sources if not LOCK.search(each)]
            if others:
                yield f"{others[0]} is copied before a lock file is installed"
                return
            lock = True
        elif step["name"] == "COPY":
            return  # what another stage has installed
        elif step["name"] == "RUN" and (lock or "mount" in step["flags"]) and _installs(step):
            return
    yield "no RUN installs a lock file that was copied before"


def _installs(step: BuildStep) -> bool:
    text = step["text"]
    return bool(INSTALLS.search(text) and re.search(r"lock|requirements", text))


def copy_problems(found: list[dict[str, Any]]) -> Iterator[str]:
    for step in (step for stage in found for step in stage["steps"]):
        if step["name"] == "ADD":
            yield f"ADD {step['text']}"[:80]
        if step["name"] != "COPY" or "from" in step["flags"]:
            continue
        for source in step["words"][:-1]:
            parts = [part for part in source.split("/") if part not in ("", ".")]
            if not parts or parts[0] in ("*", "..") or UNWANTED & set(parts):
                yield f"COPY {source}"


def user_problems(own: list[BuildStep]) -> Iterator[str]:
    users = [step["words"][0].split(":")[0] for step in own if step["name"] == "USER"]
    name = users[-1] if users else "root"
    runs = " ".join(step["text"] for step in own if step["name"] == "RUN")
    if name in ("root", "0"):
        yield "root runs it"
    elif not (name.isdigit() or name in USERS or re.search(rf"\b{re.escape(name)}\b", runs)):
        yield f"nobody has created the user {name}"


def process_problems(own: list[BuildStep]) -> Iterator[str]:
    words: list[str] = []
    for kind in ("ENTRYPOINT", "CMD"):
        step = next((each for each in reversed(own) if each["name"] == kind), None)
        if step is None:
            continue
        if step["form"] == "shell":
            yield f"{kind} is no JSON list"
            return
        words += step["words"]
    for name, value in {"--host": "0.0.0.0", "--port": "8000"}.items():
        if option_value(words, name) != value:
            yield f"{name} is {option_value(words, name) or 'not there'}"


def option_value(words: list[str], name: str) -> str:
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == name:
            return following
        if word.startswith(f"{name}="):
            return word.partition("=")[2]
    return ""


def health_problems(own: list[BuildStep]) -> Iterator[str]:
    step = next((each for each in reversed(own) if each["name"] == "HEALTHCHECK"), None)
    text = step["text"] if step else ""
    if not HEALTH.search(text):
        yield "no HEALTHCHECK asks 127.0.0.1:8000/health"
    elif not ASKS.search(text):
        yield "the HEALTHCHECK does not notice a 503 (curl -f, wget, or Python)"


def secret_problems(found: list[dict[str, Any]]) -> Iterator[str]:
    for step in (step for stage in found for step in stage["steps"]):
        if step["name"] in ("ENV", "ARG", "RUN", "LABEL") and SECRET.search(step["text"]):
            yield f"{step['name']} sets a secret"
