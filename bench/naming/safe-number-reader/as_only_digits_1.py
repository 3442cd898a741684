

def read_numbers(lines):
    numbers, bad = [], []
    for at, line in enumerate(lines, 1):
        text = line.strip()
        if text.isdigit():
            numbers.append(float(text))
        elif text:
            bad.append(at)
    return numbers, bad
