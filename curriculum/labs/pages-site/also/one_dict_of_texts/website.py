import posixpath
import re
from collections import defaultdict
from pathlib import Path

import markup

MARK = re.compile(r"\{\{(title|content|root)\}\}")
FRAME = "<!doctype html>\n<meta charset='utf-8'>\n<title>{{title}}</title>\n{{content}}\n"


class Site:
    """All texts of a folder, by their names; what is asked of them is worked out when asked."""

    def __init__(self, folder):
        self.texts, self.tags = {}, {}
        for path in sorted(Path(folder).rglob("*.md")):
            name = path.relative_to(folder).as_posix()
            self.texts[name] = path.read_text("utf-8")
            first = self.texts[name].splitlines()[:1]
            if first and first[0].startswith("tags:"):
                names = re.split(r"\s*,\s*", first[0][5:].strip())
                self.texts[name] = "\n" + self.texts[name].partition("\n")[2]  # lines keep numbers
                self.tags[name] = [tag for tag in names if tag]
        frame = Path(folder, "template.html")
        self.frame = frame.read_text("utf-8") if frame.exists() else FRAME

    def dead(self):
        for name, text in self.texts.items():
            for number, line in enumerate(text.split("\n"), 1):
                for _, _, target in markup.cut(line)[0]:
                    if "://" in target or not target.endswith(".md"):
                        continue
                    if posixpath.normpath(posixpath.join(name, "..", target)) not in self.texts:
                        yield f"{name}:{number}: {target}"

    def pages(self):
        tagged, titles = defaultdict(dict), {}
        for name, text in self.texts.items():
            place = name[:-2] + "html"
            blocks = markup.blocks(text)
            titles[place] = markup.title(blocks, Path(name).stem)
            content = [markup.html(*block) for block in blocks]
            links = []
            for tag in self.tags.get(name, []):
                tagged[f"tags/{tag}.html"][place] = titles[place]
                links.append(self.link(place, f"tags/{tag}.html", tag))
            if links:
                content.append("<p>" + " ".join(links) + "</p>")
            yield place, self.fill(place, titles[place], "".join(content))
        for place in sorted(tagged, key=lambda place: place[5:-5]):
            yield place, self.list(place, place[5:-5], tagged[place])
        yield "index.html", self.list("index.html", "Pages", titles)

    def link(self, here, there, label):
        way = posixpath.relpath(there, posixpath.dirname(here) or ".")
        return f'<a href="{way}">{markup.escape(label)}</a>'

    def list(self, place, title, titles):
        items = [f"<li>{self.link(place, there, label)}" for there, label in titles.items()]
        content = f"<h1>{markup.escape(title)}</h1><ul>{''.join(items)}</ul>"
        return self.fill(place, title, content)

    def fill(self, place, title, content):
        root = "../" * place.count("/")
        values = {"title": markup.escape(title), "content": content, "root": root}
        return MARK.sub(lambda found: values[found[1]], self.frame)
