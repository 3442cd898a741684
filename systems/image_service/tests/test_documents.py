"""What the folder says of itself: links lead somewhere, the Dockerfile follows its rules."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

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


def stages() -> list[list[str]]:
    """Of the Dockerfile, each as its instructions."""
    lines = DOCKERFILE.replace("\\\n", " ").splitlines()
    found: list[list[str]] = []
    for line in lines:
        if line.startswith("FROM "):
            found.append([])
        if line and not line.startswith("#"):
            found[-1].append(" ".join(line.split()))
    return found


def test_the_image_is_pinned_and_installs_before_it_copies_code():
    names = [stage[0].split(" AS ")[1] for stage in stages() if " AS " in stage[0]]
    bases = {stage[0].split()[1] for stage in stages()} - set(names)
    assert bases == {"python:3.11-slim"}
    lines = stages()[0]
    assert lines.index("COPY serve.lock ./") < lines.index("COPY images images")
    assert not any(line.startswith("ADD ") or "COPY . " in line for line in lines)
    installs = [line for stage in stages() for line in stage if "pip install" in line]
    assert installs and all("--no-cache-dir" in line for line in installs)
    assert not re.search(r"TOKEN|PASSWORD|SECRET|ACCESS_KEY", DOCKERFILE)


def test_what_is_shipped_is_the_environment_alone_and_runs_as_a_user():
    last = stages()[-1]
    assert [line for line in last if line.startswith("COPY")] == [
        "COPY --from=build /opt/venv /opt/venv"
    ]
    assert "RUN python -m venv /opt/venv" in stages()[0]
    assert any(line.startswith("ENV PATH=/opt/venv/bin:") for line in last)
    assert not any("pip" in line or "apt" in line for line in last)
    [user] = [line.split()[1] for line in last if line.startswith("USER ")]
    assert int(user) > 0  # a number: a cluster cannot look up a name
    [health] = [line for line in last if line.startswith("HEALTHCHECK")]
    assert "127.0.0.1:8000/health" in health
    start = [json.loads(line.split(maxsplit=1)[1]) for line in last if line[:3] in ("ENT", "CMD")]
    options = cli.parser().parse_args([*start[0][1:], *start[1], "--state=/state"])
    assert start[0] == ["images"] and (options.host, options.port) == ("0.0.0.0", 8000)


def test_what_is_shipped_is_a_part_of_the_lock():
    whole, part = ((HERE / f"{n}.lock").read_text().split() for n in ("requirements", "serve"))
    assert {each for each in part if "psycopg" not in each} < set(whole)
    assert not {"torch", "onnx", "scikit-learn"} & {each.split("==")[0] for each in part}


def test_what_trains_has_every_model():
    def names(lines: list[str]) -> set[str]:
        return {re.split(r"[>=\[]", each)[0].lower().replace("_", "-") for each in lines}

    project = tomllib.loads((HERE / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["features"]]
    assert names(asked) <= names((HERE / "requirements.lock").read_text().split())
    [train] = [stage for stage in stages() if stage[0].endswith(" AS train")]
    assert any("--requirement requirements.lock" in line for line in train)


def test_serving_loads_nothing_else(state: Path):
    code = f"import sys, images.server as s; s.create_app({str(state)!r}); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"torch", "sklearn", "onnx", "scipy.stats"} & set(ran.stdout.split())


def test_the_manifests_pass_a_review():
    deployment, service, budget = yaml.safe_load_all((HERE / "deploy/kubernetes.yml").read_text())
    spec, pod = deployment["spec"], deployment["spec"]["template"]["spec"]
    labels = spec["template"]["metadata"]["labels"]
    for selector in (spec["selector"]["matchLabels"], service["spec"]["selector"]):
        assert selector.items() <= labels.items()
    assert budget["spec"]["selector"]["matchLabels"].items() <= labels.items()
    assert 1 <= budget["spec"]["minAvailable"] < spec["replicas"]
    assert spec["strategy"]["rollingUpdate"] == {"maxSurge": 1, "maxUnavailable": 0}
    [container] = pod["containers"]
    assert re.search(r":\d+\.\d+", container["image"])
    asked, most = container["resources"]["requests"], container["resources"]["limits"]
    assert asked["cpu"] and int(asked["memory"][:-2]) <= int(most["memory"][:-2])
    [port] = [each["containerPort"] for each in container["ports"]]
    assert service["spec"]["ports"][0]["targetPort"] == port
    start, live, ready = (
        container[f"{each}Probe"] for each in ("startup", "liveness", "readiness")
    )
    assert {each["httpGet"]["port"] for each in (start, live, ready)} == {port}
    paths = [each["httpGet"]["path"] for each in (start, live, ready)]
    assert paths == ["/health", "/health", "/ready"]
    assert start["periodSeconds"] * (start["failureThreshold"] - 1) >= 120
    assert live["periodSeconds"] * live["failureThreshold"] <= 60
    assert pod["securityContext"]["runAsNonRoot"]
    secret = [each for each in container["env"] if "secretKeyRef" in each.get("valueFrom", {})]
    assert secret == container["env"] and secret[0]["name"] == "IMAGES_STATE"


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
    assert {name for name, _ in named} == set(cli.COMMANDS) - {"shadow"}
    assert all(name == command for name, command in named)
