import re


def parts(lines):
    """(line, heading above, mark of the block, text) for each line that is neither."""
    heading, mark = None, None
    for line, text in enumerate(lines, 1):
        fence = re.match("```(.*)", text)
        if fence:
            mark = None if mark is not None else fence.group(1)
        elif mark is None and re.match("#", text):
            heading = (line, text.lstrip("#").strip())
            yield line, heading, "heading", ""
        else:
            yield line, heading, mark, text


def lint(lines, run, read):
    rows = list(parts(lines))
    out = []
    for name in ("Run", "Data", "Results", "Limits"):
        mine = [row for row in rows if row[1] and row[1][1] == name]
        if not mine:
            out.append((0, "missing", name))
        elif not any(text.split() for _, _, _, text in mine):
            out.append((mine[0][0], "empty", name))
    broken = False
    for line, _, mark, text in rows:
        if mark == "sh" and text.split() and text[0] != "#" and not broken:
            broken = run(text) != 0
            if broken:
                out.append((line, "command", text))
    if not broken:
        figures = list(read().values())
        for line, heading, mark, text in rows:
            if mark is None and heading and heading[1] == "Results":
                for hit in re.finditer(r"\d+(\.\d+)?", text):
                    scale = 100 if text[hit.end() :].startswith(" %") else 1
                    digits = len(hit[0].split(".")[1]) if "." in hit[0] else 0
                    if hit[0] not in [format(scale * value, f".{digits}f") for value in figures]:
                        out.append((line, "number", hit[0]))
    return sorted(out)
