"""You read the figures before the commands have run. They are those of an older program: 0.79 in
the README agrees with them, and the commands have written 0.81 since."""

import re

WANTED = ["Run", "Data", "Results", "Limits"]


def has_origin(number, sign, figures):
    """Return whether some figure, at the digits that are shown, is this number."""
    digits = len(number.partition(".")[2])
    factor = 100 if sign else 1
    return any(f"{factor * value:.{digits}f}" == number for name, value in figures.items())


def lint(lines, run, read):
    """Return the findings of a README: tuples (line, kind, what), sorted."""
    figures = read()
    sections, filled, commands, numbers = {}, [], [], []
    mark, section = None, ""
    for line, text in enumerate(lines, 1):
        if text.startswith("```"):
            mark = text[3:] if mark is None else None
        elif mark is None and text.startswith("#"):
            section = text.strip("# ")
            sections[section] = line
        elif text.strip():
            filled.append(section)
            if mark == "sh" and not text.startswith("#"):
                commands.append((line, text))
            elif mark is None and section == "Results":
                for number, sign in re.findall(r"(\d+(?:\.\d+)?)( %)?", text):
                    numbers.append((line, number, sign))
    findings = []
    for name in WANTED:
        if name not in sections:
            findings.append((0, "missing", name))
        elif name not in filled:
            findings.append((sections[name], "empty", name))
    for line, command in commands:
        if run(command) != 0:
            return sorted([*findings, (line, "command", command)])
    for line, number, sign in numbers:
        if not has_origin(number, sign, figures):
            findings.append((line, "number", number))
    return sorted(findings)
