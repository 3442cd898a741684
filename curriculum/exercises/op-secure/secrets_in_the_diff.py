"""Secrets in the diff

Before a commit goes out, a program looks at what it adds. A secret in an old line is a matter for another day; here only new ones are stopped.

- `diff`: a text, as `git diff` prints it. A line that is added begins with `+`, one that is removed with `-`, all others with a space or `@`. The line `+++ b/NAME` says that the lines from here on belong to the file `NAME`; it is no added line itself. Likewise `--- a/NAME` is no removed line. No added line of a file begins with `++`.
- A line holds a secret if the pattern `(?i)\\w*(?:key|token|password)\\s*=\\s*"([^"]+)"` finds something in it. Its group is the value.
- The value `change-me` is a placeholder and no secret; capital letters make no difference.
- Returns a list of tuples: the name of the file and the length of the value, one for each secret in an added line, in the order of the diff. The value itself must not be in it.

>>> diff = '+++ b/serve.py\\n-key = "sk-1"\\n+key = "sk-41f0"\\n+token = os.environ["TOKEN"]\\n'
>>> secrets_in_the_diff(diff)
[('serve.py', 7)]
"""

import re

minutes = 8
chapter = "01-secrets-stay-out"
hint = "Go through the lines and remember the file. Which lines are added, and which only look so?"

_PATTERN = r'(?i)\w*(?:key|token|password)\s*=\s*"([^"]+)"'


def secrets_in_the_diff(diff: str) -> list[tuple[str, int]]:
    found, name = [], ""
    for line in diff.split("\n"):
        if line.startswith("+++ b/"):
            name = line[6:]
        elif line.startswith("+"):
            for value in re.findall(r'(?i)\w*(?:key|token|password)\s*=\s*"([^"]+)"', line):
                if value.lower() != "change-me":
                    found.append((name, len(value)))
    return found


def cases(rng):
    yield ("",)
    yield ('+++ b/a.py\n+x = "1"\n',)
    yield ('+++ b/serve.py\n-key = "sk-1"\n+key = "sk-41f0"\n+token = os.environ["TOKEN"]\n',)
    yield ('--- a/a.py\n+++ b/b.py\n@@ -1 +1 @@ key = "abc"\n key = "old"\n+API_KEY="new-one"\n',)
    yield ('+++ b/a.py\n-password = "p1"\n-key = "p22"\n+# gone\n',)
    yield ('+++ b/.env.example\n+KEY = "change-me"\n+TOKEN = "Change-Me"\n+key = "change-me-now"\n',)
    yield ('+++ b/a.py\n+a_key = "1234", b_token = "12"\n+++ b/c/d.py\n+password = ""\n+Password="ä ö"\n',)
    yield ('+++ b/a.py\n+keys = "ab"\n+key_name = "ab"\n+tokenkey  =  "abc"\n key="x"\n',)
    yield ('+++ b/key = "oh".py\n+pass\n+++ b/z.py\n-key = "abc"\n',)
    yield ('+++ b/a.py\n+key = "CHANGE-ME"\n+my_key = "sk-9"\n-x_key = "sk-10"\n key = "sk-100"\n+++ b/b.py\n+token = "t"\n',)
    names, values, marks = ["key", "API_TOKEN", "db_password", "colour"], ["sk-1", "change-me", "x9y8z7", "CHANGE-me"], "+- +"
    for n in (5, 9, 12):
        lines = []
        for i in range(n):
            if i % 4 == 0:
                lines.append(f"+++ b/file{i}.py")
            lines.append(f'{marks[int(rng.integers(0, 4))]}{names[int(rng.integers(0, 4))]} = "{values[int(rng.integers(0, 4))]}"')
        lines += ['-old_key = "gone"', ' same_key = "stays"', '+new_key = "change-me"', '+last_token = "abcde"']
        yield ("\n".join(lines),)


def _scan(diff, added, placeholder=True, file=True):
    found, name, first = [], "", ""
    for line in diff.split("\n"):
        if line.startswith("+++ b/"):
            name = line[6:]
            first = first or name
        elif added(line):
            for value in re.findall(_PATTERN, line):
                if not placeholder or value.lower() != "change-me":
                    found.append((name if file else first, len(value)))
    return found


def wrong_every_line(diff):
    """You search every line of the diff. Removed lines and those around the change aren't new in this commit."""
    return _scan(diff, lambda line: True)


def wrong_removed_too(diff):
    """You search the removed lines as well. A commit that takes a secret out should not be stopped here."""
    return _scan(diff, lambda line: line.startswith(("+", "-")))


def wrong_placeholder_stopped(diff):
    """You report `change-me`. It's a placeholder in whatever capitals, and a file of examples is meant to have it."""
    return _scan(diff, lambda line: line.startswith("+"), placeholder=False)


def wrong_first_file_for_all(diff):
    """You name the first file for every secret. A diff goes through several files; each line `+++ b/` begins another one."""
    return _scan(diff, lambda line: line.startswith("+"), file=False)
