from html.parser import HTMLParser

from gradatim.checks import check, equal


class Reader(HTMLParser):
    """Notes title and blocks of a page as a browser sees them; a link is {label -> target}."""

    def __init__(self, html):
        super().__init__()
        self.title, self.blocks, self.inside = [], [], []
        self.targets = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag == "a" and self.inside:
            self.targets.append((dict(attrs).get("href") or "").removeprefix("./"))
            self.blocks[-1][1] += "{"
        elif tag not in ("html", "head", "body", "meta"):
            if tag == "li" and "li" in self.inside:
                self.inside.remove("li")  # its end may be left out
            where = "".join(f" in {one}" for one in self.inside if (tag, one) != ("li", "ul"))
            self.inside.append(tag)
            if tag != "title":
                self.blocks.append([tag + where, ""])

    def handle_endtag(self, tag):
        if tag == "a" and self.targets:
            self.blocks[-1][1] += f" -> {self.targets.pop()}}}"
        elif tag in self.inside:
            del self.inside[self.inside.index(tag) :]

    def handle_data(self, data):
        if "title" in self.inside:
            self.title.append(data)
        elif self.inside:
            self.blocks[-1][1] += data
        elif data.strip():
            self.blocks.append(["outside", data])


def page(got, name):
    html = got["files"].get(name, "")
    return Reader(html if isinstance(html, str) else "")


def blocks(got, name):
    """The blocks of a page as pairs of tag and text; breaks of lines count as spaces."""
    return [[tag, " ".join(text.split())] for tag, text in page(got, name).blocks]


def title(got, name):
    return "".join(page(got, name).title).strip()


NOTES = {
    "notes/tea.md": "# Tea & patience\nAs in [Rome](trips/rome.md).\n",
    "notes/trips/rome.md": "## No title\n- see [tea](../tea.md)\n",
    "notes/trips/2026/oslo.md": "# <Oslo> [2026]\n",
    "notes/coffee.md": "Black.\n",
    "notes/tea.txt": "# no page\n",
}
PAGES = ["coffee.html", "tea.html", "trips/2026/oslo.html", "trips/rome.html"]


def build(lab, files=NOTES, source="notes"):
    return lab.run(["python", "pages.py", source, "site"], files, errors=True)


def wrote(names):
    return "".join(f"wrote {name}\n" for name in names)


@check
def all_pages(lab):
    """makes a page of each text, at the same place"""
    got = build(lab)
    equal(sorted(got["files"]), [f"site/{n}" for n in sorted([*PAGES, "index.html"])], hint="pages")
    equal(title(got, "site/trips/2026/oslo.html"), "<Oslo> [2026]", hint="its title")
    equal(blocks(got, "site/coffee.html"), [["p", "Black."]], hint="what stands in the body")
    equal(got["out"], wrote([*PAGES, "index.html"]), hint="wrote PATH, the index last")
    equal(got["code"], 0, hint="the exit code")


@check(needs=all_pages)
def index(lab):
    """lists all pages in the index, with links that lead there"""
    got = build(lab)
    labels = ["coffee", "Tea & patience", "<Oslo> [2026]", "rome"]
    rows = [f"{{{label} -> {name}}}" for label, name in zip(labels, PAGES, strict=True)]
    want = [["h1", "Pages"], ["ul", ""], *(["li", row] for row in rows)]
    equal(blocks(got, "site/index.html"), want, hint="{title -> target}, sorted by path")
    equal(title(got, "site/index.html"), "Pages", hint="its title")
    got = build(lab, {"notes/tea.txt": "# no page\n"})
    equal(got["out"], "wrote index.html\n", hint="a folder without texts")
    rows = [row for row in blocks(got, "site/index.html") if row[0] != "ul"]
    equal(rows, [["h1", "Pages"]], hint="an index without links")


@check(needs=all_pages)
def links(lab):
    """turns links to texts into links to their pages, several in a line"""
    lines = ["A [b c](d.md), [e](../f/g.md) and [h](https://example.org/i.md)"]
    lines += ["[j](k.pdf) [m](n.md#o)."]
    got = build(lab, {"notes/a.md": "\n".join([*lines, "- x [l](m.md)"])})
    text = "A {b c -> d.html}, {e -> ../f/g.html} and {h -> https://example.org/i.md} "
    text += "{j -> k.pdf} {m -> n.md#o}."
    want = [["p", text], ["ul", ""], ["li", "x {l -> m.html}"]]
    hint = f"which targets are changed? the text begins with the lines {lines}"
    equal(blocks(got, "site/a.html"), want, hint=hint)


@check(needs=all_pages)
def no_links(lab):
    """leaves text alone that is no link"""
    text = "xs[0] of a.md [x] f(x.md) [see] (b.md) [to](do soon) [] ]( [](e.md) [a]() "
    text += "[b]( c.md) d]f](g.md) [h]i](j.md) [p](q(r).md) [x [y](z.md) [1](2.md"
    got = build(lab, {"notes/a.md": text, "notes/b.md": "[only"})
    want = text.replace("[y](z.md)", "{y -> z.html}")
    hint = f"a label, and the target right behind it; the text is {text!r}"
    equal(blocks(got, "site/a.html"), [["p", want]], hint=hint)
    equal(blocks(got, "site/b.html"), [["p", "[only"]], hint="no link at all")


@check(needs=links)
def signs(lab):
    """shows the signs around links, in labels and in targets as they are"""
    text = 'a<b [R&D <x>](https://example.org/?a="1"&lt;=2) &amp; [&lt;](d.md) 3 > 2'
    got = build(lab, {"notes/a.md": text})
    want = 'a<b {R&D <x> -> https://example.org/?a="1"&lt;=2} &amp; {&lt; -> d.html} 3 > 2'
    hint = f"what does the browser see? the text is {text!r}"
    equal(blocks(got, "site/a.html"), [["p", want]], hint=hint)


DRIVER = """
import os, subprocess, sys
from pathlib import Path

for step in [""] + STEPS:
    for path in Path("notes").rglob("*.md"):
        os.utime(path, (1e9, 1e9))
    exec(step)
    done = subprocess.run([sys.executable, "pages.py", "notes", "site"], stdout=subprocess.PIPE)
    files = [path for path in Path("site").rglob("*.html") if path.stat().st_mtime != 1.5e9]
    if step:
        print([line[6:] for line in done.stdout.decode().splitlines()])
        print(sorted(path.relative_to("site").as_posix() for path in files))
    for path in files:
        os.utime(path, (1.5e9, 1.5e9))
"""
EDIT = "path = Path('notes/{}'); path.write_text(path.read_text() + '{}')"


def again(lab, *steps):
    """Builds the site, then again after each of these steps: what is said and what is written."""
    driver = DRIVER.replace("STEPS", repr(list(steps)))
    return lab.run(["python", "driver.py"], {**NOTES, "driver.py": driver})["out"]


@check(needs=all_pages)
def only_changes(lab):
    """writes only what has changed"""
    out = again(lab, "0", EDIT.format("tea.md", "More."), EDIT.format("trips/rome.md", "\\n# Roma"))
    want = [[], ["tea.html"], ["trips/rome.html", "index.html"]]
    rows = [f"{said}\n{sorted(said)}\n" for said in want]
    equal(out, "".join(rows), hint="said and written: nothing new, a line more, a new title")


@check(needs=only_changes)
def by_content(lab):
    """looks at what the pages hold, not at their dates"""
    old = "path = Path('notes/tea.md'); os.utime(path, (2e9, 2e9))"
    new = "Path('site/tea.html').write_text(''); Path('site/coffee.html').write_text('x')"
    out = again(lab, old, f"{new}; os.utime('site/tea.html', (3e9, 3e9))")
    rows = [[], ["coffee.html", "tea.html"]]
    want = "".join(f"{said}\n{said}\n" for said in rows)
    equal(out, want, hint="a text with a new date; two pages that somebody changed")


@check
def one_file(lab):
    """still makes a single page of a file, and complains as before"""
    files = {"(a).md": "# A\n[x](y.md)"}
    got = lab.run(["python", "pages.py", "(a).md", "b.html"], files, errors=True)
    equal([got["out"], got["code"], sorted(got["files"])], ["", 0, ["b.html"]], hint="as before")
    equal(blocks(got, "b.html"), [["h1", "A"], ["p", "{x -> y.html}"]], hint="but with links")
    got = build(lab, {}, "gone")
    equal([got["out"], got["code"], sorted(got["files"])], ["", 1, []], hint="no such source")
    words = [word for word in ("gone", "Traceback") if word in got["err"]]
    equal(words, ["gone"], hint="name the source in a message on standard error")
    got = lab.run(["python", "pages.py", "a.md"], {"a.md": "# A\n"}, errors=True)
    equal([got["code"], got["err"][:6], sorted(got["files"])], [2, "usage:", []], hint="one name")
