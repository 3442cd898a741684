"""You take the lowest frame, no matter whose it is: csv.py, line 89. The library only noticed that it was
given something bad. Go up to the first frame in your own folder."""

import re

START = "Traceback (most recent call last):"
FRAME = '  File "(.*)", line ([0-9]+), in (.*)'


def read(text, folder):
    """Return what a traceback tells: error, message, file, line, function, began."""
    tracebacks = split(text.splitlines())
    last = tracebacks[-1]
    error, _, message = error_line(last).partition(": ")
    began, _, _ = error_line(tracebacks[0]).partition(": ")
    file = line = function = None
    for frame in (re.fullmatch(FRAME, text) for text in last):
        if frame:
            file, line, function = frame[1], int(frame[2]), frame[3]
    return {
        "error": error,
        "message": message,
        "file": file,
        "line": line,
        "function": function,
        "began": began,
    }


def split(lines):
    """Return the lines of each traceback, without the line it begins with."""
    found = []
    for line in lines:
        if line == START:
            found.append([])
        elif found:
            found[-1].append(line)
    return found


def error_line(traceback):
    """Return the first line with no space in front."""
    return next(line for line in traceback if not line.startswith(" "))
