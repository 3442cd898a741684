"""A causal mask over four words, as an SVG."""

FILL, GREY = "#2f7fb8", "#808080"
text = ["we", "missed", "the", "bus"]
parts = []
for r, word in enumerate(text):
    y = 50 + 42 * r
    parts.append(f'<text x="92" y="{y + 25}" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">{word}</text>')
    parts.append(f'<text x="{123 + 62 * r}" y="40" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{word}</text>')
    for c in range(4):
        fill = FILL if c <= r else "none"
        parts.append(f'<rect x="{95 + 62 * c}" y="{y}" width="58" height="38" rx="4" fill="{fill}" fill-opacity="0.7" stroke="{GREY}"/>')
        if c > r:
            parts.append(f'<text x="{124 + 62 * c}" y="{y + 25}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">-∞</text>')
parts.append(f'<text x="8" y="18" font-family="sans-serif" font-size="13" fill="{GREY}">who looks ↓, at whom →</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 226">{"".join(parts)}</svg>')
