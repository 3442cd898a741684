import sys

names = sys.argv[1:]
if len(names) != 1:
    sys.stderr.write("usage: python count.py FILE\n")
    sys.exit(2)

try:
    with open(names[0], encoding="utf-8") as file:
        content = file.read()
except OSError as error:
    sys.exit(f"count: {names[0]}: {error.strerror}")

print(f"{len(content.splitlines())} {len(content.split())} {len(content)} {names[0]}")
