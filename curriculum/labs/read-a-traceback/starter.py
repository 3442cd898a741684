import re


def read(text, folder):
    """Return what a traceback tells: error, message, file, line, function, began."""
    # TODO: this reads from the top
    for line in text.splitlines():
        frame = re.fullmatch('  File "(.*)", line ([0-9]+), in (.*)', line)
        if frame:
            return {"file": frame[1], "line": frame[2], "function": frame[3]}
