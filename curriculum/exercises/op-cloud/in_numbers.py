"""How much is 500m?

Turn the amounts of a manifest into numbers.

- `cpu`: a text such as `"2"`, `"0.5"` or `"500m"`; `m` means thousandths of a CPU.
- `memory`: a text such as `"2Ki"`, a whole number with one of these units, or with none, which means bytes. `Ki`, `Mi`, `Gi` stand
  for 1024 bytes, 1024 times that, and 1024 times that again; `k`, `M`, `G` for 1000 bytes, a million, and a thousand million.
- Return a tuple of two whole numbers: thousandths of a CPU, and bytes. A `cpu` without a unit has at most three digits after
  the point.

>>> in_numbers("500m", "2Ki")
(500, 2048)
>>> in_numbers("1.5", "3M")
(1500, 3000000)
"""

minutes = 6
chapter = "02-what-should-be"
hint = "A dict from units to numbers, and `endswith`: `12Mi` ends with `Mi` and not with `M`."

_UNITS = {"Ki": 1024, "Mi": 1024**2, "Gi": 1024**3, "k": 1000, "M": 1000**2, "G": 1000**3}


def in_numbers(cpu: str, memory: str) -> tuple[int, int]:
    thousandths = int(cpu[:-1]) if cpu.endswith("m") else round(float(cpu) * 1000)
    for unit, size in _UNITS.items():
        if memory.endswith(unit):
            return thousandths, int(memory[: -len(unit)]) * size
    return thousandths, int(memory)


def cases(rng):
    yield "1", "0"
    yield "500m", "2Ki"
    yield "2", "100"
    yield "0.5", "1Mi"
    yield "1.5", "3M"
    yield "0.001", "7k"
    yield "250m", "1Gi"
    yield "1100m", "1G"
    yield "0.29", "64Ki"
    yield "1.003", "12Mi"
    yield "2.002", "3G"
    yield "1.001", "5G"
    yield "2.3", "100k"
    for _ in range(5):
        unit = ["", "Ki", "Mi", "Gi", "k", "M", "G"][int(rng.integers(0, 7))]
        cpu = [f"{rng.integers(1, 3000)}m", f"{rng.integers(1, 3000) / 1000}"][int(rng.integers(0, 2))]
        yield cpu, f"{rng.integers(1, 900)}{unit}"


def wrong_all_thousands(cpu, memory):
    """You count Ki, Mi and Gi in thousands. 1Gi is 1,073,741,824 bytes, 7 % more than 1G, and a pod with 1Gi of data is killed at a limit of 1G."""
    thousandths = int(cpu[:-1]) if cpu.endswith("m") else round(float(cpu) * 1000)
    plain = memory.replace("i", "").lower()
    for unit, size in {"k": 1000, "m": 1000**2, "g": 1000**3}.items():
        if plain.endswith(unit):
            return thousandths, int(plain[:-1]) * size
    return thousandths, int(plain)


def wrong_cut_off(cpu, memory):
    """You cut off what `float(cpu) * 1000` has behind the point. In floats 1.001 * 1000 is 1000.9999999999999, and you get 1000: round."""
    thousandths = int(cpu[:-1]) if cpu.endswith("m") else int(float(cpu) * 1000)
    for unit, size in _UNITS.items():
        if memory.endswith(unit):
            return thousandths, int(memory[: -len(unit)]) * size
    return thousandths, int(memory)


def wrong_m_forgotten(cpu, memory):
    """You read `500m` as 500 whole CPUs. No node has that many, and the pod waits for ever."""
    thousandths = round(float(cpu.replace("m", "")) * 1000)
    for unit, size in _UNITS.items():
        if memory.endswith(unit):
            return thousandths, int(memory[: -len(unit)]) * size
    return thousandths, int(memory)
