'''Name, tag, digest

A program lists the images that a team uses, and wants to know how far each name may move. Divide a reference into its parts.

- `text`: a reference such as `python:3.12-slim`, `registry.example:5000/team/predict` or `python:3.12@sha256:4f2a`. It consists of
  a name, perhaps `:` and a tag, perhaps `@` and a digest. The name may begin with a registry, and that may have a port after a `:`;
  the tag, if any, comes after the last `/`.
- Returns a tuple `(name, tag, digest)` of texts. The digest is what follows the `@`, or None. The tag is the one that is
  written. If there is neither tag nor digest, the engine takes `"latest"`; with a digest alone, the tag is None.

>>> split_reference("registry.example:5000/team/predict")
('registry.example:5000/team/predict', 'latest', None)
>>> split_reference("python:3.12@sha256:4f2a")
('python', '3.12', 'sha256:4f2a')
'''

minutes = 7
chapter = "01-images-and-layers"
hint = "Cut off the digest first: it has a colon of its own. Then look for a colon after the last slash only."


def split_reference(text: str) -> tuple[str, str | None, str | None]:
    name, _, digest = text.partition("@")
    parts = name.split("/")
    last, _, tag = parts[-1].partition(":")
    if not tag and not digest:
        tag = "latest"
    return "/".join([*parts[:-1], last]), tag or None, digest or None


def cases(rng):
    yield ("python",)
    yield ("python:3.12-slim",)
    yield ("team/predict",)
    yield ("python@sha256:4f2a",)
    yield ("python:3.12@sha256:4f2a",)
    yield ("registry.example:5000/team/predict",)
    yield ("registry.example:5000/team/predict:1.4",)
    yield ("registry.example/predict@sha256:9be1",)
    yield ("localhost:5000/predict:1.4@sha256:77aa",)
    for _ in range(3):
        port, digest = int(rng.integers(2000, 9000)), f"sha256:{int(rng.integers(10**6, 10**7)):x}"
        tag = f"{rng.integers(1, 9)}.{rng.integers(0, 20)}"
        yield (f"mirror.example:{port}/{rng.choice(['a', 'team'])}/app",)
        yield (f"mirror.example:{port}/app:{tag}@{digest}",)
        yield (f"app@{digest}",)


def wrong_first_colon(text):
    """You cut at the first colon. In `registry.example:5000/team/predict` it belongs to the port of the registry."""
    name, _, digest = text.partition("@")
    name, _, tag = name.partition(":")
    return name, tag or (None if digest else "latest"), digest or None


def wrong_latest_beside_a_digest(text):
    """You fill in `latest` although a digest is given. The digest says which image is meant; no tag is looked up."""
    name, _, digest = text.partition("@")
    parts = name.split("/")
    last, _, tag = parts[-1].partition(":")
    return "/".join([*parts[:-1], last]), tag or "latest", digest or None


def wrong_no_default(text):
    """You return None where nothing is written. Without tag and digest the engine takes the tag `latest`."""
    name, _, digest = text.partition("@")
    parts = name.split("/")
    last, _, tag = parts[-1].partition(":")
    return "/".join([*parts[:-1], last]), tag or None, digest or None
