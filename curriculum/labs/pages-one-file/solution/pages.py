"""Makes an HTML page of a text: python pages.py IN OUT"""

import sys
from pathlib import Path

import markup


def page(title, content):
    """Return a whole page of a title, which is a text, and a content, which is HTML."""
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{markup.escape(title)}</title>
<body>
{content}
</body>
</html>
"""


def convert(source, target):
    """Read a text and write its page."""
    found = markup.blocks(source.read_text(encoding="utf-8"))
    content = "\n".join(markup.html(tag, lines) for tag, lines in found)
    target.write_text(page(markup.title(found, source.stem), content), encoding="utf-8")


def main(arguments):
    """Make the page that the arguments name; return the exit code."""
    if len(arguments) != 2:
        print("usage: python pages.py IN OUT", file=sys.stderr)
        return 2
    try:
        convert(Path(arguments[0]), Path(arguments[1]))
    except FileNotFoundError:
        print(f"pages: there is no file {arguments[0]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
