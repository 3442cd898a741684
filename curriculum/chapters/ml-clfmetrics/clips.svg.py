"""Twelve sound clips on a line of scores, with a threshold at 0.5, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
CLIPS = ((0.97, 1), (0.91, 1), (0.85, 0), (0.78, 1), (0.66, 1), (0.45, 0), (0.41, 1), (0.33, 0), (0.30, 0), (0.22, 1), (0.15, 0), (0.08, 0))
FONT = 'font-family="sans-serif" font-size="14" text-anchor="middle"'
parts = []


def at(score):
    return 30 + score * 420


parts.append(f'<line x1="{at(0)}" y1="80" x2="{at(1)}" y2="80" stroke="{GREY}"/>')
for tick in (0, 0.5, 1):
    parts.append(f'<text x="{at(tick)}" y="112" {FONT} fill="{GREY}">{tick}</text>')
for score, call in CLIPS:
    fill = FILL if call else "none"
    parts.append(f'<circle cx="{at(score):.1f}" cy="80" r="6" fill="{fill}" stroke="{FILL}" stroke-width="2"/>')
parts.append(f'<line x1="{at(0.5)}" y1="30" x2="{at(0.5)}" y2="96" stroke="{MARK}" stroke-width="2.5" stroke-dasharray="5 4"/>')
parts.append(f'<text x="{at(0.75)}" y="40" {FONT} fill="{MARK}">marked: 4 calls, 1 noise</text>')
parts.append(f'<text x="{at(0.25)}" y="40" {FONT} fill="{GREY}">not marked: 2 calls, 5 noise</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 125">{"".join(parts)}</svg>')
