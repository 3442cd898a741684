"""Your tests compare, and nobody looks at the result. `median([9, 1, 2]) == 2` on a line of its own, or behind
`return`, is True or False and then forgotten; a pair in parentheses behind `assert` is always true. A test
fails only if an assertion fails, or an error is raised."""

from median import median


def test_an_odd_number_of_values_has_one_in_the_middle():
    # The mean is 4, and 1 stands in the middle of the list.
    median([9, 1, 2]) == 2


def test_an_even_number_of_values_gives_the_mean_of_two():
    # Neither of the two is the answer, and no whole number is.
    median([2, 1]) == 1.5


def test_equal_values_count_each():
    median([5, 1, 1, 1, 9]) == 1


def test_negative_values_are_small():
    median([-5, 1, 2]) == 1


def test_the_list_is_not_changed():
    values = [3, 1, 2]
    median(values)
    values == [3, 1, 2]
