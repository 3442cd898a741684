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
    return html if isinstance(html, str) else ""


def blocks_of(html):
    """The blocks of a page as pairs of tag and text; breaks of lines count as spaces."""
    return [[tag, " ".join(text.split())] for tag, text in Reader(html).blocks]


def blocks(got, name):
    return blocks_of(page(got, name))


def title(got, name):
    return "".join(Reader(page(got, name)).title).strip()


TEMPLATE = (
    "<title>{{title}} - {{root}}x</title>\n<b>{{root}}</b>\n{{content}}<i>{{title}}{{root}}</i>"
)
NOTES = {
    "notes/tea.md": "tags: green-tea,  food \n# Tea & patience\nAs in [Rome](trips/rome.md).\n",
    "notes/trips/rome.md": "tags:walks, food,\n- see [tea](../tea.md)\n",
    "notes/trips/2026/oslo.md": "tags: walks\n# <Oslo>\n",
    "notes/coffee.md": "Black.\ntags: food\n",
    "notes/milk.md": "tags:\nWhite.\n",
}
PAGES = ["coffee.html", "milk.html", "tea.html", "trips/2026/oslo.html", "trips/rome.html"]
TAGS = ["tags/food.html", "tags/green-tea.html", "tags/walks.html"]


def written(name):
    """The text of a note, as a hint shows it."""
    return f"{name} is {NOTES['notes/' + name]!r}"


def build(lab, files=NOTES, source="notes"):
    return lab.run(["python", "pages.py", source, "site"], files, errors=True)


@check
def tags_of_pages(lab):
    """ends a page with links to the pages of its tags"""
    got = build(lab)
    want = [["h1", "Tea & patience"], ["p", "As in {Rome -> trips/rome.html}."]]
    want = [*want, ["p", "{green-tea -> tags/green-tea.html} {food -> tags/food.html}"]]
    equal(blocks(got, "site/tea.html"), want, hint=written("tea.md"))
    want = [["ul", ""], ["li", "see {tea -> ../tea.html}"]]
    want = [*want, ["p", "{walks -> ../tags/walks.html} {food -> ../tags/food.html}"]]
    equal(blocks(got, "site/trips/rome.html"), want, hint=written("trips/rome.md"))
    want = [["h1", "<Oslo>"], ["p", "{walks -> ../../tags/walks.html}"]]
    equal(blocks(got, "site/trips/2026/oslo.html"), want, hint=written("trips/2026/oslo.md"))
    want = [["p", "Black. tags: food"]]
    hint = f"only the first line counts; {written('coffee.md')}"
    equal(blocks(got, "site/coffee.html"), want, hint=hint)
    equal(blocks(got, "site/milk.html"), [["p", "White."]], hint=written("milk.md"))


@check
def pages_of_tags(lab):
    """makes a page for each tag, and lists the texts with it"""
    got = build(lab)
    rows = [["li", "{Tea & patience -> ../tea.html}"], ["li", "{rome -> ../trips/rome.html}"]]
    want = [["h1", "food"], ["ul", ""], *rows]
    equal(
        blocks(got, "site/tags/food.html"),
        want,
        hint=f"the texts, sorted by path; {written('tea.md')}; {written('trips/rome.md')}",
    )
    equal(title(got, "site/tags/food.html"), "food", hint="its title")
    rows = [["li", "{<Oslo> -> ../trips/2026/oslo.html}"], ["li", "{rome -> ../trips/rome.html}"]]
    want = [["h1", "walks"], ["ul", ""], *rows]
    hint = f"{written('trips/rome.md')}; {written('trips/2026/oslo.md')}"
    equal(blocks(got, "site/tags/walks.html"), want, hint=hint)
    names = [*PAGES, *TAGS, "index.html"]
    equal(sorted(got["files"]), sorted(f"site/{name}" for name in names), hint="which files?")
    equal(got["out"], "".join(f"wrote {name}\n" for name in names), hint="texts, tags, index")
    labels = ["coffee", "milk", "Tea & patience", "<Oslo>", "rome"]
    rows = [["li", f"{{{label} -> {name}}}"] for label, name in zip(labels, PAGES, strict=True)]
    want = [["h1", "Pages"], ["ul", ""], *rows]
    equal(blocks(got, "site/index.html"), want, hint="the index is as before")
    equal(title(got, "site/index.html"), "Pages", hint="its title")


def framed(got, name, title, root):
    """What stands where the template has its parts before and behind the content."""
    wanted = [
        part.replace("{{root}}", root).replace("{{title}}", title)
        for part in TEMPLATE.split("{{content}}")
    ]
    html = page(got, f"site/{name}")
    hint = f"the frame of {name}; the template is {TEMPLATE!r}"
    equal([html[: len(wanted[0])], html[-len(wanted[1]) :]], wanted, hint=hint)
    return html[len(wanted[0]) : -len(wanted[1])]


@check
def template(lab):
    """fills in the template for every page"""
    got = build(lab, {**NOTES, "notes/template.html": TEMPLATE})
    rows = [
        ("tea.html", "Tea &amp; patience", ""),
        ("trips/2026/oslo.html", "&lt;Oslo&gt;", "../../"),
        ("tags/walks.html", "walks", "../"),
        ("index.html", "Pages", ""),
    ]
    for name, of, root in rows:
        framed(got, name, of, root)
    content = blocks_of(framed(got, "coffee.html", "coffee", ""))
    equal(content, [["p", "Black. tags: food"]], hint="the blocks as HTML, and nothing else")
    equal(title(build(lab, {"notes/a.md": "# A"}), "site/a.html"), "A", hint="without a template")


@check(needs=template)
def marks_in_texts(lab):
    """leaves alone what looks like a mark in a text or a title"""
    for heading, line in (
        ("{{content}} {{root}}", "write {{title}}, {{content}} and {{root}}"),
        (r"C:\1", r"look into C:\new\1\g<0>"),
    ):
        text = f"# {heading}\n{line}\n"
        got = build(lab, {"notes/template.html": TEMPLATE, "notes/b/a.md": text})
        content = framed(got, "b/a.html", heading, "../")
        hint = f"what is put in first, and what is looked for then? b/a.md is {text!r}"
        equal(blocks_of(content), [["h1", heading], ["p", line]], hint=hint)


@check
def bad_template(lab):
    """refuses a template without a place for the content"""
    got = build(lab, {**NOTES, "notes/template.html": "<p>{{title}} {content}</p>"})
    equal([got["out"], got["code"], sorted(got["files"])], ["", 1, []], hint="nothing is written")
    words = [word for word in ("template.html", "Traceback") if word in got["err"]]
    equal(words, ["template.html"], hint="name the template in a message on standard error")


DRIVER = """
import os, subprocess, sys
from pathlib import Path

for step in [""] + STEPS:
    exec(step)
    subprocess.run([sys.executable, "pages.py", "notes", "site"], stdout=subprocess.PIPE)
    files = [path for path in Path("site").rglob("*.html") if path.stat().st_mtime != 1.5e9]
    if step:
        print(sorted(path.relative_to("site").as_posix() for path in files))
    for path in files:
        os.utime(path, (1.5e9, 1.5e9))
"""


@check
def only_changes(lab):
    """writes only what has changed"""
    steps = ["Path('notes/trips/rome.md').write_text('tags: food, walks\\n# Roma')"]
    steps.append("Path('notes/template.html').write_text('<p>{{root}}{{content}}')")
    driver = DRIVER.replace("STEPS", repr(steps))
    got = lab.run(["python", "driver.py"], {**NOTES, "driver.py": driver})
    want = [["index.html", "tags/food.html", "tags/walks.html", "trips/rome.html"]]
    want.append(sorted([*PAGES, *TAGS, "index.html"]))
    equal(got["out"], "".join(f"{row}\n" for row in want), hint="a new title, then a template")


def dead(lab, files):
    return lab.run(["python", "pages.py", "--check", "notes"], files, errors=True)


@check
def dead_links(lab):
    """reports dead links, and ends with 1"""
    files = {
        "notes/b.md": "tags: x\n[a](a.md) [b](c/d.md)\n\n- [x](d.md)\n[c](c/a.md) x [d](../b.md)",
        "notes/c/d.md": "[e](b.md)\n[f](../b.md)\n[g](../c/d.md)\n[h](../e.md) [i](./d.md)\n",
        "notes/a.md": "[j](https://example.org/k.md) [l](m.pdf) [n](b.htm) [o] (p.md) [s](t(u).md)",
        "notes/e.txt": "[q](r.md)",
    }
    got = dead(lab, files)
    lines = ["b.md:4: d.md", "b.md:5: c/a.md", "b.md:5: ../b.md", "c/d.md:1: b.md"]
    want = "".join(f"{line}\n" for line in [*lines, "c/d.md:4: ../e.md"])
    texts = "; ".join(f"{name[6:]} is {text!r}" for name, text in files.items())
    hint = f"PATH:LINE: TARGET; where does the way of a link begin? {texts}"
    equal(got["out"], want, hint=hint)
    equal([got["code"], sorted(got["files"])], [1, []], hint="exit code, and nothing is written")


@check
def all_alive(lab):
    """ends with 0 if all links are alive"""
    got = dead(lab, NOTES)
    equal([got["out"], got["code"], sorted(got["files"])], ["", 0, []], hint="nothing to report")


@check(needs=dead_links)
def outside(lab):
    """takes a link for dead that leads to a file but not to a text of the folder"""
    files = {"notes/a.md": "[x](../diary.md)\n[z](./b/../a.md)"}
    got = dead(lab, {**files, "diary.md": "mine", "notes/b/c.md": "x"})
    hint = f"is there a page of it on the site? a.md is {files['notes/a.md']!r}"
    equal(got["out"], "a.md:1: ../diary.md\n", hint=hint)


@check
def wrong_call(lab):
    """makes a single page as before, and complains as before"""
    files = {"(a).md": "# A\n[x](y.md)"}
    got = lab.run(["python", "pages.py", "(a).md", "b.html"], files, errors=True)
    equal([got["out"], got["code"], sorted(got["files"])], ["", 0, ["b.html"]], hint="as before")
    equal(blocks(got, "b.html"), [["h1", "A"], ["p", "{x -> y.html}"]], hint="as before")
    calls = (["--check", "gone"], 1), (["gone", "site"], 1), (["--check"], 2)
    for words, code in (*calls, (["--check", "notes", "site"], 2)):
        got = lab.run(["python", "pages.py", *words], NOTES, errors=True)
        equal([got["out"], got["code"], sorted(got["files"])], ["", code, []], hint=" ".join(words))
        word = "gone" if code == 1 else "usage:"
        found = [one for one in (word, "Traceback") if one in got["err"]]
        equal(found, [word], hint="the message on standard error")
