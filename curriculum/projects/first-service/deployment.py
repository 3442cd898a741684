"""Part of the stage `delivery`: the folder `deploy/`, where there is one.

Both files are read; the Compose file is brought up where a container engine runs, and where none
does, a figure says so.
"""

import re
from collections.abc import Iterator
from typing import Any

from engine import Engine, Unreachable
from workshop import TOLERANCE, predict, request_body, trained_state, workshop
from world import Row

from gradatim.kinds.static.child import Documents, StaticError, load
from gradatim.verify import Run, failure
from gradatim.verify.service import Response

COMPOSE, MANIFEST = "deploy/compose.yml", "deploy/kubernetes.yml"
PORT = "8000"
ENGINE_FIGURE = "brought up by a container engine"
SECRET = re.compile(r"PASSW|SECRET|TOKEN|(^|_)KEY$|CREDENTIAL", re.IGNORECASE)
VARIABLE = re.compile(r"\$\{[^}]*\}")
REQUIRED = re.compile(r"\$\{\w+:?\?[^}]*\}")
SIZE = re.compile(r"(\d+(?:\.\d+)?)([KMGT]i?|k|m)?")
# What would give a container more of the computer than a service needs.
FORBIDDEN_KEYS = ("network_mode", "privileged", "pid", "ipc", "uts", "userns_mode", "cap_add",
                  "devices", "device_cgroup_rules", "gpus", "cgroup", "cgroup_parent",
                  "runtime", "security_opt", "use_api_socket", "post_start", "pre_stop",
                  "volumes_from", "external_links", "label_file", "credential_spec", "extends",
                  "provider")  # fmt: skip
FORBIDDEN_NETWORK_KEYS = ("external", "driver", "driver_opts")  # of a network
ALLOWED_BUILD_KEYS = {"context", "dockerfile", "target", "args"}
ALLOWED_TOP_KEYS = {"services", "volumes", "networks", "name", "version"}
UNITS = {"m": 1e-3, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12,
         "Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40}  # fmt: skip

Map = dict[Any, Any]


def expect_deployable(run: Run, words: list[str]) -> None:
    """`words` are those that start the image: ENTRYPOINT and CMD."""
    if not (run.source / "deploy").is_dir():
        run.figure("deploy/", "not there: nothing is said about deployment")
        return
    words = [
        part for word in words for part in (word.split("=", 1) if word[:2] == "--" else [word])
    ]
    state = words[words.index("--state") + 1].rstrip("/") if "--state" in words[:-1] else ""
    compose, manifest = _load_documents(run, COMPOSE), _load_documents(run, MANIFEST)
    _expect(run, COMPOSE, list(compose_problems(compose.data(), state)))
    _expect(run, MANIFEST, list(manifest_problems(manifest.documents(), state)))
    program = words[: words.index("serve")] if "serve" in words else words
    _start_and_ask(run, _main_service(_map(compose.data()))[0], program, state)


def _load_documents(run: Run, name: str) -> Documents:
    try:
        found = load({name: (run.source / name).read_bytes()}, run.source, name)
    except (OSError, StaticError) as error:
        raise failure(
            sent=name, came=f"it cannot be read: {getattr(error, 'strerror', None) or error}",
            asks=f"{COMPOSE} and {MANIFEST}, where there is a folder deploy",
            look="the labs on Compose files and manifests have one of each",
        ) from None  # fmt: skip
    assert isinstance(found, Documents)
    return found


def _expect(run: Run, name: str, broken: list[str]) -> None:
    run.figure(f"rules of {name} that are broken", len(broken), "0")
    run.expect(
        not broken,
        sent=name,
        came="; ".join(broken[:3]),
        asks="the rules of the brief",
        look="what happens at the first start and at an update, and who else can reach it?",
    )


def _map(value: object) -> Map:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


# Compose ----------------------------------------------------------------------------------------


def compose_problems(data: object, state: str) -> Iterator[str]:
    """The rules that a Compose file breaks, in words."""
    name, service = _main_service(_map(data))
    if not name:
        yield "no service has 'build: ..', the Dockerfile of the repository"
        return
    yield from _port_problems(service)
    named = {
        place for source, place in _mounts(service) if source in _map(_map(data).get("volumes"))
    }
    if not state or state not in named:
        yield f"{state or 'the folder of --state'} is in no named volume: an update loses it"
    if str(service.get("user", "")).split(":")[0] in ("root", "0"):
        yield f"root runs {name}"
    if _map(service.get("healthcheck")).get("disable") is True:
        yield "the health check is switched off"
    yield from _escape_problems(_map(data))
    for other, each in _map(_map(data).get("services")).items():
        found = _map(each)
        if "build" not in found and not _has_version(str(found.get("image", ""))):
            yield f"the image of {other} names no version"
        for key, value in _environment(found).items():
            if SECRET.search(key) and value and not REQUIRED.fullmatch(value):
                yield f"{key} of {other} stands in the file, or has a default"


def _escape_problems(data: Map) -> Iterator[str]:
    """What reaches out of the containers; the engine, which may do anything, would do it."""
    volumes = _map(data.get("volumes"))
    for key in data:
        if key not in ALLOWED_TOP_KEYS and not str(key).startswith("x-"):
            yield f"the file has {key}"
    for name, volume in volumes.items():
        if volume:
            yield f"the volume {name} has options of its own"
    for name, network in _map(data.get("networks")).items():
        yield from (f"the network {name} has {key}" for key in FORBIDDEN_NETWORK_KEYS
                    if _map(network).get(key) not in (None, False, "bridge"))  # fmt: skip
    for name, service in _map(data.get("services")).items():
        found = _map(service)
        yield from (f"{name} has {key}" for key in FORBIDDEN_KEYS if found.get(key))
        yield from (f"{name} mounts {source or 'something without a name'}, no named volume"
                    for source, _ in _mounts(found) if source not in volumes)  # fmt: skip
        yield from (f"{name} is built by {key}" for key in _map(found.get("build"))
                    if key not in ALLOWED_BUILD_KEYS)  # fmt: skip
        if "build" in found and _context(found) != "..":
            yield f"{name} is built from {_context(found) or 'no folder'}, not from the repository"
        yield from (f"{name} reads {file}" for file in _env_files(found) if not _is_inside(file))


def _context(service: Map) -> str:
    """The folder that an image is built from."""
    build = service.get("build")
    folder = build.get("context", "") if isinstance(build, dict) else build
    return str(folder).rstrip("/")


def _env_files(service: Map) -> Iterator[str]:
    files = service.get("env_file") or []
    for each in files if isinstance(files, list) else [files]:
        yield str(each.get("path", "") if isinstance(each, dict) else each)


def _is_inside(file: str) -> bool:
    """Whether it lies beside the Compose file; a variable may lead anywhere."""
    return not (file.startswith(("/", "~")) or ".." in file.split("/") or "$" in file)


def _main_service(data: Map) -> tuple[str, Map]:
    """The service that is built from the repository."""
    for name, service in _map(data.get("services")).items():
        if _context(_map(service)) == "..":
            return str(name), _map(service)
    return "", {}


def _port_problems(service: Map) -> Iterator[str]:
    ports = [_port(each) for each in _list(service.get("ports"))]
    if [inner for *_, inner in ports] != [PORT]:
        yield f"it does not publish port {PORT} of the container and no other"
        return
    address, outer, _ = ports[0]
    if not address.startswith("127."):
        yield "the port is open to every computer around: 127.0.0.1 does not stand in front"
    if outer != "${PORT:-8000}":
        yield "the port of this computer is not ${PORT:-8000}"


def _port(each: object) -> tuple[str, str, str]:
    """Address, port of this computer, port of the container; "" for what is not there."""
    if isinstance(each, dict):
        parts = [str(each.get(name, "")) for name in ("host_ip", "published", "target")]
    else:
        hidden = VARIABLE.sub(lambda found: found[0].replace(":", "\0"), str(each))
        found = hidden.removesuffix("/tcp").split(":")
        parts = [part.replace("\0", ":") for part in ["", "", *found][-3:]]
    return parts[0], parts[1], parts[2]


def _mounts(service: Map) -> Iterator[tuple[str, str]]:
    """What each volume of a service holds, and its place in the container."""
    for each in _list(service.get("volumes")):
        if isinstance(each, dict):
            yield str(each.get("source", "")), str(each.get("target", "")).rstrip("/")
        else:
            source, _, rest = VARIABLE.sub("$", str(each)).partition(":")
            yield source, rest.partition(":")[0].rstrip("/")


def _environment(service: Map) -> dict[str, str]:
    found = service.get("environment")
    if isinstance(found, list):
        return {str(one).partition("=")[0]: str(one).partition("=")[2] for one in found}
    return {str(key): "" if value is None else str(value) for key, value in _map(found).items()}


def _has_version(image: str) -> bool:
    tag = image.rpartition("/")[2].partition(":")[2]
    return "@sha256:" in image or tag not in ("", "latest")


# Kubernetes -------------------------------------------------------------------------------------


def manifest_problems(documents: list[Any], state: str) -> Iterator[str]:
    """The rules that the manifest breaks, in words."""
    deployments, services = _kind(documents, "Deployment"), _kind(documents, "Service")
    if len(deployments) != 1 or len(services) != 1:
        yield f"{len(deployments)} Deployments and {len(services)} Services instead of one of each"
        return
    spec = _map(deployments[0].get("spec"))
    template = _map(spec.get("template"))
    pod = _map(template.get("spec"))
    containers = _list(pod.get("containers"))
    if len(containers) != 1:
        yield f"{len(containers)} containers instead of one"
        return
    container = _map(containers[0])
    if not _has_version(str(container.get("image", ""))):
        yield "the image names no version"
    if spec.get("replicas", 1) != 1:
        yield "replicas is not 1: each copy would count windows of its own"
    yield from _resource_problems(_map(container.get("resources")))
    yield from _probe_problems(container)
    if not _has_claim(documents, pod, container, state):
        yield f"{state or 'the folder of --state'} lies on no PersistentVolumeClaim of the file"
    if not any(_map(each.get("securityContext")).get("runAsNonRoot") is True
               for each in (pod, container)):  # fmt: skip
        yield "runAsNonRoot is not true"
    for each in map(_map, _list(container.get("env"))):
        if SECRET.search(str(each.get("name", ""))) and "value" in each:
            yield f"{each['name']} stands in the file instead of coming by secretKeyRef"
    yield from _selector_problems(spec, template, _map(services[0].get("spec")), container)


def _kind(documents: list[Any], kind: str) -> list[Map]:
    return [_map(each) for each in documents if _map(each).get("kind") == kind]


def _resource_problems(resources: Map) -> Iterator[str]:
    asked, most = _map(resources.get("requests")), _map(resources.get("limits"))
    if _size(asked.get("cpu")) <= 0 or _size(asked.get("memory")) <= 0:
        yield "cpu and memory are not both requested"
    elif _size(most.get("memory")) < _size(asked.get("memory")):
        yield "there is no limit of memory that is at least the request"


def _size(amount: object) -> float:
    """An amount of memory or of processors; 0 for anything else."""
    found = SIZE.fullmatch(str(amount))
    return float(found[1]) * UNITS.get(found[2] or "", 1.0) if found else 0.0


def _probe_problems(container: Map) -> Iterator[str]:
    ready = _map(_map(container.get("readinessProbe")).get("httpGet"))
    if ready.get("path") != "/health" or not _is_server_port(ready.get("port"), container):
        yield f"readiness does not ask /health on port {PORT}"
    live = _map(container.get("livenessProbe"))
    if not (_map(live.get("httpGet")) or _map(live.get("tcpSocket"))):
        yield "there is no liveness probe by httpGet or tcpSocket"
    for name in ("livenessProbe", "startupProbe"):
        asked = _map(_map(container.get(name)).get("httpGet")).get("path", "")
        if str(asked).rstrip("/") == "/health":
            yield f"{name} asks /health, 503 before the first training: it is killed by then"


def _is_server_port(port: object, container: Map) -> bool:
    """Whether a port, by number or name, is that of the server."""
    ports = [_map(each) for each in _list(container.get("ports"))]
    named = [str(each.get("containerPort")) for each in ports if each.get("name") == port]
    return [str(port)] == [PORT] or named == [PORT]


def _has_claim(documents: list[Any], pod: Map, container: Map, state: str) -> bool:
    claims = {_map(each.get("metadata")).get("name")
              for each in _kind(documents, "PersistentVolumeClaim")}  # fmt: skip
    mounts = [_map(each) for each in _list(container.get("volumeMounts"))]
    names = [each.get("name") for each in mounts if state and each.get("mountPath") == state]
    volumes = [_map(each) for each in _list(pod.get("volumes")) if _map(each).get("name") in names]
    found = [_map(each.get("persistentVolumeClaim")).get("claimName") for each in volumes]
    return any(name in claims for name in found if name is not None)


def _selector_problems(spec: Map, template: Map, service: Map, container: Map) -> Iterator[str]:
    labels = _map(_map(template.get("metadata")).get("labels"))
    chosen = _map(_map(spec.get("selector")).get("matchLabels"))
    for what, asked in (("the Deployment", chosen), ("the Service", _map(service.get("selector")))):
        if not asked or not asked.items() <= labels.items():
            yield f"the selector of {what} does not fit the labels of the pods"
    ports = [_map(each) for each in _list(service.get("ports"))]
    if not any(
        _is_server_port(each.get("targetPort", each.get("port")), container) for each in ports
    ):
        yield f"the Service does not lead to port {PORT}"


# With an engine ---------------------------------------------------------------------------------


def _start_and_ask(run: Run, service: str, program: list[str], state: str) -> None:
    """Starts it, trains in the container, asks, and asks again after `down` and `up`."""
    rows = run.once(workshop).recorded[:5]
    wanted = predict(run, run.once(trained_state), rows)
    try:
        with Engine.available(run.source, COMPOSE) as engine:
            run.say(
                f"{COMPOSE}, built and started by {engine.program}; the first time takes minutes"
            )
            engine.build()
            engine.up()
            _await(engine, 503, "after `up`, with nothing trained yet")
            engine.copy(run.once(workshop).data, service, "/tmp/data")
            engine.execute(service, [*program, "train", "--data", "/tmp/data", "--state", state,
                                     "--seed", "1"])  # fmt: skip
            _await(engine, 200, "after `train` in the container")
            _expect_same(run, engine, rows, wanted, "after `train` in the container")
            engine.down()
            engine.up()
            _await(engine, 200, "after `down` and `up`")
            _expect_same(run, engine, rows, wanted, "after `down` and `up`")
    except Unreachable as error:
        run.figure(ENGINE_FIGURE, f"not shown: {error}")
    else:
        run.figure(
            ENGINE_FIGURE, f"yes, by {engine.program}: the same answers, also after down and up"
        )


def _await(engine: Engine, status: int, when: str) -> None:
    if (came := engine.health(status)) != status:
        raise failure(
            sent=f"GET /health, {when}",
            came=f"{came or 'no answer'}; the last words: {engine.logs()}",
            asks=str(status),
            look="docker compose logs; may its user write where --state points?",
        )


def _expect_same(run: Run, engine: Engine, rows: list[Row], wanted: list[float], when: str) -> None:
    answers = [engine.post("/predict", request_body(row)) for row in rows]
    far = max(abs(_hours(answer) - hours) for answer, hours in zip(answers, wanted, strict=True))
    run.expect(
        far <= TOLERANCE,
        sent=f"POST /predict, {when}",
        came=f"answers up to {far:.4g} h from those of predict outside of it",
        asks=f"at most {TOLERANCE:g} apart",
        look="does the image hold the same code and the versions of the lock file?",
    )


def _hours(answer: Response) -> float:
    try:
        return float(answer.ok().json()["hours"])
    except (KeyError, TypeError, ValueError):
        raise failure(
            sent=answer.request, came=answer.text[:150], asks='{"hours": …, "version": …}',
            look="the answers in the brief's table",
        ) from None  # fmt: skip
