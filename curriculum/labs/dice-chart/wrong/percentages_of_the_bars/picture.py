"""Your scale is right, and your percentages are the quarters of the highest bar. Where a dot is higher, they say too little:
300 units above zero stands the highest share of bars and dots."""

import math

LEFT, RIGHT, TOP, BASE = 60, 700, 50, 350  # between these lines stand the bars


def label(kind, x, y, anchor, content):
    """Return a text element."""
    place = f'x="{x:.3f}" y="{y:.3f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {place}>{content}</text>'


def shares(counts):
    """Return a dict from each total to its share in per cent."""
    everything = sum(counts.values())
    found = {}
    for total, number in counts.items():
        found[total] = 100 * number / everything
    return found


def bars_and_dots(exact, thrown, slot, scale):
    """Return the bars, and the dots after them, so that they lie on top."""
    bars, dots = [], []
    for i, (total, share) in enumerate(exact.items()):
        left, height = LEFT + slot * (i + 0.1), scale * share
        size = f'width="{0.8 * slot:.3f}" height="{height:.3f}"'
        place = f'x="{left:.3f}" y="{BASE - height:.3f}"'
        bars.append(f'<rect class="bar" fill="#9ecae1" {place} {size}/>')
        middle, y = LEFT + slot * (i + 0.5), BASE - scale * thrown.get(total, 0)
        dots.append(f'<circle class="dot" fill="#d94801" cx="{middle:.3f}" cy="{y:.3f}" r="3"/>')
    return bars + dots


def labels(totals, slot):
    """Return labels below the bars, the first and every so many after it."""
    step = math.ceil((8 * max(len(str(total)) for total in totals) + 4) / slot)
    found = []
    for i in range(0, len(totals), step):
        found.append(label("total", LEFT + slot * (i + 0.5), BASE + 16, "middle", totals[i]))
    return found


def percentages(highest):
    """Return the labels at the left side: the quarters of the highest share."""
    found = []
    for quarter in range(5):
        percent = f"{highest * quarter / 4:.2f} %"
        found.append(label("percent", LEFT - 6, BASE + 4 - 75 * quarter, "end", percent))
    return found


def svg(notation, exact_ways, counts):
    """Return the picture as a text."""
    exact, thrown = shares(exact_ways), shares(counts)
    highest = max([*exact.values(), *thrown.values()])
    slot, scale = (RIGHT - LEFT) / len(exact), (BASE - TOP) / highest
    title = f"{notation}: exact shares (bars) and {sum(counts.values())} throws (dots)"
    elements = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" font-size="12">',
        '<rect width="720" height="400" fill="white"/>',
        label("title", 380, 24, "middle", title),
        label("axis", 380, 390, "middle", "total"),
        label("axis", 10, 40, "start", "share in per cent"),
        *bars_and_dots(exact, thrown, slot, scale),
        *labels(list(exact), slot),
        *percentages(max(exact.values())),
        "</svg>",
    ]
    return "".join(f"{element}\n" for element in elements)
