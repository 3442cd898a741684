"""Loans and readers, joined by the number of the reader, as an SVG."""

FILL, MARK, GREY = "#2f7fb8", "#c8722a", "#808080"
loans = [("Emma", 7), ("Momo", 3), ("Dune", 7), ("Ulysses", 5)]
readers = [(3, "West"), (7, "East"), (9, "North")]
parts = []


def box(x, y, width, words, fill):
    parts.append(f'<rect x="{x}" y="{y}" width="{width}" height="30" rx="5" fill="{fill}"/>')
    parts.append(f'<text x="{x + width / 2}" y="{y + 20}" font-family="monospace" font-size="15" text-anchor="middle" fill="#ffffff">{words}</text>')


def head(x, words):
    parts.append(f'<text x="{x}" y="18" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">{words}</text>')


head(105, "loans")
head(385, "readers")
right = {number: 46 + 40 * n for n, (number, _) in enumerate(readers)}
for n, (book, number) in enumerate(loans):
    y = 28 + 40 * n
    partner = number in right
    if partner:
        parts.append(f'<line x1="180" y1="{y + 15}" x2="310" y2="{right[number] + 15}" stroke="{FILL}" stroke-width="2.5"/>')
    box(30, y, 150, f"{book}  {number}", FILL if partner else MARK)
for number, district in readers:
    found = any(number == one for _, one in loans)
    box(310, right[number], 150, f"{number}  {district}", FILL if found else MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 196">{"".join(parts)}</svg>')
