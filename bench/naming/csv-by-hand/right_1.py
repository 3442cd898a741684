import re

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*(?:""[^"]*)*)"|(?P<comma>,)|(?P<end>\r?\n)|(?P<bare>(?:[^",\r\n]|\r(?!\n))+)'
)


def _table(text):
    cells = [""]
    fresh = True
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        fresh = kind == "end"
        if kind == "quoted":
            cells[-1] += token["quoted"].replace('""', '"')
        elif kind == "bare":
            cells[-1] += token["bare"]
        elif kind == "comma":
            cells.append("")
        else:
            yield cells
            cells = [""]
    if not fresh:
        yield cells


def parse_csv(text: str) -> list[dict[str, str]]:
    table = _table(text)
    names = next(table, [])
    return [dict(zip(names, cells, strict=True)) for cells in table]
