"""What an error of Python's means, in one sentence; silence where that is not known."""

import linecache

import pytest

from gradatim.judge.child.exceptions import fault

FRAME = "import pandas as pd\ndf = pd.DataFrame({'region': ['n'], 'amount': [1.0]})\n"
CASES = [
    ("xs = [1]\nxs[1]", "has the places 0 to n - 1"),
    ("[].pop()", "Nothing is left"),
    ("import numpy as np\nnp.zeros(3)[3]", "Axis 0 has 3 places, counted from 0; this line asks"),
    ("counts = {}\ncounts['a']", "Nothing is kept under 'a' here; `in` tells"),
    ("counts = {'total': 1}\ncounts['totl']", "did you mean 'total'?"),
    (FRAME + "df['regoin']", "The table has no such column; did you mean 'region'?"),
    (FRAME + "df.groupby('day')['amount']", "its columns are region, amount"),
    (FRAME + "df['amount'][7]", "The Series has no label 7"),
    ("x = None\nx[0]", "so does a function without return"),
    ("None.append(1)", "so does a function without return"),
    ("1.0 + '2'", "Text and numbers do not mix"),
    ("sorted([1, 'a'])", "Text and numbers do not mix"),
    ("def f():\n    n = n + 1\nf()", "`n` has no value yet when this line reads it"),
    ("def f(x):\n    pass\nf()", "fewer arguments than its def line has parameters"),
    ("class A:\n    def f():\n        pass\nA().f()", "is self the first"),
    ("def f(x):\n    pass\nf(1, 2)", "has it the parameters that the task names?"),
    ("class A:\n    def f(x):\n        pass\nA().f(1)", "is self the first parameter of f?"),
    ("total = 1\nprint(totl)", "Did you mean `total`?"),
    ("np.zeros(3)", "import numpy as np"),
    ("import numpy as np\nnp.zeroes(3)", "Did you mean `zeros`?"),
    ("import pandass", "Did you mean `pandas`?"),
    ("import numpy as np\nnp.ones((9, 4)) - np.ones(9)", "here 4 meets 9"),
    ("import numpy as np\nnp.ones((2, 3)) @ np.ones((2, 3))", "here 3 columns meet 2 rows"),
    ("import numpy as np\nif np.ones(2) == 1: pass", "one for each value"),
    ("float('x7')", "one number and nothing else, and here it got 'x7'"),
    ("a, b = [1, 2, 3]", "On the left stand 2 names"),
    ("1 / 0", "What this line divides by is 0"),
    ("print(2 x total)", "Times is written *"),
    ("print(2x total)", "Times is written *"),
    ("print(2 \u00d7 3)", "Times is written *"),
    ("print(2ticket)", "never left out"),
    ("print(2 ticket)", "never left out"),
    ("total = 3 ticket + 1", "never left out"),
    ("print(12 : 4)", "Divided by is written /"),
    ("share = total : 4 + 1 1", "Divided by is written /"),
    ("print(12 \u00f7 4)", "Divided by is written /"),
    ("print(good morning)", "Text stands in quotation marks"),
    ("print(Good morning, Ana)", "Text stands in quotation marks"),
    ("print(total: 2 * ticket)", "Text stands in quotation marks"),
    ("print(\u201cgood morning\u201d)", "the straight ones"),
    ("print(1; 2)", "commas, not semicolons"),
    ("=6 * 7", "cannot begin with ="),
    ("print(morning)", "If it is text, it stands in quotation marks"),
    ("x = print(1)\nx + 1", "print shows a value and gives None back"),
    ("print('2 tickets' 'x' y)", ""),
    ("x = {1: 2 3: 4}", ""),
    ("if x : 2 +", ""),
    ("for x in xs print(x)", ""),
    ("print(total x 3)", "Times is written *"),
    ("x = 1e5 +* 2", ""),
    ("Print(1)", "Did you mean `print`?"),
    ("def f(xs)\n    pass", "end with a colon"),
    ("def f(xs):\npass", "is indented further than it"),
    ("raise KeyError('a')", ""),  # the learner's own words
    ("raise type('Own', (KeyError,), {})('a')", ""),
    ("class A:\n    def __dir__(self): 1 / 0\nA().x", ""),
]


@pytest.mark.parametrize(("source", "words"), CASES)
def test_an_error_is_explained_in_a_sentence(source, words):
    linecache.cache["own.py"] = (len(source), None, source.splitlines(keepends=True), "own.py")
    with pytest.raises(BaseException) as raised:
        exec(compile(source, "own.py", "exec"), {})
    advice = fault(raised.value, frozenset({"own.py"}))["advice"]
    assert words in advice if words else not advice


HELPER = "class Net:\n    def __init__(self):\n        self.rate = 1\n    def fit(self): pass\n"


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        ("Net()", "A check asks your code's Net for `weights`; what it has: rate, fit."),
        ("[1]", "A check asks for `weights`, which a list does not have."),
    ],
)
def test_a_name_that_a_helper_asks_an_object_for_is_said(thing, words):
    """No line of the learner's file asks for it."""
    given, own = {"__name__": "given"}, {"__name__": "f"}
    exec("def look(x):\n    return x.weights", given)
    exec(HELPER, own)
    try:
        given["look"](eval(thing, own))
    except AttributeError as error:
        assert fault(error, frozenset({"f.py"}))["advice"] == words
