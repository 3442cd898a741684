"""What was installed?

Before you compare two environments, you need the versions in a form that a program can look up. Return what the output of
`pip freeze` says.

- `text`: lines, each of one of four kinds: a package with its version, `name==version`; a package that was installed from
  a place, `name @ place`; a comment, which begins with `#`; or an empty line. In a place, `==` may occur.
- Returns a dict from the name to the version, both texts. For a package from a place the version is not known: None.

>>> frozen_versions("six==1.17.0\\ntides @ file:///home/ada/tides")
{'six': '1.17.0', 'tides': None}
>>> frozen_versions("# nothing here\\n\\n")
{}
"""

minutes = 6
chapter = "01-packages-of-ones-own"
hint = "Skip comments and empty lines first. Then ask which of the two kinds of line it is, with a sign that only one of them can have."


def frozen_versions(text: str) -> dict[str, str | None]:
    versions = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if " @ " in line:
            versions[line.partition(" @ ")[0]] = None
        else:
            name, _, version = line.partition("==")
            versions[name] = version
    return versions


def cases(rng):
    yield ("",)
    yield ("six==1.17.0",)
    yield ("# six==1.17.0",)
    yield ("tides @ file:///home/ada/tides",)
    yield ("tides @ https://host/x==1/tides",)
    yield ("maps @ file:///maps?v==2\nsix==1.16",)
    yield ("maps @ git+https://host/all#subdirectory=maps",)
    yield ("# nothing here\n\n",)
    yield ("six==1.17.0\ntides @ file:///home/ada/tides",)
    yield ("a==1\n\n# from the index\nb==2.0",)
    yield ("#\nzoo==3\n",)
    yield ("a @ git+https://host/a@9f3==x\n# b==4\nc==5.1.0",)
    for n in (2, 4, 6):
        lines = [f"p{i}=={rng.integers(0, 9)}.{rng.integers(0, 20)}" for i in range(n)]
        lines.insert(int(rng.integers(0, n)), "# kept for the old server: q==1.0")
        lines.insert(int(rng.integers(0, n)), f"local{n} @ file:///srv/local=={n}")
        yield ("\n".join(lines),)


def wrong_comments_read(text):
    """You read comments as packages. A line that begins with `#` is for people."""
    versions = {}
    for line in text.splitlines():
        if line == "":
            continue
        if " @ " in line:
            versions[line.partition(" @ ")[0]] = None
        else:
            name, _, version = line.partition("==")
            versions[name] = version
    return versions


def wrong_equals_in_a_place(text):
    """You take every `==` for the sign between a name and a version. It may also occur in a place, after ` @ `."""
    versions = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        name, sign, version = line.partition("==")
        if sign == "":
            versions[line.partition(" @ ")[0]] = None
        else:
            versions[name] = version
    return versions


def wrong_places_left_out(text):
    """You leave out what was installed from a place. It is installed; only its version isn't known."""
    versions = {}
    for line in text.splitlines():
        if not line or line.startswith("#") or " @ " in line:
            continue
        name, _, version = line.partition("==")
        versions[name] = version
    return versions
