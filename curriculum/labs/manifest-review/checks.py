import base64
import re

from gradatim.checks import check, equal

IMAGE = "registry.example/late-api"
SIZES = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "k": 10**3, "M": 10**6, "G": 10**9, "": 1}
AMOUNT = re.compile(rf"(\d+(?:\.\d+)?(?:e\d+)?)({'|'.join(SIZES)})")
PASSWORD = "t0p-s3cret"


def one(lab, kind):
    """the only document of a kind"""
    found = [doc for doc in lab.documents() if doc.get("kind") == kind]
    equal([doc["metadata"]["name"] for doc in found], ["late-api"], hint=f"names of kind {kind}")
    return found[0]["spec"]


def pod(lab):
    return one(lab, "Deployment")["template"]["spec"]


def container(lab):
    found = {c["name"]: c for c in pod(lab)["containers"]}
    equal("api" if "api" in found else list(found), "api", hint="names of the containers")
    return found["api"]


def gi(amount):
    """an amount of memory in Gi"""
    found = AMOUNT.fullmatch(str(amount))
    said = "an amount of memory" if found else amount
    equal(said, "an amount of memory", hint="such as 1536Mi or 1.5Gi")
    number, unit = found.groups()
    return round(float(number) * SIZES[unit] / 2**30, 3)


def port_of(lab, port):
    """a port by its number or its name"""
    names = {p.get("name"): p["containerPort"] for p in container(lab)["ports"]}
    return names.get(port, port)


def asked(lab, name):
    """the path and the port that a probe asks"""
    get = container(lab).get(name, {}).get("httpGet", {})
    return [get.get("path"), port_of(lab, get.get("port"))]


def timing(probe):
    """delay, period and failures, as given or by default"""
    return [
        probe.get(k, d)
        for k, d in (("initialDelaySeconds", 0), ("periodSeconds", 10), ("failureThreshold", 3))
    ]


def pods(amount, replicas, up):
    if isinstance(amount, int):
        return amount
    return (int(amount.removesuffix("%")) * replicas + up) // 100


@check
def kept(lab):
    """keeps the names, the ports and the threshold"""
    ports = [p["port"] for p in one(lab, "Service")["ports"]]
    env = {e["name"]: e.get("value") for e in container(lab).get("env", [])}
    equal([[p["containerPort"] for p in container(lab)["ports"]], ports], [[8000], [80]])
    equal(env.get("THRESHOLD"), "0.35", hint="values of `env` are texts, in quotation marks")


@check(needs=kept)
def image(lab):
    """names a version of the image"""
    text = container(lab)["image"]
    equal(re.split(r"@|:(?!.*/)", text)[0], IMAGE, hint="the image, without its version")
    tag = text.rpartition("/")[2].partition(":")[2]
    fixed = "@sha256:" in text or re.match(r"v?\d", tag)
    hint = "images without the number of a version: their name can move"
    equal([] if fixed else [text], [], hint=hint)


@check(needs=kept)
def resources(lab):
    """requests CPU and enough memory, and has a limit of memory"""
    found = container(lab).get("resources", {})
    limits = found.get("limits") or {}
    requests = limits | (found.get("requests") or {})  # what isn't requested is the limit
    missing = [f"requests.{k}" for k in ("cpu", "memory") if k not in requests]
    missing += ["limits.memory"] if "memory" not in limits else []
    equal(missing, [], hint="what isn't there")
    if missing:
        return
    wanted = min(max(gi(requests["memory"]), 1.5), 2.0)
    equal(gi(requests["memory"]), wanted, hint="memory requested, in `Gi`")
    equal(gi(limits["memory"]), max(gi(limits["memory"]), wanted), hint="the limit, in `Gi`")


@check(needs=kept)
def probes(lab):
    """asks /alive for liveness and /ready for readiness"""
    equal(asked(lab, "livenessProbe"), ["/alive", 8000], hint="liveness: path and port")
    equal(asked(lab, "readinessProbe"), ["/ready", 8000], hint="readiness: path and port")


@check(needs=kept)
def slow_start(lab):
    """gives the model 120 seconds to load before the container is killed"""
    found = container(lab)
    delay, period, failures = timing(found.get("startupProbe") or found.get("livenessProbe", {}))
    killed = delay + period * (failures - 1)
    equal(killed, max(killed, 120), hint="killed after so many seconds without an answer")
    if "httpGet" in found.get("startupProbe", {}):
        path, port = asked(lab, "startupProbe")
        wanted = [path if path in ("/alive", "/ready") else "/alive", 8000]
        equal([path, port], wanted, hint="the startup probe: path and port")


@check(needs=kept)
def stuck(lab):
    """notices within 60 seconds that the process is stuck"""
    _, period, failures = timing(container(lab).get("livenessProbe", {}))
    took = period * failures
    equal(took, min(took, 60), hint="liveness: period times failures")


@check(needs=kept)
def secret(lab):
    """takes the password from the Secret, and says it nowhere"""
    env = {e["name"]: e for e in container(lab)["env"]}
    ref = env.get("DB_PASSWORD", {}).get("valueFrom", {}).get("secretKeyRef", {})
    coded = base64.b64encode(PASSWORD[:9].encode()).decode()  # what follows depends on its end
    text = lab.text() + str(lab.documents())  # a value may be broken over lines
    said = [form for form in (PASSWORD, coded) if form in text]
    equal(said, [], hint="the password, as it stands in the file")
    wanted = ["late-db", "password"]
    equal([ref.get("name"), ref.get("key")], wanted, hint="secretKeyRef of DB_PASSWORD")


def fits(rule, labels):
    """whether labels fit one of a selector's matchExpressions"""
    key, values = rule.get("key"), rule.get("values", [])
    there = key in labels
    return {
        "In": there and labels[key] in values,
        "NotIn": not there or labels[key] not in values,
        "Exists": there,
        "DoesNotExist": not there,
    }.get(rule.get("operator"), False)


@check(needs=kept)
def service(lab):
    """lets the Deployment and the Service find the pods, and the port"""
    labels = one(lab, "Deployment")["template"]["metadata"]["labels"]
    asked = one(lab, "Deployment").get("selector", {})
    named, rules = asked.get("matchLabels", {}), asked.get("matchExpressions", [])
    selected = one(lab, "Service").get("selector", {})
    missing = [] if named or rules else ["Deployment"]
    equal(missing + ([] if selected else ["Service"]), [], hint="without a selector")
    for selector in (named, selected):
        equal({k: labels.get(k) for k in selector}, selector, hint="labels of the pods")
    unfit = [rule for rule in rules if not fits(rule, labels)]
    equal(unfit, [], hint="rules of the selector that the labels of the pods don't fit")
    for port in one(lab, "Service")["ports"]:
        target = port_of(lab, port.get("targetPort", port["port"]))
        hint = "the port to which the Service leads"
        hint += "; no port of the container has this name" if isinstance(target, str) else ""
        equal(target, 8000, hint=hint)


@check(needs=kept)
def update(lab):
    """keeps 3 pods ready during an update"""
    spec = one(lab, "Deployment")
    replicas, strategy = spec.get("replicas", 1), spec.get("strategy", {})
    bounds = strategy.get("rollingUpdate") or {}
    surge = pods(bounds.get("maxSurge", "25%"), replicas, 99)
    fewer = pods(bounds.get("maxUnavailable", "25%"), replicas, 0)
    fewer = max(1, fewer) if surge == 0 else fewer
    least = 0 if strategy.get("type") == "Recreate" else replicas - fewer
    equal(least, max(least, 3), hint="pods that are ready at the least")


@check(needs=kept)
def not_root(lab):
    """doesn't run as root"""
    whole, own = (part.get("securityContext", {}) for part in (pod(lab), container(lab)))
    found = own.get("runAsNonRoot", whole.get("runAsNonRoot"))
    equal(found, True, hint="runAsNonRoot")
    user = own.get("runAsUser", whole.get("runAsUser"))
    equal(["runAsUser: 0"] * (user == 0), [], hint="user 0 is root: such a container isn't started")
