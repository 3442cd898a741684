def read(text, folder):
    """Return what a traceback tells, with one walk through the lines."""
    answer, inside, errors = {}, False, []
    for line in text.split("\n"):
        if line == "Traceback (most recent call last):":
            inside = True
            answer = {"file": None, "line": None, "function": None}
        elif inside and line[:7] == "  File " and line[8:].startswith(folder + "/"):
            path, rest = line[8:].split('", line ', 1)
            number, function = rest.split(", in ", 1)
            answer = {"file": path, "line": int(number), "function": function}
        elif inside and line and line[0] != " ":
            inside = False
            errors.append(line.split(": ", 1))
    answer["error"] = errors[-1][0]
    answer["message"] = errors[-1][1] if len(errors[-1]) > 1 else ""
    answer["began"] = errors[0][0]
    return answer
