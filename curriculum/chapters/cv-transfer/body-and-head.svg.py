"""The body of a trained network, kept under lock, and a new head on it, as an SVG."""

GREY, BLUE, RED, GREEN = "#808080", "#3f78b5", "#c0504d", "#4f9a56"
parts = []


def words(x, y, text, size=15, fill=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{fill}">{text}</text>')


def box(x, y, w, text, under, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="{w}" height="58" rx="8" fill="{colour}" fill-opacity="0.18" stroke="{colour}" stroke-width="2"/>')
    words(x + w / 2, y + 25, text)
    words(x + w / 2, y + 45, under, 13)


def arrow(x, y):
    parts.append(f'<path d="M{x} {y}h30m-8 -6l8 6l-8 6" fill="none" stroke="{GREY}" stroke-width="2"/>')


for top, many, digits, learns, head, colour in ((30, "901 pictures", "0 1 2 3 4", "learns", "old head", GREY), (146, "25 pictures", "5 6 7 8 9", "frozen", "new head", RED)):
    box(10, top, 130, many, digits, GREEN)
    arrow(146, top + 29)
    box(184, top, 150, "body", learns, BLUE)
    arrow(340, top + 29)
    box(378, top, 110, head, "5 scores, learns", colour)
parts.append(f'<path d="M259 92v48m-6 -8l6 8l6 -8" fill="none" stroke="{BLUE}" stroke-width="2"/>')
words(312, 122, "copied", 14)
parts.append(f'<g fill="none" stroke="{BLUE}" stroke-width="2"><rect x="303" y="166" width="16" height="13" rx="2" fill="{BLUE}"/><path d="M306 166v-5a5 5 0 0 1 10 0v5"/></g>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 498 218">{"".join(parts)}</svg>')
