"""Three texts and their rows of counts, as an SVG."""

FILL, GREY = "#2f7fb8", "#808080"
words = ["cast", "film", "funny", "great", "not", "plot", "thin"]
texts = [["great", "film", "great", "cast"], ["not", "great"], ["thin", "plot", "not", "funny"]]
parts = []


def put(x, y, text, colour, anchor="middle", weight="normal"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" font-weight="{weight}" fill="{colour}">{text}</text>')


for column, word in enumerate(words):
    put(225 + 52 * column, 22, word, FILL)
for row, text in enumerate(texts):
    y = 34 + 36 * row
    put(185, y + 21, " ".join(text), GREY, "end")
    for column, word in enumerate(words):
        count = text.count(word)
        x = 201 + 52 * column
        if count:
            parts.append(f'<rect x="{x}" y="{y}" width="48" height="32" rx="3" fill="{FILL}"/>')
            put(x + 24, y + 21, count, "#ffffff", weight="bold")
        else:
            parts.append(f'<rect x="{x}" y="{y}" width="48" height="32" rx="3" fill="none" stroke="{GREY}"/>')
            put(x + 24, y + 21, 0, GREY)
put(185, 164, "n = 3 texts", GREY, "end")
put(381, 164, "V = 7 words, so the shape is (3, 7)", GREY)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 575 175">{"".join(parts)}</svg>')
