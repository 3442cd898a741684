"""You cut the text wherever the words `Traceback (most recent call last):` occur. A message may hold
anything, these words included, and what comes after them is then taken for a traceback. A traceback
begins only where these words are a whole line."""

import re

START = "Traceback (most recent call last):"
FRAME = '  File "(.*)", line ([0-9]+), in (.*)'


def read(text, folder):
    """Return what a traceback tells: error, message, file, line, function, began."""
    tracebacks = [part.splitlines() for part in text.split(START)[1:]]
    last = tracebacks[-1]
    error, _, message = error_line(last).partition(": ")
    began, _, _ = error_line(tracebacks[0]).partition(": ")
    file = line = function = None
    for frame in (re.fullmatch(FRAME, text) for text in last):
        if frame and frame[1].startswith(folder + "/"):
            file, line, function = frame[1], int(frame[2]), frame[3]
    return {
        "error": error,
        "message": message,
        "file": file,
        "line": line,
        "function": function,
        "began": began,
    }


def error_line(traceback):
    """Return the first line with no space in front."""
    return next(line for line in traceback if line and not line.startswith(" "))
