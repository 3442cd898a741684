"""The ranges of float16 and bfloat16 beside the sizes of slopes, on a scale of powers of ten, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"


def at(power):
    return 100 + 17 * (power + 12)


def text(x, y, words, colour=GREY, anchor="middle"):
    return f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{words}</text>'


parts = []
for power in range(-12, 9, 4):
    x = at(power)
    parts.append(f'<line x1="{x}" y1="20" x2="{x}" y2="150" stroke="{GREY}" stroke-width="0.7" stroke-dasharray="2 3"/>')
    parts.append(text(x, 168, f'10<tspan dy="-5" font-size="10">{str(power).replace("-", "−")}</tspan>'))
for y, name, low, high, colour in ((30, "float16", -7.22, 4.82, FILL), (70, "bfloat16", -12, 8, FILL), (110, "slopes", -10, -2, MARK)):
    parts.append(text(92, y + 17, name, colour, "end"))
    parts.append(f'<rect x="{at(low):.0f}" y="{y}" width="{at(high) - at(low):.0f}" height="24" rx="4" fill="{colour}" fill-opacity="0.3" stroke="{colour}" stroke-width="2"/>')
parts.append(text((at(-10) + at(-7.22)) / 2, 127, "lost", MARK))
parts.append(f'<line x1="{at(-7.22):.0f}" y1="54" x2="{at(-7.22):.0f}" y2="134" stroke="{MARK}" stroke-width="1.5"/>')
parts.append(text(at(8) + 6, 87, "on to 10<tspan dy=\"-5\" font-size=\"10\">38</tspan>", FILL, "start"))
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 530 180">{"".join(parts)}</svg>')
