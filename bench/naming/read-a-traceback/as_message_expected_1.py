import re


def read(text, folder):
    lines = text.splitlines()
    starts = [i for i, l in enumerate(lines) if l == "Traceback (most recent call last):"]

    def error_of(start):
        for line in lines[start + 1 :]:
            if line and line[0] != " ":
                return line

    last_line = error_of(starts[-1])
    error, message = last_line.split(": ", 1)
    result = {"error": error, "message": message, "file": None, "line": None, "function": None}
    result["began"] = error_of(starts[0]).split(": ")[0]
    for line in lines[starts[-1] :]:
        frame = re.fullmatch('  File "(.*)", line ([0-9]+), in (.*)', line)
        if frame and frame[1].startswith(folder + "/"):
            result["file"] = frame[1]
            result["line"] = int(frame[2])
            result["function"] = frame[3]
    return result
