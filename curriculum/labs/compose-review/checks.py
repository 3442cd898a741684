import re

from gradatim.checks import check, equal

PASSWORD = "t0p-s3cret"
IMAGES = {"api": "registry.example/late-api", "db": "postgres"}
DATA = "/var/lib/postgresql/data"
HERE = "programs on this computer"
PLAIN = ("$DB_PASSWORD", "${DB_PASSWORD}")
REQUIRED = re.compile(r"\$\{(\w+):\?.*\}")
DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?(?:\d+ms)?")
FASTEST = 10.0  # seconds from one question to the next


def service(lab, name):
    return lab.data()["services"][name]


def environment(lab, name):
    """name -> text, in whatever form it is written"""
    found = service(lab, name).get("environment") or {}
    if isinstance(found, list):
        found = dict([*str(one).split("=", 1), None][:2] for one in found)
    # A name without a value takes that of the computer's variable.
    return {key: f"${{{key}}}" if value is None else str(value) for key, value in found.items()}


def published(lab, name):
    """[address, port of the computer, port of the container] of each port"""
    found = []
    for port in service(lab, name).get("ports") or []:
        if isinstance(port, dict):
            target = f"{port.get('target')}/{port.get('protocol', 'tcp')}".removesuffix("/tcp")
            whole = [port.get("host_ip", ""), port.get("published", ""), target]
        else:
            whole = ["", "", *str(port).removesuffix("/tcp").split(":")][-3:]
        found.append([str(part) for part in whole])
    return found


def mounts(lab):
    """place in the container -> name of the volume, or what is there instead, of db"""
    found = {}
    for one in service(lab, "db").get("volumes") or []:
        if isinstance(one, dict):
            source, target = one.get("source", ""), one.get("target", "")
            source = source if one.get("type") == "volume" else f"(type {one.get('type')})"
            mode = "ro" if one.get("read_only") else ""
        else:
            source, target, mode = [*one.split(":"), ""][:3] if ":" in one else ("", one, "")
        source = "(read-only)" if "ro" in mode.split(",") else source
        found[target.rstrip("/")] = source or "(without a name)"
    return found


def seconds(text):
    found = DURATION.fullmatch(str(text))
    words = "a duration" if found and found[0] else f"{text!r}, without a unit"
    equal(words, "a duration", hint="`interval` is a text such as 5s or 1m30s")
    hours, minutes, rest = (float(part or 0) for part in found.groups())
    return 3600 * hours + 60 * minutes + rest


@check
def kept(lab):
    """keeps both services, their images and the threshold"""
    equal(sorted(lab.data()["services"]), ["api", "db"])
    for name, image in IMAGES.items():
        found = re.sub(r"^(docker\.io/)?(library/)?", "", service(lab, name)["image"])
        equal(re.split(r"@|:(?!.*/)", found)[0], image, hint=f"the image of {name}")
    equal(environment(lab, "api").get("THRESHOLD"), "0.35", hint="`THRESHOLD` of `api`")


@check(needs=kept)
def versions(lab):
    """names a version of each image"""
    loose = []
    for name in IMAGES:
        image = service(lab, name)["image"]
        tag = image.rpartition("/")[2].partition(":")[2]
        if "@sha256:" not in image and not re.match(r"v?\d", tag):
            loose.append(image)
    equal(loose, [], hint="images without the number of a version: their name can move")


@check(needs=kept)
def address(lab):
    """lets the API look for the database at its address"""
    host = environment(lab, "api").get("DB_HOST")
    equal(host, "db", hint="`DB_HOST` of `api`: who is `localhost` there?")


@check(needs=kept)
def api_port(lab):
    """opens port 8000 of the API to programs on this computer only"""
    found = published(lab, "api")
    equal([port[1:] for port in found], [["8000", "8000"]], hint="computer and container")
    reached = [HERE if a.startswith("127.") else "every computer around" for a, *_ in found]
    equal(reached, [HERE], hint="which address stands in front?")
    equal(service(lab, "api").get("network_mode"), None, hint="`network_mode` of `api`")


@check(needs=kept)
def database_closed(lab):
    """publishes no port of the database"""
    ports = [port for _, _, port in published(lab, "db")]
    equal(ports, [], hint="how does the API reach it?")
    equal(service(lab, "db").get("network_mode"), None, hint="`network_mode` of `db`")


@check(needs=kept)
def password(lab):
    """takes the password from DB_PASSWORD, stops without it, and has none of its own"""
    equal([PASSWORD] * (PASSWORD in str(lab.data())), [], hint="today's password")
    keys = {"DB_PASSWORD": "api", "POSTGRES_PASSWORD": "db"}
    texts = {key: environment(lab, name).get(key, "") for key, name in keys.items()}
    # One `:?` stops Compose for the whole file.
    stops = any(text.startswith("${DB_PASSWORD:?") for text in texts.values())
    for key, text in texts.items():
        found = REQUIRED.fullmatch("${DB_PASSWORD:?}" if stops and text in PLAIN else text)
        came = f"{found[1]}, or Compose stops" if found else text
        want = "DB_PASSWORD, or Compose stops"
        equal([key, came], [key, want], hint="what if the variable is missing or empty?")


@check(needs=kept)
def files_stay(lab):
    """keeps the files of the database in a named volume"""
    found = mounts(lab)
    places = [place for place in found if place == DATA] or list(found)
    equal(places, [DATA], hint="the place in the container")
    name = found.get(DATA, "")
    kind = "a named volume" if re.match(r"\w", name) else name
    equal(kind, "a named volume", hint="what lies behind it")
    declared = list(lab.data().get("volumes") or {})
    equal([name] if name in declared else declared, [name], hint="`volumes` at the top level")


@check(needs=kept)
def health(lab):
    """asks the database with pg_isready, often enough"""
    found = service(lab, "db").get("healthcheck") or {}
    test = found.get("test", [])
    words = ["CMD-SHELL", test] if isinstance(test, str) else [str(word) for word in test]
    begins = words[:1] in (["CMD"], ["CMD-SHELL"])
    text = " ".join(words[begins:])
    asks = re.search(r"(^|[\s/])pg_isready\b", text)
    equal(asks[0].strip(" /") if asks else text, "pg_isready", hint="what the check runs")
    always = re.search(r"(\|\||;)\s*(true|exit 0|:)\s*$", text)
    equal(always[0] if always else "", "", hint="with this, the check always succeeds")
    equal("CMD" if begins else words[0], "CMD", hint="a list begins with CMD or CMD-SHELL")
    if words[0] == "CMD-SHELL":
        equal(words[1:], words[1:2], hint="behind CMD-SHELL stands one text")
    elif "-c" not in words:  # what a shell gets is one item
        joined = [word for word in words if " " in word]
        equal(joined, [], hint="behind CMD, each word is an item of its own")
    equal(found.get("disable", False), False, hint="`disable` of the health check")
    every = seconds(found.get("interval", "30s"))
    equal(every, min(every, FASTEST), hint="`interval`, in seconds")


@check(needs=kept)
def waits(lab):
    """starts the API when the database is healthy"""
    found = service(lab, "api").get("depends_on") or {}
    long = found.get("db") or {} if isinstance(found, dict) else {}
    condition = long.get("condition", "service_started")
    equal(condition, "service_healthy", hint="has the database started, or is it healthy?")
