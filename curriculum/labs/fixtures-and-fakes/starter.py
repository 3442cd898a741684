from frost import warning


def test_kiel():
    # TODO: this asks the real service, and whatever comes back is fine
    assert warning("Kiel") in ("frost", "mild", "unknown")
