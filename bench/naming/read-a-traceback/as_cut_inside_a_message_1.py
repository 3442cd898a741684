import re

HEAD = "Traceback (most recent call last):"
FRAME = '  File "(.*)", line ([0-9]+), in (.*)'


def read(text, folder):
    parts = text.split(HEAD)[1:]
    errors = [next((x for x in p.splitlines() if x and x[0] != " "), "") for p in parts]
    error, _, message = errors[-1].partition(": ")
    own = (None, None, None)
    for line in parts[-1].splitlines():
        found = re.fullmatch(FRAME, line)
        if found and found[1].startswith(folder + "/"):
            own = (found[1], int(found[2]), found[3])
    return {
        "error": error,
        "message": message,
        "file": own[0],
        "line": own[1],
        "function": own[2],
        "began": errors[0].partition(": ")[0],
    }
