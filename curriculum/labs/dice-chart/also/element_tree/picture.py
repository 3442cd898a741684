"""Builds the picture as a tree of elements, and lets the library write it."""

from collections import Counter
from xml.etree.ElementTree import Element, SubElement, indent, tostring


class Picture:
    """A chart; it knows where a total and a share belong."""

    def __init__(self, highest, totals):
        self.root = Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox="0 0 720 400")
        self.root.set("font-size", "12")
        SubElement(self.root, "title").text = "Dice"
        SubElement(self.root, "style").text = ".axis { font-style: italic }"
        self.highest, self.totals = highest, list(totals)
        self.slot = (700 - 60) / len(self.totals)

    def add(self, tag, kind, content=None, **attributes):
        element = SubElement(self.root, tag, {"class": kind})
        for name, value in attributes.items():
            value = str(round(value, 2)) if isinstance(value, float) else str(value)
            element.set(name.replace("_", "-"), value)
        if content is not None:
            element.text = str(content)

    def x(self, place):
        return 60 + self.slot * place

    def y(self, share):
        return 350 - 300 * share / self.highest

    def write(self, kind, x, y, anchor, content):
        self.add("text", kind, content, text_anchor=anchor, x=x, y=y, fill="#222")


def percent(counts):
    n = sum(counts.values())
    return {total: count / n * 100 for total, count in counts.items()}


def svg(notation, exact, counts):
    thrown = Counter(percent(counts))
    times, exact = sum(counts.values()), percent(exact)
    chart = Picture(max(max(exact.values()), max(thrown.values())), exact)
    longest = max(map(len, map(str, exact)))
    every = 1
    while every * chart.slot < 8 * longest + 4:
        every += 1
    for part in (0, 0.25, 0.5, 0.75, 1):
        share = part * chart.highest
        chart.write("percent", 54, chart.y(share) + 4, "end", f"{share:.2f} %")
    for place, total in enumerate(chart.totals):
        top = chart.y(exact[total])
        size = {"width": 0.8 * chart.slot, "height": 350 - top}
        chart.add("rect", "bar", x=chart.x(place + 0.1), y=top, fill="silver", **size)
        if place % every == 0:
            chart.write("total", chart.x(place + 0.5), 366, "middle", total)
    for place, total in enumerate(chart.totals):
        where = {"cx": chart.x(place + 0.5), "cy": chart.y(thrown[total])}
        chart.add("circle", "dot", r=3, fill="firebrick", **where)
    chart.write("axis", 10, 40, "start", "share in per cent")
    chart.write("axis", 380, 390, "middle", "total")
    title = f"{notation}: exact shares (bars) and {times} throws (dots)"
    chart.write("title", 380, 24, "middle", title)
    indent(chart.root)
    return '<?xml version="1.0"?>\n' + tostring(chart.root, encoding="unicode")
