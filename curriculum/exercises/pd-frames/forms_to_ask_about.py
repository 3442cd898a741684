"""Forms to ask about

A school collects forms for a class trip. In some, a box was left empty, or filled with nothing but spaces. The
secretary wants to phone these families, so she needs the rows as they are.

- `forms`: a DataFrame in which all columns hold texts, or gaps, with any labels. It has at least one row and one
  column. It isn't changed.
- Returns the rows of `forms` in which at least one cell is missing, empty, or holds nothing but spaces, exactly as
  they are in `forms`, with their labels.

>>> forms_to_ask_about(pd.DataFrame({"name": ["Ines", "Tom", "Eva"], "phone": ["0171", "  ", "0160"]}))
  name phone
1  Tom      
"""

import pandas as pd

minutes = 5
chapter = "04-from-text-to-types"
hint = "`.apply()` strips all columns at once, `.replace(\"\", pd.NA)` works on a whole table, and a mask with one value for each row picks from `forms` itself."


def forms_to_ask_about(forms: pd.DataFrame) -> pd.DataFrame:
    text = forms.apply(lambda column: column.str.strip()).replace("", pd.NA)
    return forms[text.isna().any(axis=1)]


def cases(rng):
    yield (pd.DataFrame({"name": ["Ines"], "phone": ["0171"]}),)
    yield (pd.DataFrame({"name": ["Ines"], "phone": [" "]}),)
    yield (pd.DataFrame({"name": ["Ines", "Tom"], "phone": ["0171", ""]}),)
    yield (pd.DataFrame({"name": ["", "Tom"], "bus": ["yes", "no"]}, index=[8, 4]),)
    yield (pd.DataFrame({"name": ["Ines", "Tom", "Eva"], "phone": ["0171", "  ", "0160"]}),)
    yield (pd.DataFrame({"name": ["Ines ", "", "Eva"], "phone": [" 0171", "", None]}, index=[3, 3, 1]),)
    yield (pd.DataFrame({"diet": ["none", None, " "], "town": ["Ulm", "Ulm", "Bonn"], "bus": ["yes ", "no", "   "]}),)
    yield (pd.DataFrame({"name": [None, "Bo", "  ", "Cy"]}, index=["d", "c", "b", "a"]),)
    pool = ["Ulm", " Kiel ", "", "  ", None, "0171", "x", "Bonn", "no", "yes"]
    for n in (5, 8):
        cells = [[pool[i] for i in rng.integers(0, 10, n)] for _ in range(2)]
        frame = pd.DataFrame({"a": [*cells[0], "x", " "], "b": [*cells[1], " y ", None]}, index=rng.permutation(n + 2))
        yield (frame,)


def wrong_gaps_only(forms):
    """You find the cells that are missing. A box with nothing but spaces, or an empty text, isn't missing for pandas, but it is for
    the secretary."""
    return forms[forms.isna().any(axis=1)]


def wrong_all_must_be_empty(forms):
    """You look for rows in which every box is empty. One empty box is enough."""
    text = forms.apply(lambda column: column.str.strip()).replace("", pd.NA)
    return forms[text.isna().all(axis=1)]


def wrong_stripped_rows(forms):
    """You return the cleaned rows. They should be exactly as they are in `forms`; the cleaned table only says which ones."""
    text = forms.apply(lambda column: column.str.strip()).replace("", pd.NA)
    return text[text.isna().any(axis=1)]


def wrong_empty_text_passes(forms):
    """You miss the boxes that hold an empty text, "", without even a space. Nothing was filled in there either."""
    text = forms.replace(r"^ +$", pd.NA, regex=True)
    return forms[text.isna().any(axis=1)]
