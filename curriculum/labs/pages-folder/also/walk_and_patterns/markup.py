import html as standard
import re

LINK = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)")
HEADING = re.compile(r"(#{1,3}) +(.+)")


def parse(text):
    """The title (or None), and the body."""
    title, out, inside = None, [], None
    for line in [*map(str.strip, text.splitlines()), ""]:
        heading = HEADING.match(line)
        item = line.startswith("- ") and line[2:].strip()
        wanted = "ul" if item else "p" if line and not heading else None
        if inside and inside != wanted:
            out.append(f"</{inside}>")
        if wanted and inside != wanted:
            out.append(f"<{wanted}>")
        inside = wanted
        if heading:
            level = len(heading[1])
            out.append(f"<h{level}>{standard.escape(heading[2])}</h{level}>")
            title = heading[2] if level == 1 and title is None else title
        elif item:
            out.append(f"<li>{inline(item)}</li>")
        elif line:
            out.append(inline(line))
    return title, "\n".join(out)


def inline(line):
    pieces = LINK.split(line)
    for i in range(1, len(pieces), 3):
        if "://" not in pieces[i + 1]:
            pieces[i + 1] = re.sub(r"\.md$", ".html", pieces[i + 1])
    pieces = [standard.escape(piece) for piece in pieces]
    for i in range(1, len(pieces), 3):
        pieces[i : i + 2] = [f"<a href='{pieces[i + 1]}'>{pieces[i]}", "</a>"]
    return "".join(pieces)
