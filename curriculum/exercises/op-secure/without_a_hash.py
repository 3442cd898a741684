'''Without a hash

Find the lines of a requirements file that `pip install --require-hashes` would not take.

- `text`: lines. A line may be continued: if it ends in a backslash, the next line belongs to it.
- Empty lines, and lines whose first character other than spaces is `#`, are comments and are passed over. (None of them is
  continued.)
- A requirement is good if it has both an exact version (a name, then `==`, then a version without `*`) and at least one
  `--hash=sha256:` with exactly 64 hexadecimal digits, small letters. (pip also takes sha384 and
  sha512; here they don't count.)
- Return the names of the requirements that are not good, as they are written, in their order. A name consists of letters,
  digits, `-`, `_` and `.`.

>>> without_a_hash("tea==1.4\\nmaps>=2\\n")
['tea', 'maps']
'''

import re

minutes = 9
chapter = "03-what-you-install"
hint = "First join the continued lines: replace a backslash and the line end by a space. `re.findall` is empty where nothing fits."


def without_a_hash(text: str) -> list[str]:
    found = []
    for line in text.replace("\\\n", " ").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        exact = re.findall(r"^[\w.-]+\s*==\s*[^\s*]+(?:\s|$)", line)
        hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}(?:\s|$)", line)
        if not exact or not hashes:
            found.append(re.sub(r"[^\w.-].*", "", line))
    return found


def cases(rng):
    h = "--hash=sha256:" + "3f" * 32
    yield ("",)
    yield (f"tea==1.4 {h}\n",)
    yield ("tea==1.4\nmaps>=2\n",)
    yield (f"tea>=1.4 {h}\n",)
    yield (f"maps~=2.0 {h}\ntea==1 {h}\n",)
    yield (f"tea {h}\n",)
    yield (f"tea==1.* {h}\n",)
    yield (f"tea==1.4 \\\n    {h}\nmaps==2\n",)
    yield (f"tea==1.4 \\\n    {h} \\\n    {h}\n",)
    yield (f"# all\n\ntea==1.4 \\\n {h}\n   # maps==2\n",)
    yield ("# all\ntea==1.4\n\nmaps==2\n",)
    yield ("tea==1.4 --hash=sha256:3f2a\n",)
    yield ("tea==1.4 --hash=md5:" + "3f" * 16 + "\n",)
    yield (f"a.b-c_d==1 {h}f\nx==1 {h[:-1]}\n",)
    yield ("maps==2 --hash=sha256:\n",)
    yield ("tea==1.4 --hash=sha256:" + "3F" * 32 + "\n",)
    yield ("maps==2 --hash=sha256:" + "3g" * 32 + "\n",)
    for _ in range(4):
        rows = []
        for name in ("num-core", "tea", "Web.Lib", "maps"):
            version = ["==1.2", ">=1", "==1.*", "==3"][int(rng.integers(0, 4))]
            tail = [f" {h}", f" \\\n  {h}", "", " --hash=sha256:12ab"][int(rng.integers(0, 4))]
            rows.append(f"{name}{version}{tail}\n")
        yield ("".join(rows),)


def _rows(text):
    return [row.strip() for row in text.replace("\\\n", " ").splitlines()]


def wrong_lines_alone(text):
    """You look at each line by itself. Locks usually have the hash on the next line, behind a backslash, and you call these packages unprotected."""
    found = []
    for row in text.splitlines():
        row = row.strip()
        if row and not row.startswith(("#", "--")):
            good = re.findall(r"^[\w.-]+\s*==\s*[^\s*]+(?:\s|$)", row)
            if not good or not re.findall(r"--hash=sha256:[0-9a-f]{64}(?:\s|$)", row):
                found.append(re.findall(r"^[\w.-]+", row)[0])
    return found


def wrong_any_version(text):
    """You only look for the hash. A line such as `tea>=1.4` with a hash isn't taken: the version has to be exact."""
    found = []
    for row in _rows(text):
        if row and not row.startswith("#") and not re.findall(r"--hash=sha256:[0-9a-f]{64}(?:\s|$)", row):
            found.append(re.findall(r"^[\w.-]+", row)[0])
    return found


def wrong_any_hash(text):
    """You look for the word `--hash`. A shortened digest or one of another method doesn't protect; 64 digits behind `sha256:` are asked for."""
    found = []
    for row in _rows(text):
        if row and not row.startswith("#"):
            good = re.findall(r"^[\w.-]+\s*==\s*[^\s*]+(?:\s|$)", row)
            if not good or "--hash=" not in row:
                found.append(re.findall(r"^[\w.-]+", row)[0])
    return found
