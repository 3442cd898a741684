"""The rules for a first service's Compose file and manifest, and what is asked of its container.

The engine is a stand-in named `docker` that records its calls and runs the service itself. No real
engine is needed, and none is shown to work.
"""

import importlib
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from gradatim.model.projects import Figure
from gradatim.verify import Failure, Run
from gradatim.verify.copies import read_source
from gradatim.verify.processes import Launcher

FOLDER = Path(__file__).parents[2] / "curriculum" / "projects" / "first-service"
MODULES = (
    "world", "workshop", "event_queue", "http_interface", "installed_package", "run_records",
    "version_switch", "drift_alarms", "engine", "deployment", "delivery_files",
)  # fmt: skip
STARTED = ["ready", "serve", "--state", "/state", "--host", "0.0.0.0", "--port", "8000"]
COMMANDS = ("train", "predict", "promote", "rollback", "versions", "serve", "consume")
DOCKER = """#!{python}
import os, shutil, signal, subprocess, sys
from pathlib import Path

place = Path(os.environ["STANDIN"])
words = sys.argv[1:]
with (place / "calls.txt").open("a") as file:
    print(*words, file=file)
if words in (["info"], ["compose", "version"]):
    sys.exit()
_, _, name, _, project, verb, *rest = words
state, data, pid = place / "state", place / "data", place / "pid"
program = [sys.executable, "-c", "from ready.cli import main; main()"]
if verb == os.environ.get("STANDIN_FAILS"):
    sys.exit(os.environ["STANDIN_SAYS"])
if verb == "up":
    state.mkdir(exist_ok=True)
    options = ["serve", "--state", str(state), "--port", os.environ["PORT"]]
    quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    pid.write_text(str(subprocess.Popen([*program, *options], start_new_session=True, **quiet).pid))
elif verb == "cp":
    shutil.copytree(rest[0], data)
elif verb == "exec":
    there = {{"/tmp/data": str(data), "/state": str(state)}}
    sys.exit(subprocess.run([*program, *(there.get(word, word) for word in rest[3:])]).returncode)
elif verb == "down":
    if pid.exists():
        os.kill(int(pid.read_text()), signal.SIGKILL)
        pid.unlink()
    if "--volumes" in rest or "STANDIN_FORGETS" in os.environ:
        shutil.rmtree(state, ignore_errors=True)
"""


@pytest.fixture(scope="module")
def project() -> Iterator[SimpleNamespace]:
    """The modules of the project, as its stages import them."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    finally:
        sys.path.remove(str(FOLDER))
        for name in MODULES:
            sys.modules.pop(name, None)


# Rules ------------------------------------------------------------------------------------------


def compose(old: str = "", new: str = "") -> object:
    text = (FOLDER / "reference/deploy/compose.yml").read_text("utf-8")
    assert old in text
    return yaml.safe_load(text.replace(old, new))


def manifest(old: str = "", new: str = "") -> list[object]:
    text = (FOLDER / "reference/deploy/kubernetes.yml").read_text("utf-8")
    assert old in text
    return list(yaml.safe_load_all(text.replace(old, new)))


def test_the_reference_breaks_no_rule(project: SimpleNamespace) -> None:
    assert list(project.deployment.compose_problems(compose(), "/state")) == []
    assert list(project.deployment.manifest_problems(manifest(), "/state")) == []


LONG_PORT = """ports:
      - host_ip: 127.0.0.1
        published: ${PORT:-8000}
        target: 8000"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("build: ..", "build: {context: ../, dockerfile: Dockerfile}"),
        ("restart: unless-stopped", "env_file: .env"),
        ("services:", "networks: {default: {driver: bridge}}\nservices:"),
        ('ports:\n      - "127.0.0.1:${PORT:-8000}:8000"', LONG_PORT),
        ("- state:/state", "- {type: volume, source: state, target: /state}"),
        ("restart: unless-stopped", 'environment: ["TOKEN=${TOKEN:?set it}"]'),
    ],
)
def test_a_compose_file_may_be_written_otherwise(
    project: SimpleNamespace, old: str, new: str
) -> None:
    assert list(project.deployment.compose_problems(compose(old, new), "/state")) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("build: ..", "image: repairs", "no service has 'build: ..'"),
        ("127.0.0.1:$", "0.0.0.0:$", "open to every computer"),
        ("${PORT:-8000}:8000", "8000:8000", "not ${PORT:-8000}"),
        (":8000\"", ":80\"", "does not publish port 8000"),
        ("- state:/state", "- state:/state\n      - /:/host", "mounts /, no named volume"),
        ("- state:/state", "- state:/state\n      - ${X:-/}:/host", "mounts $, no named volume"),
        ("- state:/state", "- state:/state\n      - {type: bind, source: /, target: /host}",
         "mounts /, no named volume"),
        ("  state:\n", "  state: {driver_opts: {type: none, device: /}}\n", "options of its own"),
        ("services:", "include: [other.yml]\nservices:", "the file has include"),
        ("build: ..", "build: {context: .., ssh: [default]}", "built by ssh"),
        ("restart: unless-stopped", "cap_add: [SYS_ADMIN]", "has cap_add"),
        ("restart: unless-stopped", "privileged: ${X:-true}", "has privileged"),
        ("volumes:\n  state", "  db: {image: 'a:1', pid: host}\nvolumes:\n  state", "db has pid"),
        ("volumes:\n  state", "  db: {build: /home}\nvolumes:\n  state", "built from /home"),
        ("restart: unless-stopped", "env_file: [{path: ~/.netrc}]", "reads ~/.netrc"),
        ("restart: unless-stopped", "volumes_from: ['container:x']", "has volumes_from"),
        ("restart: unless-stopped", "use_api_socket: true", "has use_api_socket"),
        ("restart: unless-stopped", "post_start: [{command: x, privileged: true}]", "post_start"),
        ("services:", "networks: {a: {external: true}}\nservices:", "a has external"),
        ("- state:/state", "- state:/data", "in no named volume"),
        ("restart: unless-stopped", "network_mode: host", "network_mode"),
        ("restart: unless-stopped", 'user: "0:0"', "root runs"),
        ("restart: unless-stopped", "healthcheck: {disable: true}", "switched off"),
        ("volumes:\n  state:", "  db:\n    image: postgres\nvolumes:\n  state:", "no version"),
        ("restart: unless-stopped", "environment: {API_KEY: abc}", "API_KEY of repairs"),
        ("restart: unless-stopped", "environment: {API_KEY: '${K:-abc}'}", "API_KEY of repairs"),
    ],
)  # fmt: skip
def test_each_rule_of_the_compose_file_is_broken_alone(
    project: SimpleNamespace, old: str, new: str, words: str
) -> None:
    (found,) = project.deployment.compose_problems(compose(old, new), "/state")
    assert words in found


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("kind: Service", "kind: Ingress", "1 Deployments and 0 Services"),
        ("repairs:1.0", "repairs", "names no version"),
        ("repairs:1.0", "repairs:latest", "names no version"),
        ("replicas: 1", "replicas: 2", "replicas is not 1"),
        ("cpu: 200m", "gpu: 1", "not both requested"),
        ("memory: 512Mi", "memory: 128Mi", "no limit of memory"),
        ("memory: 512Mi", "cpu: 1", "no limit of memory"),
        ("path: /health", "path: /metrics", "readiness does not ask /health"),
        ("path: /metrics", "path: /health", "livenessProbe asks /health"),
        ("livenessProbe", "lifenessProbe", "no liveness probe"),
        ("runAsNonRoot: true", "runAsNonRoot: false", "runAsNonRoot"),
        ("mountPath: /state", "mountPath: /data", "on no PersistentVolumeClaim"),
        ("claimName: repairs-state", "claimName: another", "on no PersistentVolumeClaim"),
        ("targetPort: 8000", "targetPort: 80", "does not lead to port 8000"),
        ("  selector:\n    app: repairs", "  selector:\n    app: repair", "of the Service"),
        ("          resources:", "          env: [{name: TOKEN, value: abc}]\n          resources:",
         "TOKEN stands in the file"),
    ],
)  # fmt: skip
def test_each_rule_of_the_manifest_is_broken_alone(
    project: SimpleNamespace, old: str, new: str, words: str
) -> None:
    (found,) = project.deployment.manifest_problems(manifest(old, new), "/state")
    assert words in found


@pytest.mark.parametrize(
    "odd", [None, 3, "text", [], [[]], {"services": [1]}, {"services": {"a": 1}}]
)
def test_whatever_yaml_holds_breaks_rules_and_nothing_else(
    project: SimpleNamespace, odd: object
) -> None:
    assert list(project.deployment.compose_problems(odd, "/state"))
    assert list(project.deployment.manifest_problems([odd], "/state"))
    parts = {"metadata": odd, "spec": odd}
    documents = [{"kind": "Deployment", **parts}, {"kind": "Service", **parts}]
    assert list(project.deployment.manifest_problems(documents, "/state"))


# With a stand-in for the engine -------------------------------------------------------------------


class Heard:
    def __init__(self) -> None:
        self.figures = dict[str, object]()

    def figure(self, figure: Figure) -> None:
        self.figures[figure.name] = figure.value

    def say(self, text: str) -> None:
        pass


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def run(tmp_path: Path, heard: Heard) -> Run:
    """The service without dependencies, with the files of the other one in deploy/."""
    mine = tmp_path / "mine"
    shutil.copytree(FOLDER / "also/plain", mine)
    shutil.copytree(FOLDER / "reference/deploy", mine / "deploy")
    lines = [f"{name} = \"{{python}} -c 'from ready.cli import main; main()' {name}\"\n"
             for name in COMMANDS]  # fmt: skip
    (mine / "gradatim.toml").write_text(
        'project = "first-service"\n[commands]\n' + "".join(lines), encoding="utf-8"
    )
    folder = tmp_path / "run"
    return Run(read_source(mine), folder, Launcher(folder, "test"), 1, heard)


@pytest.fixture
def standin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the stand-in keeps what it has; what it started is ended."""
    place = tmp_path / "standin"
    place.mkdir()
    (place / "bin").mkdir()
    docker = place / "bin" / "docker"
    docker.write_text(DOCKER.format(python=sys.executable), encoding="utf-8")
    docker.chmod(0o755)
    monkeypatch.setenv("STANDIN", str(place))
    monkeypatch.setenv("PATH", f"{docker.parent}:/usr/bin:/bin")
    yield place
    if (place / "pid").exists():
        os.kill(int((place / "pid").read_text()), signal.SIGKILL)


def calls(place: Path) -> list[str]:
    """The verbs of Compose, in order."""
    lines = (place / "calls.txt").read_text("utf-8").splitlines()
    return [line.split()[5] for line in lines if "--project-name" in line]


def test_an_engine_brings_it_up_and_what_was_trained_outlives_the_container(
    project: SimpleNamespace, run: Run, heard: Heard, standin: Path
) -> None:
    project.deployment.expect_deployable(run, STARTED)
    assert str(heard.figures[project.deployment.ENGINE_FIGURE]).startswith("yes, by docker")
    assert calls(standin) == ["build", "up", "cp", "exec", "down", "up", "down"]
    assert not (standin / "pid").exists() and not (standin / "state").exists()


def test_a_state_that_is_gone_after_down_and_up_is_noticed(
    project: SimpleNamespace, run: Run, standin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDIN_FORGETS", "1")
    monkeypatch.setattr(project.engine, "ANSWER", 2.0)
    with pytest.raises(Failure, match=r"503.*") as caught:
        project.deployment.expect_deployable(run, STARTED)
    assert caught.value.complaint.sent == "GET /health, after `down` and `up`"
    assert calls(standin)[-1] == "down" and not (standin / "pid").exists()


@pytest.mark.parametrize("verb", ["build", "up", "cp", "exec"])
def test_a_call_that_fails_is_the_projects_failure_and_all_is_taken_down(
    project: SimpleNamespace, run: Run, standin: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    monkeypatch.setenv("STANDIN_FAILS", verb)
    monkeypatch.setenv("STANDIN_SAYS", "COPY failed: no such file")
    with pytest.raises(Failure) as caught:
        project.deployment.expect_deployable(run, STARTED)
    assert caught.value.complaint.sent.startswith(f"docker compose {verb}")
    assert "COPY failed" in caught.value.complaint.came
    assert calls(standin)[-1] == "down" and not (standin / "pid").exists()


def test_an_engine_without_network_shows_nothing_and_fails_nobody(
    project: SimpleNamespace, run: Run, heard: Heard, standin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDIN_FAILS", "build")
    monkeypatch.setenv("STANDIN_SAYS", "lookup registry: Temporary failure in name resolution")
    project.deployment.expect_deployable(run, STARTED)
    assert heard.figures[project.deployment.ENGINE_FIGURE] == (
        "not shown: docker has no network to build the image"
    )


def test_without_an_engine_the_figure_says_that_it_was_not_shown(
    project: SimpleNamespace,
    run: Run,
    heard: Heard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    project.deployment.expect_deployable(run, STARTED)
    assert heard.figures[project.deployment.ENGINE_FIGURE] == "not shown: no container engine here"


def test_without_deploy_nothing_is_said_about_it(
    project: SimpleNamespace, run: Run, heard: Heard
) -> None:
    shutil.rmtree(run.source / "deploy")
    project.deployment.expect_deployable(run, STARTED)
    assert list(heard.figures) == ["deploy/"]
