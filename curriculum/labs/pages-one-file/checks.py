from html.parser import HTMLParser

from gradatim.checks import check, equal


class Reader(HTMLParser):
    """Notes the title, the character set and the blocks of a page as a browser sees them."""

    def __init__(self, html):
        super().__init__()
        self.doctype, self.charset, self.title, self.blocks = "", "", [], []
        self.inside = []
        self.feed(html)
        self.close()

    def handle_decl(self, decl):
        self.doctype += decl.lower()

    def handle_starttag(self, tag, attrs):
        if tag == "meta":
            self.charset += (dict(attrs).get("charset") or "").lower()
        elif tag not in ("html", "head", "body"):
            if tag == "li" and "li" in self.inside:
                self.inside.remove("li")  # its end may be left out
            where = "".join(f" in {one}" for one in self.inside if (tag, one) != ("li", "ul"))
            self.inside.append(tag)
            if tag != "title":
                self.blocks.append([tag + where, ""])

    def handle_endtag(self, tag):
        if tag in self.inside:
            del self.inside[self.inside.index(tag) :]

    def handle_data(self, data):
        if "title" in self.inside:
            self.title.append(data)
        elif self.inside:
            self.blocks[-1][1] += data
        elif data.strip():
            self.blocks.append(["outside", data])


def page(got, name="out.html"):
    html = got["files"].get(name, "")
    return Reader(html if isinstance(html, str) else "")


def blocks(got):
    """The blocks of the page as pairs of tag and text; breaks of lines count as spaces."""
    return [[tag, " ".join(text.split())] for tag, text in page(got).blocks]


def title(got):
    return "".join(page(got).title)


def convert(lab, text, name="in.md"):
    return lab.run(["python", "pages.py", name, "out.html"], files={name: text})


@check
def whole_page(lab):
    """writes a whole page with a title, and says nothing"""
    got = convert(lab, "# Tea\n\nBoil water.\n")
    equal(got["out"], "", hint="nothing goes to standard output")
    equal(got["code"], 0, hint="the exit code")
    equal(sorted(got["files"]), ["out.html"], hint="which files are written?")
    equal(got["files"]["out.html"][:15].lower(), "<!doctype html>", hint="the page begins with it")
    equal(page(got).charset, "utf-8", hint="the character set")
    equal(title(got).strip(), "Tea", hint="the title")
    want = [["h1", "Tea"], ["p", "Boil water."]]
    equal(blocks(got), want, hint="what stands in the body")
    files = {"in.md": "# Tea\n\nBoil water.\n", "out.html": "<p>An old page\n" * 40}
    got = lab.run(["python", "pages.py", "in.md", "out.html"], files=files)
    equal(blocks(got), want, hint="out.html was there before")


@check(needs=whole_page)
def headings(lab):
    """knows three levels of headings, and what is none"""
    text = "## Two\n### Three\n# One \n#1 of 3\n#### Four\n   #   C#\n## # 5 # or #6\n"
    got = convert(lab, text)
    want = [["h2", "Two"], ["h3", "Three"], ["h1", "One"], ["p", "#1 of 3 #### Four"]]
    want = [*want, ["h1", "C#"], ["h2", "# 5 # or #6"]]
    equal(blocks(got), want, hint=f"one to three # and a space; IN is {text!r}")


@check(needs=whole_page)
def paragraphs(lab):
    """puts neighbouring lines into one paragraph, and ends it where something else begins"""
    text = "one\n  two \nthree\n\n\nfour\n# Five\nsix\n- a\n-5 degrees\n-\n   \nseven # 8 - 9"
    want = [["p", "one two three"], ["p", "four"], ["h1", "Five"], ["p", "six"], ["ul", ""]]
    want = [*want, ["li", "a"], ["p", "-5 degrees -"], ["p", "seven # 8 - 9"]]
    hint = f"where does a paragraph begin and end? IN is {text!r}"
    equal(blocks(convert(lab, text)), want, hint=hint)


@check(needs=whole_page)
def lists(lab):
    """puts neighbouring items into one list"""
    text = "- a b\n  -  c\n\n- d\n## Rest\n- -5 to - 1\n- f"
    want = [["ul", ""], ["li", "a b"], ["li", "c"], ["ul", ""], ["li", "d"], ["h2", "Rest"]]
    want = [*want, ["ul", ""], ["li", "-5 to - 1"], ["li", "f"]]
    hint = f"where does a list begin and end? IN is {text!r}"
    equal(blocks(convert(lab, text)), want, hint=hint)


@check(needs=whole_page)
def signs(lab):
    """shows every sign of the text as it was written"""
    text = (
        "# AT&T <i> \"1\" > '0'\n## <h1>\n\nx <b and &lt; is &amp;lt; & so on\n\n- <li> &copy; é\n"
    )
    got = convert(lab, text)
    want = [["h1", "AT&T <i> \"1\" > '0'"], ["h2", "<h1>"]]
    want = [*want, ["p", "x <b and &lt; is &amp;lt; & so on"], ["ul", ""], ["li", "<li> &copy; é"]]
    equal(blocks(got), want, hint=f"what does the reader see? IN is {text!r}")


@check(needs=whole_page)
def titles(lab):
    """takes the first heading of level 1 for the title, or else the name of the file"""
    text = "## No\n\ntext\n\n# R&D <now>\n# Later\n"
    hint = f"the first heading of level 1, every sign of it; IN is {text!r}"
    equal(title(convert(lab, text)).strip(), "R&D <now>", hint=hint)
    got = convert(lab, "## No\n\ntext\n", "my notes/green.tea.md")
    equal(title(got).strip(), "green.tea", hint="IN is my notes/green.tea.md, without an h1")
    equal(blocks(convert(lab, "")), [], hint="an empty text")


@check
def wrong_call(lab):
    """complains about a missing text or a wrong number of arguments, and writes nothing"""
    calls = (["gone.md", "out.html"], 1), (["in.md"], 2), (["in.md", "a.html", "b.html"], 2)
    for names, code in calls:
        got = lab.run(["python", "pages.py", *names], files={"in.md": "# Tea\n"}, errors=True)
        hint = f"standard output and exit code of python pages.py {' '.join(names)}"
        equal([got["out"], got["code"]], ["", code], hint=hint)
        equal(sorted(got["files"]), [], hint="no file is written")
        if code == 2:
            equal(got["err"][:6], "usage:", hint="the message begins with it")
        else:
            words = [word for word in ("gone.md", "Traceback") if word in got["err"]]
            equal(words, ["gone.md"], hint="name the file in a message on standard error")
