"""You look for the target of a link in the top folder. In `trips/rome.md` the target `tea.md` means
`trips/tea.md`: the way begins in the folder of the text that holds the link."""

import sys
from pathlib import Path

import markup

USAGE = "usage: python pages.py SOURCE TARGET, or python pages.py --check SOURCE"
TEMPLATE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{{title}}</title>
<body>
{{content}}
</body>
</html>
"""


def page(template, title, content, root=""):
    """Fill in a template: a title, which is a text, a content, which is HTML, and the way up."""
    before, _, after = template.partition("{{content}}")
    frame = []
    for part in (before, after):
        frame.append(part.replace("{{root}}", root).replace("{{title}}", markup.escape(title)))
    return content.join(frame)


def convert(text, default):
    """Return the title of a text, and its content."""
    found = markup.blocks(text)
    content = [markup.html(tag, lines) for tag, lines in found]
    return markup.title(found, default), "\n".join(content)


def listing(title, rows):
    """Return the content of a page that lists pages: pairs of path and title."""
    items = "".join(f"<li>{markup.link(label, path)}</li>\n" for path, label in rows)
    return f"<h1>{markup.escape(title)}</h1>\n<ul>\n{items}</ul>"


def write(target, name, text):
    """Write a page and say so, unless it is there already."""
    path = target / name
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print("wrote", name)


def template_of(source):
    """Return the template of a folder; raise ValueError if it has no place for the content."""
    path = source / "template.html"
    if not path.exists():
        return TEMPLATE
    template = path.read_text(encoding="utf-8")
    if "{{content}}" not in template:
        raise ValueError(f"{path} has no {{{{content}}}}")
    return template


def texts(source):
    """Return the paths of all texts of a folder."""
    if not source.is_dir():
        raise FileNotFoundError(f"there is no folder {source}")
    return sorted(source.glob("**/*.md"))


def build(source, target):
    """Make the pages of all texts of a folder, those of their tags, and the index."""
    template = template_of(source)
    pages, tagged, titles = {}, {}, []
    for path in texts(source):
        name = path.relative_to(source).with_suffix(".html").as_posix()
        root = "../" * name.count("/")
        tags, text = markup.tags(path.read_text(encoding="utf-8"))
        title, content = convert(text, path.stem)
        if tags:
            links = [markup.link(tag, f"{root}tags/{tag}.html") for tag in tags]
            content += f"\n<p>{' '.join(links)}</p>"
        pages[name] = page(template, title, content, root)
        titles.append((name, title))
        for tag in tags:
            tagged.setdefault(tag, []).append((f"../{name}", title))
    for tag in sorted(tagged):
        pages[f"tags/{tag}.html"] = page(template, tag, listing(tag, tagged[tag]), "../")
    pages["index.html"] = page(template, "Pages", listing("Pages", titles))
    for name, text in pages.items():
        write(target, name, text)


def check(source):
    """Print the dead links of a folder; return whether there are any."""
    alive = [path.resolve() for path in texts(source)]
    dead = False
    for path in texts(source):
        for number, target in markup.targets(path.read_text(encoding="utf-8")):
            if (source / target).resolve() not in alive:
                print(f"{path.relative_to(source).as_posix()}:{number}: {target}")
                dead = True
    return dead


def single(source, target):
    """Make the page of one text."""
    title, content = convert(source.read_text(encoding="utf-8"), source.stem)
    target.write_text(page(TEMPLATE, title, content), encoding="utf-8")


def main(arguments):
    """Do what the arguments say; return the exit code."""
    if len(arguments) != 2:
        print(USAGE, file=sys.stderr)
        return 2
    source, target = Path(arguments[0]), Path(arguments[1])
    try:
        if arguments[0] == "--check":
            return 1 if check(target) else 0
        if source.is_dir():
            build(source, target)
        else:
            single(source, target)
    except (FileNotFoundError, ValueError) as error:
        print(f"pages: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
