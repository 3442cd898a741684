import re
from pathlib import Path

SIGNS = [
    ("n <= LIMIT", "boundary"),
    ("LIKE '%{word}%'", "injection"),
    ("found=[]", "shared"),
    ("def fee", "untested"),
    ("PASSWORD = ", "secret"),
    ("except Exception:", "swallowed"),
]


def added():
    """Yield file, line number and text of each line that the change adds."""
    file, number = "", 0
    for line in Path("data/change.diff").read_text().splitlines():
        if line.startswith("+++ b/"):
            file = line.removeprefix("+++ b/")
        elif start := re.match(r"@@ -[0-9,]+ \+([0-9]+)", line):
            number = int(start[1])
        elif line[:1] in (" ", "+") and file:
            if line[0] == "+":
                yield file, number, line[1:]
            number += 1


def comments():
    """Return the comments, with the lines looked up by what stands there."""
    return [
        (file, number, code)
        for file, number, text in added()
        for sign, code in SIGNS
        if sign in text
    ]
