import re

START = "Traceback (most recent call last):\n"


def read(text, folder):
    """Return what a traceback tells, going up from its last line."""
    *_, last = text.split("\n" + START if START in text[1:] else START)
    first = text.split(START)[1]
    own = None
    for line in reversed(last.splitlines()):
        path = line.removeprefix('  File "').partition('"')[0]
        if line.startswith('  File "') and path.startswith(f"{folder}/"):
            number, _, function = line.partition('", line ')[2].partition(", in ")
            own = (path, int(number), function)
            break
    ending = last.rstrip("\n").splitlines()[-1]
    name = re.match(r"[^ ]+?(?=: |$)", ending)[0]
    keys = ["file", "line", "function"]
    return {
        "error": name,
        "message": ending[len(name) + 2 :],
        "began": re.search(r"^([^\s:]+)", first, re.MULTILINE)[1],
        **dict(zip(keys, own or [None] * 3, strict=True)),
    }
