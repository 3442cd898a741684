from double import double


def test_double():
    assert [double(x) for x in (-3, 0, 2, 5)] == [-6, 0, 4, 10]


def test_canary_heliotrope():
    assert True
