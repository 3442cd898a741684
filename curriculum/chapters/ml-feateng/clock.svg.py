"""Hours of the day on a line and on a circle, as an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="14"'
parts = [f'<line x1="20" y1="90" x2="250" y2="90" stroke="{GREY}" stroke-width="2"/>']
parts.append(f'<circle cx="400" cy="100" r="66" fill="none" stroke="{GREY}" stroke-width="2"/>')
for hour in (0, 1, 6, 12, 18, 23):
    colour = MARK if hour in (1, 23) else FILL
    x = 20 + hour * 10
    angle = 2 * math.pi * hour / 24
    u, v = math.sin(angle), math.cos(angle)
    parts.append(f'<circle cx="{x}" cy="90" r="6" fill="{colour}"/>')
    parts.append(f'<text x="{x}" y="118" {font} text-anchor="middle" fill="{GREY}">{hour}</text>')
    parts.append(f'<circle cx="{400 + 66 * u:.1f}" cy="{100 - 66 * v:.1f}" r="6" fill="{colour}"/>')
    parts.append(f'<text x="{400 + 84 * u:.1f}" y="{105 - 84 * v:.1f}" {font} text-anchor="middle" fill="{GREY}">{hour}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 205">{"".join(parts)}</svg>')
