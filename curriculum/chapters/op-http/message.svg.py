"""A request and a response side by side, their parts named, as an SVG."""

GREY, BLUE, ORANGE, GREEN = "#808080", "#2f7fb8", "#c8722a", "#3d8f5a"
REQUEST = [("POST /notes HTTP/1.1", BLUE), ("Host: example.org", ORANGE), ("Content-Type: application/json", ORANGE), ("Content-Length: 15", ORANGE), ("", GREY), ('{"text": "tea"}', GREEN)]
RESPONSE = [("HTTP/1.1 201 Created", BLUE), ("Location: /notes/7", ORANGE), ("Content-Type: application/json", ORANGE), ("Content-Length: 24", ORANGE), ("", GREY), ('{"id": 7, "text": "tea"}', GREEN)]
NAMES = ["first line", "headers", "", "", "empty line", "body"]
parts = []
for x, title, lines in ((110, "request", REQUEST), (430, "response", RESPONSE)):
    parts.append(f'<text x="{x}" y="24" font-family="sans-serif" font-size="15" fill="{GREY}">{title}</text>')
    parts.append(f'<rect x="{x - 10}" y="34" width="300" height="176" rx="4" fill="none" stroke="{GREY}"/>')
    for i, (text, colour) in enumerate(lines):
        shown = text.replace('"', "&quot;")
        parts.append(f'<text x="{x}" y="{58 + 28 * i}" font-family="monospace" font-size="15" fill="{colour}">{shown}</text>')
for i, name in enumerate(NAMES):
    parts.append(f'<text x="0" y="{58 + 28 * i}" font-family="sans-serif" font-size="15" fill="{GREY}">{name}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 730 220">{"".join(parts)}</svg>')
