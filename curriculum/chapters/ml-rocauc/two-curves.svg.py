"""The ROC curve and the precision-recall curve of one model, with one positive in 200, as an SVG."""

from statistics import NormalDist

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
FONT = 'font-family="sans-serif" font-size="13"'
SHARE, SHIFT = 1 / 200, 2
normal = NormalDist()
parts = []


def rates(threshold):
    return 1 - normal.cdf(threshold - SHIFT), 1 - normal.cdf(threshold)


def roc(threshold):
    tpr, fpr = rates(threshold)
    return fpr, tpr


def pr(threshold):
    tpr, fpr = rates(threshold)
    return tpr, SHARE * tpr / (SHARE * tpr + (1 - SHARE) * fpr)


thresholds = [6 - k / 10 for k in range(100)]
for left, curve, across, up in ((60, roc, "false positive rate", "true positive rate"), (320, pr, "recall", "precision")):

    def at(x, y):
        return left + x * 180, 200 - y * 180

    (x0, y0), (x1, y1) = at(0, 0), at(1, 1)
    parts.append(f'<rect x="{x0}" y="{y1}" width="180" height="180" fill="none" stroke="{GREY}"/>')
    line = " ".join("{:.1f},{:.1f}".format(*at(*curve(t))) for t in thresholds)
    parts.append(f'<polyline points="{line}" fill="none" stroke="{FILL}" stroke-width="2.5"/>')
    px, py = at(*curve(2))
    parts.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="5.5" fill="{MARK}"/>')
    for value in (0, 1):
        ax, ay = at(value, 0)
        parts.append(f'<text x="{ax}" y="{ay + 17}" {FONT} text-anchor="middle" fill="{GREY}">{value}</text>')
    parts.append(f'<text x="{x0 - 9}" y="{y1 + 5}" {FONT} text-anchor="end" fill="{GREY}">1</text>')
    parts.append(f'<text x="{left + 90}" y="{y0 + 34}" {FONT} text-anchor="middle" fill="{GREY}">{across}</text>')
    parts.append(f'<text x="{left - 26}" y="110" {FONT} text-anchor="middle" fill="{GREY}" transform="rotate(-90 {left - 26} 110)">{up}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 245">{"".join(parts)}</svg>')
