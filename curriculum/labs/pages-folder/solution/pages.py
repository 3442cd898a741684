"""Makes HTML pages of a text, or of a folder of texts: python pages.py SOURCE TARGET"""

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


def convert(source):
    """Return the title of a text, and its page."""
    found = markup.blocks(source.read_text(encoding="utf-8"))
    title = markup.title(found, source.stem)
    return title, page(title, "\n".join(markup.html(tag, lines) for tag, lines in found))


def index(titles):
    """Return the page that lists pages: pairs of path and title."""
    items = "".join(f"<li>{markup.link(title, path)}</li>\n" for path, title in titles)
    return page("Pages", f"<h1>Pages</h1>\n<ul>\n{items}</ul>")


def write(target, name, text):
    """Write a page and say so, unless it is there already."""
    path = target / name
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print("wrote", name)


def build(source, target):
    """Make the pages of all texts of a folder, and the index."""
    titles = []
    for path in sorted(source.glob("**/*.md")):
        name = path.relative_to(source).with_suffix(".html").as_posix()
        title, text = convert(path)
        write(target, name, text)
        titles.append((name, title))
    write(target, "index.html", index(titles))


def main(arguments):
    """Make the pages that the arguments name; return the exit code."""
    if len(arguments) != 2:
        print("usage: python pages.py SOURCE TARGET", file=sys.stderr)
        return 2
    source, target = Path(arguments[0]), Path(arguments[1])
    try:
        if source.is_dir():
            build(source, target)
        else:
            target.write_text(convert(source)[1], encoding="utf-8")
    except FileNotFoundError:
        print(f"pages: there is no file {source}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
