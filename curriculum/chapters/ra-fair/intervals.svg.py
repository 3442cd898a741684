"""Intervals for the share 0.3 with 10, 40 and 400 people, and for 0 of 10, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
Z = 1.96
font = 'font-family="sans-serif" font-size="14"'


def wilson(s, n):
    r, stretch = s / n, 1 + Z**2 / n
    middle = (r + Z**2 / (2 * n)) / stretch
    half = Z / stretch * (r * (1 - r) / n + Z**2 / (4 * n**2)) ** 0.5
    return max(middle - half, 0), middle + half


def place(rate):
    return round(120 + rate * 460, 1)


parts = []
for tick in (0, 0.2, 0.4, 0.6, 0.8):
    x = place(tick)
    parts.append(f'<line x1="{x}" y1="12" x2="{x}" y2="170" stroke="{GREY}" stroke-width="1" stroke-dasharray="2 4"/>')
    parts.append(f'<text x="{x}" y="190" {font} text-anchor="middle" fill="{GREY}">{tick}</text>')
for row, (s, n) in enumerate([(3, 10), (12, 40), (120, 400), (0, 10)]):
    y = 32 + row * 38
    low, high = wilson(s, n)
    colour = MARK if s == 0 else FILL
    parts.append(f'<text x="104" y="{y + 5}" {font} text-anchor="end" fill="{GREY}">{s} of {n}</text>')
    parts.append(f'<line x1="{place(low)}" y1="{y}" x2="{place(high)}" y2="{y}" stroke="{colour}" stroke-width="4"/>')
    parts.append(f'<circle cx="{place(s / n)}" cy="{y}" r="6" fill="{colour}"/>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 200">{"".join(parts)}</svg>')
