"""Your links lead to the texts: the target still ends in `.md`. On the site there are only pages, so every one of
these links is dead. Turn `.md` at the end of a target into `.html`."""

def escape(text):
    """Return a text as HTML that shows it as it is."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def kind(line):
    """Return the tag of the block to which a line belongs, and the line without its mark."""
    mark, _, rest = line.partition(" ")
    if mark in ("#", "##", "###") and rest:
        return f"h{len(mark)}", rest.strip()
    if mark == "-" and rest:
        return "ul", rest.strip()
    return "p", line


def blocks(text):
    """Return the blocks of a text as pairs of tag and lines."""
    found, last = [], ""
    for line in text.splitlines():
        if not line.strip():
            last = ""
            continue
        tag, rest = kind(line.strip())
        if tag == last and tag in ("p", "ul"):
            found[-1][1].append(rest)
        else:
            found.append((tag, [rest]))
        last = tag
    return found


def cut(line):
    """Return the links of a line, each with the text before it, and the text behind the last."""
    links, before = [], ""
    while "](" in line:
        left, _, right = line.partition("](")
        start, opening, label = left.rpartition("[")
        target, closing, rest = right.partition(")")
        whole = opening and closing and label and "]" not in label and "(" not in target
        if whole and target.split() == [target]:
            links.append((before + start, label, target))
            before, line = "", rest
        else:
            before, line = f"{before}{left}](", right
    return links, before + line


def link(label, target):
    """Return a link as HTML; one that leads to a text leads to its page."""
    return f'<a href="{escape(target)}">{escape(label)}</a>'


def inline(line):
    """Return a line as HTML, with its links."""
    links, rest = cut(line)
    return "".join(escape(text) + link(*where) for text, *where in links) + escape(rest)


def html(tag, lines):
    """Return a block as HTML."""
    if tag == "ul":
        items = "".join(f"<li>{inline(line)}</li>\n" for line in lines)
        return f"<ul>\n{items}</ul>"
    if tag == "p":
        return "<p>" + "\n".join(inline(line) for line in lines) + "</p>"
    return f"<{tag}>{escape(' '.join(lines))}</{tag}>"


def title(found, default):
    """Return the text of the first heading of level 1 among blocks, or a default."""
    for tag, lines in found:
        if tag == "h1":
            return lines[0]
    return default
