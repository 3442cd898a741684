"""Numbers as a person writes them."""

from __future__ import annotations

import math

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
TIMES = "\N{NO-BREAK SPACE}\N{MULTIPLICATION SIGN}\N{NO-BREAK SPACE}"


def signed(text: str) -> str:
    """With the minus sign of print."""
    return text.replace("-", "\N{MINUS SIGN}")


def number(value: float) -> str:
    """Three digits as a person writes them: 0.25, 12,300, 4.1 x 10^9; a dash for no number."""
    if math.isnan(value):
        return "\N{EN DASH}"
    if value and not 1e-3 <= abs(value) < 1e6:
        digits, power = f"{value:.2e}".split("e")
        return signed(f"{float(digits):g}{TIMES}10") + str(int(power)).translate(SUPERSCRIPTS)
    text = f"{value:,.0f}" if abs(value) >= 999.5 else f"{value:.3g}"
    return signed("0" if text == "-0" else text)


def percent(share: float) -> str:
    """12.5 %; a dash for no number."""
    return "\N{EN DASH}" if math.isnan(share) else f"{number(100 * share)}\N{NO-BREAK SPACE}%"
