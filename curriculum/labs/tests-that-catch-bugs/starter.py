from median import median


def test_three_values():
    # TODO: this catches few of the broken versions; one test for each sentence of the contract
    assert median([3, 1, 2]) == 2
