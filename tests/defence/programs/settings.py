"""Checks the settings of a training run."""


class SettingsError(ValueError):
    """A setting is missing or wrong."""


DEFAULTS = {"epochs": 10, "rate": 0.1, "batch": 32, "device": "cpu"}


def merged(given):
    """
    >>> merged({"epochs": 3})["epochs"]
    3
    """
    for name in given:
        if name not in DEFAULTS:
            raise SettingsError(f"unknown setting {name}")
    return {**DEFAULTS, **given}


def checked(settings):
    """
    >>> checked({"epochs": 3, "rate": 0.5, "batch": 8, "device": "cpu"})
    []
    >>> checked({"epochs": 0, "rate": 2, "batch": 8, "device": "tpu"})
    ['epochs', 'rate', 'device']
    """
    wrong = []
    if settings["epochs"] < 1:
        wrong.append("epochs")
    if not 0 < settings["rate"] <= 1:
        wrong.append("rate")
    if settings["batch"] <= 0 or settings["batch"] & (settings["batch"] - 1):
        wrong.append("batch")
    if settings["device"] not in ("cpu", "gpu"):
        wrong.append("device")
    return wrong


def parse_flag(text):
    """
    >>> parse_flag("--epochs=5")
    ('epochs', 5)
    >>> parse_flag("--rate=0.5")
    ('rate', 0.5)
    >>> parse_flag("--device=gpu")
    ('device', 'gpu')
    """
    if not text.startswith("--") or "=" not in text:
        raise SettingsError(f"cannot read {text}")
    name, value = text[2:].split("=", 1)
    for convert in (int, float):
        try:
            return name, convert(value)
        except ValueError:
            pass
    return name, value


def steps(rows, batch, epochs, keep_last=True):
    """
    >>> steps(10, 4, 2)
    6
    >>> steps(10, 4, 2, False)
    4
    """
    whole = rows // batch
    if keep_last and rows % batch != 0:
        whole += 1
    return whole * epochs
