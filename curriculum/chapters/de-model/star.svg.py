"""A star schema: the fact table in the middle, three dimensions around it, as an SVG."""

BLUE, ORANGE, GREY = "#2f7fb8", "#c8722a", "#808080"
parts = []


def table(x, y, name, columns, colour):
    height = 26 + 18 * len(columns)
    parts.append(
        f'<rect x="{x}" y="{y}" width="150" height="{height}" fill="{colour}" fill-opacity="0.15" stroke="{colour}"/>'
    )
    parts.append(f'<path d="M{x},{y + 24} h150" stroke="{colour}"/>')
    for n, words in enumerate((name, *columns)):
        weight = "bold" if n == 0 else "normal"
        parts.append(
            f'<text x="{x + 10}" y="{y + 17 + 18 * n + 4 * (n > 0)}" font-family="sans-serif" font-size="13" font-weight="{weight}" fill="{GREY}">{words}</text>'
        )


def line(x1, y1, x2, y2):
    parts.append(f'<path d="M{x1},{y1} L{x2},{y2}" stroke="{GREY}" fill="none"/>')


line(170, 70, 230, 100)
line(170, 200, 230, 130)
line(440, 110, 380, 110)
table(20, 20, "customer", ["customer_key", "customer", "city"], BLUE)
table(20, 150, "product", ["product_key", "product", "category"], BLUE)
table(440, 70, "day", ["day", "month", "weekday"], BLUE)
table(230, 40, "sale", ["order_no, line", "customer_key", "product_key", "day", "pieces", "cents"], ORANGE)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 250">{"".join(parts)}</svg>')
