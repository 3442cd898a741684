def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    numbers, bad_lines, at = [], [], 0
    for line in lines:
        at += 1
        words = line.split()
        if not words:
            continue
        try:
            (word,) = words
            x = float(word)
            if x - x != 0:  # inf - inf and nan - nan are nan, and nan differs from all numbers
                raise ValueError(f"not a finite number: {word}")
        except ValueError:
            bad_lines.append(at)
        else:
            numbers.append(x)
    return numbers, bad_lines
